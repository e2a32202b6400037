/** What an open page fetches when it hears of a change: as itself, and nothing that it should not have. */
import { describe, expect, test } from "vitest";
import { postReply } from "../../src/discussion/actions.ts";
import { recordChange } from "../../src/live/queries.ts";
import { DAY } from "../../src/lib/clock.ts";
import { hideReply, lockDiscussion, showReply } from "../../src/moderation/actions.ts";
import { forgetOldEvents } from "../../src/jobs/forget.ts";
import { castVote } from "../../src/voting/actions.ts";
import type { Reply } from "../support/client.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { world, type Name, type World } from "../support/world.ts";

let keys = 0;
const post = async (w: World, a: SeededArticle, by: Name, parentId: number | null) => {
  const body = `A rope, a kettle, and the neighbours’ cat (${(keys += 1)}).`;
  return (await postReply(w.ctx(by), { slug: a.slug, parentId, body, key: `changes-${keys}` })).id;
};

/** Each partial of an answer: where it goes, and what is in it. */
const partials = ({ document }: Reply) =>
  new Map(
    [...document.querySelectorAll("hx-partial")].map((one) => [
      `${one.getAttribute("hx-target")} ${one.getAttribute("hx-swap")}`,
      one,
    ]),
  );
const announced = (answer: Reply) =>
  partials(answer).get("#arrivals innerHTML")?.textContent.replace(/\s+/g, " ").trim();

test("the page says where it stands; a closed discussion listens for nothing", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "zuri" });
  await post(w, a, "baraka", top);
  const page = await (await w.as("amina")).get(a.path);
  const live = page.document.querySelector("#live");
  expect(live?.getAttribute("data-version")).toBe("1");
  expect(live?.getAttribute("data-stream")).toBe(`${a.path}/live?as=${w.ids.amina}`);
  expect(live?.getAttribute("data-changes")).toBe(`${a.path}/changes?as=${w.ids.amina}&shown=1`);
  expect(page.document.querySelector("#arrivals[role=status]")).not.toBeNull();
  const one = await w.visitor().get(`/replies/${top}`);
  expect(one.document.querySelector("#live")?.getAttribute("data-changes")).toBe(
    `${a.path}/changes?as=0&shown=1&under=${top}`,
  );
  await w.db.write((trx) =>
    trx.updateTable("discussions").set({ closes_at: 1 }).where("article_id", "=", a.id).execute(),
  );
  expect((await w.visitor().get(a.path)).document.querySelector("#live")).toBeNull();
});

test("a vote swaps the votes alone, a hidden reply all of it, each as the one who asks may see it", async () => {
  const w = await world();
  const a = await article(w);
  const voted = await reply(w, { article: a, by: "baraka" });
  const hidden = await reply(w, { article: a, by: "baraka", body: "A rude word." });
  await castVote(w.ctx("amina"), { replyId: voted, value: 1 });
  await hideReply(w.ctx("neema"), { replyId: hidden, reason: "abuse", note: "Kindly." });
  const path = `${a.path}/changes?after=0&shown=0`;
  const amina = partials(await (await w.as("amina")).getHx(path));
  expect(
    amina.get(`#vote-${voted} outerHTML`)?.querySelector(`#up-${voted}`)?.getAttribute("aria-pressed"),
  ).toBe("true");
  expect(amina.has(`#reply-${voted} outerHTML`)).toBe(false);
  expect(amina.get(`#reply-${hidden} outerHTML`)?.textContent).toContain("Hidden by a moderator");
  expect(amina.get(`#reply-${hidden} outerHTML`)?.textContent).not.toContain("A rude word.");
  expect(amina.get("#live outerHTML")?.querySelector("#live")?.getAttribute("data-version")).toBe("2");
  const writer = partials(await (await w.as("baraka")).getHx(path));
  expect(writer.get(`#reply-${hidden} outerHTML`)?.textContent).toContain("A rude word.");
  expect(writer.get(`#reply-${hidden} outerHTML`)?.textContent).toContain("Kindly.");
  const nobody = partials(await w.visitor().getHx(path));
  expect(nobody.get(`#vote-${voted} outerHTML`)?.querySelector("[aria-pressed=true]")).toBeNull();
});

test("only what changed after the version comes", async () => {
  const w = await world();
  const a = await article(w);
  const [first, second] = [await reply(w, { article: a }), await reply(w, { article: a })];
  await castVote(w.ctx("baraka"), { replyId: first, value: 1 });
  await castVote(w.ctx("baraka"), { replyId: second, value: 1 });
  const got = partials(await w.visitor().getHx(`${a.path}/changes?after=1&shown=1`));
  expect([...got.keys()]).toEqual([`#vote-${second} outerHTML`, "#live outerHTML"]);
});

test("a lock brings the question's block", async () => {
  const w = await world();
  const a = await article(w);
  await lockDiscussion(w.ctx("neema"), { slug: a.slug, on: true });
  const got = partials(await w.visitor().getHx(`${a.path}/changes?after=0&shown=0`));
  expect(got.get("section#prompt outerHTML")?.querySelector(".is-locked")).not.toBeNull();
});

test("closed, locked and open again: a page that was open is told each, once", async () => {
  const w = await world();
  const a = await article(w);
  const browser = w.visitor();
  const set = (times: {
    closes_at?: number | null;
    opens_at?: number | null;
    locked_at?: number | null;
    prompt_edited_at?: number;
  }) =>
    w.db.write(async (trx) => {
      await trx.updateTable("discussions").set(times).where("article_id", "=", a.id).execute();
      await recordChange(trx, { articleId: a.id, kind: "discussion", replyId: null, at: w.deps.clock() });
    });
  let live = (await browser.get(a.path)).document.querySelector("#live");
  expect((await browser.get(a.path)).document.querySelector("#discussion-state[role=status]")).not.toBeNull();
  const told = async () => {
    const [path, version] = [live?.getAttribute("data-changes"), live?.getAttribute("data-version")];
    const got = partials(await browser.getHx(`${path}&after=${version}`));
    live = got.get("#live outerHTML")?.querySelector("#live") ?? null;
    return got.get("#discussion-state innerHTML");
  };
  await set({ closes_at: w.deps.clock() + DAY });
  expect(await told()).toBeUndefined();
  const copy = "What you wrote is still here, to be copied.";
  for (const [shut, open, why] of [
    [{ closes_at: 1 }, { closes_at: null }, "closed"],
    [{ locked_at: 1 }, { locked_at: null }, "locked"],
    [{ opens_at: w.deps.clock() + DAY }, { opens_at: null }, "not open"],
  ] as const) {
    await set(shut);
    const closed = await told();
    expect(closed?.querySelector(".takes-nothing")?.textContent.replace(/\s+/g, " ").trim()).toBe(
      `This discussion is ${why} now: nothing can be added. ${copy}`,
    );
    await set({ prompt_edited_at: w.deps.clock() });
    expect(await told()).toBeUndefined();
    await set(open);
    const again = await told();
    expect(again?.querySelector(".takes-nothing")).toBeNull();
    expect(again?.textContent).toContain("open again");
    expect(again?.querySelector("a")).not.toBeNull();
  }
});

test("new replies are announced, not put in: others', visible, not muted", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "zuri" });
  const path = `${a.path}/changes?after=0&shown=0`;
  const answer = await post(w, a, "baraka", null);
  await post(w, a, "juma", answer);
  const hidden = await post(w, a, "baraka", top);
  const own = await post(w, a, "amina", top);
  await hideReply(w.ctx("neema"), { replyId: hidden, reason: "spam", note: "" });
  const amina = await w.as("amina");
  const got = await amina.getHx(path);
  expect(announced(got)).toBe("2 new replies");
  expect(got.html).not.toContain(`id="reply-${answer}"`);
  expect(announced(await w.visitor().getHx(path))).toBe("3 new replies");
  const button = got.document.querySelector("#show-arrivals");
  expect(button?.getAttribute("hx-get")).toBe(`${a.path}/arrivals?as=${w.ids.amina}&after=0`);
  // Shown again, it counts again; a muted branch does not.
  await showReply(w.ctx("neema"), { replyId: hidden });
  expect(announced(await amina.getHx(path))).toBe("3 new replies");
  const mute = { person_id: w.ids.amina, article_id: a.id, level: "mute", created_at: 1 } as const;
  await w.db.write((trx) =>
    trx
      .insertInto("follows")
      .values({ ...mute, reply_id: answer })
      .execute(),
  );
  expect(announced(await amina.getHx(path))).toBe("1 new reply");
  await w.db.write((trx) =>
    trx
      .insertInto("follows")
      .values({ ...mute, reply_id: 0 })
      .execute(),
  );
  expect(announced(await amina.getHx(path))).toBe("");
  expect(own).toBeGreaterThan(0);
});

test("on one reply's page only what stands below it is announced and brought", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "zuri" });
  const other = await reply(w, { article: a, by: "zuri" });
  const below = await post(w, a, "baraka", top);
  await post(w, a, "juma", other);
  const deeper = await post(w, a, "juma", below);
  const v = w.visitor();
  const at = (id: number) => v.getHx(`${a.path}/changes?after=0&shown=0&under=${id}`);
  expect(announced(await at(top))).toBe("2 new replies");
  expect(announced(await at(below))).toBe("1 new reply");
  expect(announced(await at(other))).toBe("1 new reply");
  const got = await v.getHx(`${a.path}/arrivals?after=0&under=${below}`);
  expect([...got.document.querySelectorAll("article.reply")].map((one) => one.id)).toEqual([
    `reply-${deeper}`,
  ]);
});

describe("what came in is put where it belongs", () => {
  const scene = async () => {
    const w = await world();
    const a = await article(w);
    const top = await reply(w, { article: a, by: "zuri" });
    const first = await post(w, a, "baraka", null);
    const below = await post(w, a, "juma", first);
    const toTop = await post(w, a, "neema", top);
    const second = await post(w, a, "amina", null);
    return { w, a, top, first, below, toTop, second };
  };

  test("answers at the top, with what answers them; replies below theirs; the page stands further on", async () => {
    const { w, a, top, first, below, toTop, second } = await scene();
    const got = await w.visitor().getHx(`${a.path}/arrivals?as=0&after=0`);
    const all = partials(got);
    const ids = (key: string) =>
      [...(all.get(key)?.querySelectorAll("article.reply") ?? [])].map((one) => one.id);
    const answers = [`reply-${second}`, `reply-${first}`, `reply-${below}`];
    expect(ids("#answers:not(:has(> .pinned)) afterbegin")).toEqual(answers);
    expect(ids("#answers > .pinned:not(:has(~ .pinned)) afterend")).toEqual(answers);
    expect(ids(`#replies-${top} beforeend`)).toEqual([`reply-${toTop}`]);
    const live = all.get("#live outerHTML")?.querySelector("#live");
    expect(live?.getAttribute("data-changes")).toBe(`${a.path}/changes?as=0&shown=4`);
    expect(live?.getAttribute("data-version")).toBe("4");
    const links = [...(all.get("#arrivals innerHTML")?.querySelectorAll("[data-arrived]") ?? [])];
    expect(links.map((link) => link.getAttribute("data-arrived"))).toEqual(
      [first, below, toTop, second].map(String),
    );
  });

  test("oldest first: at the end", async () => {
    const { w, a, first, below, second } = await scene();
    const got = await w.visitor().get(`${a.path}/arrivals?after=0`, {
      "hx-request": "true",
      "hx-current-url": `${w.deps.config.baseUrl}${a.path}?sort=old`,
    });
    const end = partials(got).get("#answers:not(:has(.more-item)) beforeend");
    expect([...(end?.querySelectorAll("article.reply") ?? [])].map((one) => one.id)).toEqual([
      `reply-${first}`,
      `reply-${below}`,
      `reply-${second}`,
    ]);
  });

  test("sixty come in two parts, none twice and none left out", async () => {
    const { w, a, top } = await scene();
    for (let n = 0; n < 60; n += 1) await post(w, a, "juma", top);
    const v = w.visitor();
    const one = await v.getHx(`${a.path}/arrivals?after=0`);
    expect(announced(one)).toBe("14 new replies");
    const next = one.document.querySelector("#show-arrivals")?.getAttribute("hx-get") ?? "";
    const two = await v.getHx(next);
    const ids = [one, two].flatMap(({ document }) => [
      ...new Set([...document.querySelectorAll("article.reply")].map((reply) => reply.id)),
    ]);
    expect([ids.length, new Set(ids).size]).toEqual([64, 64]);
    expect(two.document.querySelector("#show-arrivals")).toBeNull();
  });
});

test("a page from the day before is told to load again; so is one that missed too much", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "zuri" });
  await post(w, a, "baraka", top);
  w.pass(DAY + 1);
  await post(w, a, "baraka", top);
  await forgetOldEvents(w.deps);
  const v = w.visitor();
  for (const path of ["changes?after=0&shown=0", "changes?after=1&shown=0", "arrivals?after=0"]) {
    const got = await v.getHx(`${a.path}/${path}`);
    expect(announced(got)).toBe("Much has changed here since you opened this page. Load it again");
    expect([...partials(got).keys()]).toEqual(["#arrivals innerHTML", "#live outerHTML"]);
  }
  expect(announced(await v.getHx(`${a.path}/changes?after=1&shown=1`))).toBe("1 new reply");
});

test("whoever the page was not made for gets nothing to swap", async () => {
  const w = await world();
  const a = await article(w);
  await post(w, a, "baraka", null);
  for (const path of ["changes", "arrivals"]) {
    const other = await w.visitor().getHx(`${a.path}/${path}?as=${w.ids.amina}&after=0&shown=0`);
    expect([other.status, other.html]).toEqual([204, ""]);
    const same = await (await w.as("amina")).getHx(`${a.path}/${path}?as=${w.ids.amina}&after=0&shown=0`);
    expect(same.status).toBe(200);
  }
});

test("opened as pages they lead to the discussion; what is not one's to read is not there", async () => {
  const w = await world();
  const [a, draft] = [await article(w), await article(w, { publishedAt: null })];
  for (const path of ["changes", "arrivals", "live"]) {
    const page = await w.visitor().get(`${a.path}/${path}?after=0`);
    expect([page.status, page.location]).toEqual([303, a.path]);
    expect((await w.visitor().getHx(`${draft.path}/${path}?after=0`)).status).toBe(404);
  }
});

test("nonsense in the address is no fault", async () => {
  const w = await world();
  const a = await article(w);
  for (const query of [
    "after=-1&shown=x&under=y&as=z",
    "after=99999999999999999999",
    "after[]=1",
    "after=1e3",
  ])
    for (const path of ["changes", "arrivals"])
      expect((await w.visitor().getHx(`${a.path}/${path}?${query}`)).status).toBe(200);
});
