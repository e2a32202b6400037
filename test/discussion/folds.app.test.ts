import { expect, test } from "vitest";
import { BRANCH } from "../../src/discussion/queries-branch.ts";
import { PAGE } from "../../src/discussion/queries.ts";
import type { Reply } from "../support/client.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { bulk, repliesIn } from "./support.ts";

const fold = (page: Reply, id: number, how: "href" | "hx-get") =>
  page.document.querySelector(`#fold-${id}`)?.getAttribute(how) ?? null;
const hide = (w: World, id: number) =>
  w.db.write((trx) =>
    trx.updateTable("replies").set({ hidden_at: 1, hidden_reason: "spam" }).where("id", "=", id).execute(),
  );

test("the first three replies are shown, the rest counted behind a fold; one more than three needs none", async () => {
  const w = await world();
  const a = await article(w);
  const [long, four] = [await reply(w, { article: a }), await reply(w, { article: a })];
  const below: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    const parent = n % 3 === 1 ? (below[n - 1] ?? 0) : long;
    below.push(await reply(w, { article: a, parent, by: "baraka" }));
  }
  for (let n = 0; n < 4; n += 1) await reply(w, { article: a, parent: four });
  const page = await w.visitor().get(a.path);
  expect(repliesIn(page, `#replies-${long}`).sort((x, y) => x - y)).toEqual(below.slice(0, 3));
  expect(page.text(`#thread-${long} > a.fold`)).toBe("9 more replies");
  expect(fold(page, long, "href")).toBe(`/replies/${long}#reply-${long}`);
  expect(repliesIn(page, `#replies-${four}`)).toHaveLength(4);
  expect(fold(page, four, "href")).toBeNull();
});

test("a fold brings the rest to its places, and nothing that came later or is there already", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a });
  const below: number[] = [];
  for (let n = 0; n < 45; n += 1) {
    const parent = n % 2 === 0 ? top : (below[Math.floor(n / 2)] ?? top);
    below.push(await reply(w, { article: a, parent }));
  }
  const page = await w.visitor().get(a.path);
  const seen = [...repliesIn(page, `#replies-${top}`)];
  const late = await reply(w, { article: a, parent: top });
  let link = fold(page, top, "hx-get");
  const steps: number[] = [];
  while (link) {
    const more = await w.visitor().getHx(link);
    expect(more.html).not.toContain("<html");
    const brought = [...more.html.matchAll(/id="reply-(\d+)"/g)].map((match) => Number(match[1]));
    steps.push(brought.length);
    for (const match of more.html.matchAll(/hx-target="#replies-(\d+)"/g))
      expect([top, ...seen]).toContain(Number(match[1]));
    seen.push(...brought);
    link = fold(more, top, "hx-get");
  }
  expect(steps).toEqual([BRANCH, 45 - 3 - BRANCH]);
  expect(seen.sort((x, y) => x - y)).toEqual(below);
  expect(seen).not.toContain(late);
});

test("without HTMX the fold leads to the answer's own page, and from there on to the end", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a });
  const below: number[] = [];
  for (let n = 0; n < 2 * BRANCH + 5; n += 1) below.push(await reply(w, { article: a, parent: top }));
  const crowd = below[2] ?? 0;
  for (let n = 0; n < 9; n += 1) below.push(await reply(w, { article: a, parent: crowd, by: "baraka" }));
  const first = await w.visitor().get(a.path);
  const seen: number[] = [];
  const sizes: number[] = [];
  for (let link = fold(first, top, "href"); link;) {
    const page = await w.visitor().get(link);
    const here = repliesIn(page, `#replies-${top}`);
    sizes.push(here.length);
    seen.push(...here);
    const orphan = page.document.querySelector(`#reply-${below.at(-1)} .to a`);
    if (orphan) expect(orphan.getAttribute("href")).toBe(`/replies/${crowd}#reply-${crowd}`);
    link = fold(page, top, "href");
  }
  expect(sizes).toEqual([BRANCH, BRANCH, 14]);
  expect(seen).toEqual(below);
});

test("a branch that is no answer's is read the same way", async () => {
  const w = await world();
  const a = await article(w);
  const answer = await reply(w, { article: a });
  const other = await reply(w, { article: a, parent: answer });
  const top = await reply(w, { article: a, parent: answer });
  await reply(w, { article: a, parent: other });
  const below: number[] = [];
  for (let n = 0; n < BRANCH + 3; n += 1)
    below.push(await reply(w, { article: a, parent: n % 2 ? (below[n - 1] ?? top) : top }));
  const page = await w.visitor().get(`/replies/${top}`);
  expect(repliesIn(page, `#replies-${top}`)).toEqual(below.slice(0, BRANCH));
  const rest = await w.visitor().getHx(fold(page, top, "hx-get") ?? "");
  expect([...rest.html.matchAll(/id="reply-(\d+)"/g)].map((match) => Number(match[1]))).toEqual(
    below.slice(BRANCH),
  );
});

test("the author's reply is never folded away", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a });
  const below: number[] = [];
  for (let n = 0; n < 9; n += 1)
    below.push(await reply(w, { article: a, parent: top, by: n >= 6 ? "juma" : "baraka" }));
  const page = await w.visitor().get(a.path);
  expect(repliesIn(page, `#replies-${top}`)).toEqual([...below.slice(0, 3), below[6]]);
  expect(page.text(`#fold-${top}`)).toBe("5 more replies");
  const rest = await w.visitor().getHx(fold(page, top, "hx-get") ?? "");
  const brought = [...rest.html.matchAll(/id="reply-(\d+)"/g)].map((match) => Number(match[1]));
  expect(brought).toEqual([...below.slice(3, 6), ...below.slice(7)]);
});

test("hidden replies keep their place and are counted as what is shown; those that are gone have none", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a });
  const below: number[] = [];
  for (let n = 0; n < 9; n += 1) below.push(await reply(w, { article: a, parent: top, by: "baraka" }));
  await hide(w, below[1] ?? 0);
  await hide(w, below[7] ?? 0);
  await w.db.write(async (trx) => {
    await trx.updateTable("replies").set({ below: 6 }).where("id", "=", top).execute();
    await trx
      .updateTable("replies")
      .set({ deleted_at: 1, gone_at: 1 })
      .where("id", "=", below[0] ?? 0)
      .execute();
  });
  const page = await w.visitor().get(a.path);
  expect(repliesIn(page, `#replies-${top}`)).toEqual(below.slice(1, 4));
  expect(page.text(`#fold-${top}`)).toBe("5 more replies");
  expect(page.text(`#reply-${below[1]} .gone`)).toContain("Hidden by a moderator");
});

test("a fold says how many of what it holds are new, and new replies are marked", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "juma" });
  const below: number[] = [];
  for (let n = 0; n < 5; n += 1) below.push(await reply(w, { article: a, parent: top, by: "baraka" }));
  await w.db.write((trx) =>
    trx
      .insertInto("visits")
      .values({ person_id: w.ids.amina, article_id: a.id, seen_id: below[1] ?? 0, updated_at: 1 })
      .execute(),
  );
  const page = await (await w.as("amina")).get(a.path);
  expect(page.text(`#fold-${top}`)).toBe("2 more replies, 2 new");
  const marked = [...page.document.querySelectorAll("article.is-new")].map((element) => element.id);
  expect(marked).toEqual([`reply-${below[2]}`]);
  expect(page.text(`#reply-${below[2]} .tag.new`)).toBe("New");
  const rest = await (await w.as("amina")).getHx(fold(page, top, "hx-get") ?? "");
  expect(rest.html.match(/is-new/g)).toHaveLength(2);
  const visitor = await w.visitor().get(a.path);
  expect(visitor.text(`#fold-${top}`)).toBe("2 more replies");
});

/** What the links of a page say is behind them, and what the page shows. */
function promised(page: Reply) {
  const links = [...page.document.querySelectorAll("a.fold, a.deeper[aria-label]")];
  const numbers = links.map((link) => {
    const text = link.textContent.replaceAll(",", "").replace("One", "1");
    const at = (found: RegExp) => Number(found.exec(text)?.[1] ?? 0);
    return {
      count: at(/(\d+) more repl/),
      fresh: at(/(\d+) new/),
      shows: at(/show (\d+)/) || at(/(\d+) more repl/),
    };
  });
  const sum = (what: "count" | "fresh") => numbers.reduce((all, one) => all + one[what], 0);
  return { numbers, count: sum("count"), fresh: sum("fresh") };
}
const shownIn = (page: Reply) => ({
  items: page.html.match(/id="reply-\d+"/g)?.length ?? 0,
  fresh: page.html.match(/class="reply[^"]* is-new/g)?.length ?? 0,
});

test("every link says how much is behind it, and how much of that is new; and that is what comes", async () => {
  const w = await world();
  const a = await article(w);
  // Below one answer 44 wide and 21 deep, some of it hidden: more than one stretch, and more than one page of levels.
  const shape = (n: number) => (n === 0 ? null : n < 45 ? 0 : n === 45 ? 1 : n - 1);
  const ids = await bulk(w, a.id, 66, shape);
  const top = ids[0] ?? 0;
  await hide(w, ids[20] ?? 0);
  await hide(w, ids[60] ?? 0);
  await w.db.write((trx) =>
    trx
      .insertInto("visits")
      .values({ person_id: w.ids.juma, article_id: a.id, seen_id: ids[39] ?? 0, updated_at: 1 })
      .execute(),
  );
  const juma = await w.as("juma");
  const page = await juma.get(a.path);
  expect(page.text(`#fold-${top}`)).toBe("62 more replies, 25 new: show 30");
  const links: (string | null)[] = [fold(page, top, "hx-get")];
  const told = promised(page).numbers;
  let reached = 0;
  for (let n = 0; n < links.length; n += 1) {
    const link = links[n] ?? "";
    const deeper = !link.includes("/below");
    const said = told[n] ?? { count: -1, fresh: -1, shows: -1 };
    const more = deeper ? await juma.get(link) : await juma.getHx(link);
    // On a page of its own, what is above a thread that goes on was there before.
    const known = deeper ? more.document.querySelectorAll(".above article, .in-context").length : 0;
    const { items, fresh } = shownIn(more);
    const above = deeper ? more.document.querySelectorAll(".above .is-new, .in-context.is-new").length : 0;
    const rest = promised(more);
    expect([link, items - known + rest.count, fresh - above + rest.fresh]).toEqual([
      link,
      said.count,
      said.fresh,
    ]);
    if (!deeper) expect([link, items]).toEqual([link, said.shows]);
    reached += items - known;
    for (const on of more.document.querySelectorAll("a.fold, a.deeper[aria-label]")) {
      links.push(on.getAttribute("hx-get") ?? on.getAttribute("href"));
    }
    told.push(...rest.numbers);
  }
  expect(reached).toBe(62);
  expect(links.length).toBeGreaterThan(4);
});

test("each reply names whom it answers and leads there; a placeholder is called what it is", async () => {
  const w = await world();
  const a = await article(w);
  const top = await reply(w, { article: a, by: "amina" });
  const one = await reply(w, { article: a, parent: top, by: "baraka" });
  const two = await reply(w, { article: a, parent: one, by: "juma" });
  const three = await reply(w, { article: a, parent: two, by: "amina" });
  await hide(w, two);
  await w.db.write((trx) =>
    trx
      .updateTable("replies")
      .set({ deleted_at: 1, body: "", body_html: "" })
      .where("id", "=", one)
      .execute(),
  );
  const page = await w.visitor().get(a.path);
  expect(page.document.querySelector(`#reply-${top} .to`)).toBeNull();
  expect(page.text(`#reply-${three} .to`)).toBe("In reply to a hidden reply");
  expect(page.document.querySelector(`#reply-${three} .to a`)?.getAttribute("href")).toBe(`#reply-${two}`);
  expect(page.text(`#reply-${one}`)).toBe("Deleted by its writer");
  const moderated = await (await w.as("neema")).get(a.path);
  expect(moderated.text(`#reply-${two} .to`)).toBe("In reply to a deleted reply");
  const single = await w.visitor().get(`/replies/${three}`);
  expect(single.document.querySelector(`#reply-${three} .to a`)?.getAttribute("href")).toBe(`#reply-${two}`);
});

test("the page of a long discussion stays short", async () => {
  const w = await world();
  const a = await article(w);
  for (let n = 0; n < 60; n += 1) {
    const top = await reply(w, { article: a });
    for (let m = 0; m < 5; m += 1) await reply(w, { article: a, parent: top, by: "baraka" });
  }
  const page = await w.visitor().get(a.path);
  expect(page.document.querySelectorAll("#answers > li > article.reply")).toHaveLength(PAGE);
  expect(page.document.querySelectorAll(".replies article.reply").length).toBe(5 * 3 + (PAGE - 5));
});
