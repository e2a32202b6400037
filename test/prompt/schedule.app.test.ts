/** When a prompt opens and closes: who sets it, what is refused at which millisecond, and what readers see of it. */
import { expect, test } from "vitest";
import { postReply } from "../../src/discussion/actions.ts";
import { editReply } from "../../src/discussion/actions-own.ts";
import type { Ctx } from "../../src/http/context.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { setTimes as close } from "../../src/prompt/actions.ts";
import { fieldOf } from "../../src/prompt/types.ts";
import { castVote } from "../../src/voting/actions.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { changes, rowOf, setTimes } from "./helpers.ts";

/** Tries everything that adds to a discussion. @returns the statuses */
async function tryAll(w: World, a: SeededArticle): Promise<Record<string, number>> {
  const amina = await w.as("amina");
  const own = await reply(w, { article: a, by: "amina" });
  const other = await reply(w, { article: a, by: "baraka" });
  const key = () => `a-key-${w.deps.clock()}-${Math.trunc(performance.now() * 1000)}`;
  const post = async (fields: Record<string, string | number>) =>
    (await amina.post(`${a.path}/replies`, { body: "The lamp.", key: key(), ...fields })).status;
  return {
    reply: await post({ parent_id: other }),
    vote: (await amina.post(`/replies/${other}/vote`, { value: 1 })).status,
    edit: (await amina.post(`/replies/${own}`, { body: "The lamp, and oil.", version: 1 })).status,
    kept: (await w.visitor().post(`${a.path}/replies`, { body: "A stranger’s lamp.", key: key() })).status,
  };
}

const OPEN = { reply: 303, vote: 303, edit: 303, kept: 303 };
const SHUT = { reply: 403, vote: 403, edit: 403, kept: 403 };

test("nothing is added from the closing time on, to the millisecond, whether or not anything ran by then", async () => {
  const w = await world();
  const a = await article(w);
  const now = w.deps.clock();
  await setTimes(w, a, { closes_at: now + 1000 });
  w.pass(999);
  expect(await tryAll(w, a)).toEqual(OPEN);
  w.pass(1);
  expect(await tryAll(w, a)).toEqual(SHUT);
  w.pass(1);
  expect(await tryAll(w, a)).toEqual(SHUT);
});

test("nothing is added before the opening time, to the millisecond", async () => {
  const w = await world();
  const a = await article(w);
  await setTimes(w, a, { opens_at: w.deps.clock() + 1000 });
  w.pass(999);
  expect(await tryAll(w, a)).toEqual(SHUT);
  w.pass(1);
  expect(await tryAll(w, a)).toEqual(OPEN);
});

test("what was looked at before the author closed, and is written after, is refused in its transaction", async () => {
  const w = await world();
  const a = await article(w);
  const id = await reply(w, { article: a, by: "baraka" });
  const own = await reply(w, { article: a, by: "amina", body: "As it was." });
  /** Somebody for whom the discussion closes right before they write. */
  const late = (): Ctx => {
    const ctx = w.ctx("amina");
    const write: Ctx["db"]["write"] = async (body) => {
      await close(w.ctx("juma"), { slug: a.slug, opens: "", closes: "", zone: "", quick: "now" });
      return w.db.write(body);
    };
    return { ...ctx, db: { ...w.db, write } };
  };
  const tries: [string, () => Promise<unknown>][] = [
    ["vote", () => castVote(late(), { replyId: id, value: 1 })],
    ["edit", () => editReply(late(), { replyId: own, body: "As it is.", version: null, merged: false })],
    [
      "post",
      () => postReply(late(), { slug: a.slug, parentId: id, body: "In time?", key: "meets-the-closing" }),
    ],
  ];
  for (const [what, run] of tries) {
    await setTimes(w, a, { closes_at: null });
    const refused = await run().catch((error: unknown) => String(error));
    expect([what, refused]).toEqual([what, "Forbidden: closed"]);
  }
  expect(await w.db.read.selectFrom("votes").selectAll().execute()).toEqual([]);
  const replies = await w.db.read.selectFrom("replies").select("body").orderBy("id").execute();
  expect([replies.length, replies[1]?.body]).toEqual([2, "As it was."]);
});

test("the author sets both times, in the browser's zone or in UTC; readers see them", async () => {
  const w = await world();
  const a = await article(w);
  const juma = await w.as("juma");
  const now = w.deps.clock();
  const page = await juma.get(a.path);
  expect(page.text("#schedule .hint b")).toBe("UTC");
  const closes = Math.floor((now + 10 * DAY) / MINUTE) * MINUTE;
  const set = await juma.post(`${a.path}/schedule`, { opens: "", closes: fieldOf(closes), zone: "" });
  expect([set.status, set.location]).toEqual([303, `${a.path}#prompt`]);
  expect((await juma.follow(set)).text("#status")).toMatch(/^The times are set\.\s+It closes on .* UTC\.$/);
  expect((await rowOf(w, a)).closes_at).toBe(closes);
  expect((await w.visitor().get(a.path)).text("#prompt .phase")).toMatch(/^Open until .* UTC$/);

  // Three hours ahead of UTC, all year.
  const local = { opens: "", closes: fieldOf(closes + 3 * HOUR), zone: "Africa/Nairobi" };
  await juma.post(`${a.path}/schedule`, { ...local, closes: fieldOf(closes + 4 * HOUR) });
  expect((await rowOf(w, a)).closes_at).toBe(closes + HOUR);
  const seen = await changes(w, a);
  await juma.post(`${a.path}/schedule`, { ...local, closes: fieldOf(closes + 4 * HOUR) });
  expect(await changes(w, a)).toBe(seen);
});

test("scheduled, closing soon, closed and locked each say so, with when; none offers a composer it would refuse", async () => {
  const w = await world();
  const a = await article(w);
  const now = w.deps.clock();
  const reader = await w.as("amina");
  await setTimes(w, a, { opens_at: now + 3 * HOUR, closes_at: now + 9 * DAY });
  const scheduled = await reader.get(a.path);
  expect(scheduled.text("#prompt .phase")).toMatch(/^Opens in 3 hours, .* UTC$/);
  expect(scheduled.document.querySelector("#prompt .phase time")?.getAttribute("datetime")).toBe(
    new Date(now + 3 * HOUR).toISOString(),
  );
  expect(scheduled.document.querySelector("form#composer")).toBeNull();
  expect(scheduled.text("#composer")).toContain("has not opened yet");
  expect(scheduled.text("#no-answers")).toBe("Answers can be given once it opens.");

  w.pass(8 * DAY);
  const closing = await reader.get(a.path);
  expect(closing.text("#prompt .closing")).toMatch(/^Closes in 24 hours, .* UTC$/);
  expect(closing.document.querySelector("form#composer")).not.toBeNull();

  w.pass(3 * DAY);
  const closed = await reader.get(a.path);
  expect(closed.text("#prompt .phase")).toMatch(/^Closed 2 days ago/);
  expect(closed.text("#composer")).toContain("is closed");
  expect(closed.document.querySelector("#prompt.is-locked")).not.toBeNull();
  expect(closed.html).not.toContain("/note");
  expect(
    (await (await w.as("juma")).get(a.path)).document.querySelector(`#prompt a[href="${a.path}/note"]`),
  ).not.toBeNull();
});

test("a text that was typed while the discussion closed comes back to be copied", async () => {
  const w = await world();
  const a = await article(w);
  const amina = await w.as("amina");
  await setTimes(w, a, { closes_at: w.deps.clock() });
  const fields = { body: "An hour’s work on a lamp.", key: "typed-while-it-closed" };
  const hx = await amina.postHx(`${a.path}/replies`, fields);
  expect(hx.status).toBe(403);
  expect(hx.document.querySelector("#composer textarea[readonly]")?.textContent).toContain(fields.body);
  expect(hx.text("#composer .notice")).toContain("This discussion is closed");
  const plain = await amina.post(`${a.path}/replies`, fields);
  expect([plain.status, plain.html.includes(fields.body)]).toEqual([403, true]);
});

test("wrong times are refused beside their field, and what was typed stays", async () => {
  const w = await world();
  const a = await article(w);
  const juma = await w.as("juma");
  const at = (ms: number) => fieldOf(w.deps.clock() + ms);
  const wrong: [Record<string, string>, "opens" | "closes", RegExp][] = [
    [{ closes: "tomorrow" }, "closes", /no date and time/],
    [{ closes: "2026-02-31T10:00" }, "closes", /no date and time/],
    [{ closes: "2027-01-01T25:00" }, "closes", /no date and time/],
    [{ closes: "9999-12-31T23:59" }, "closes", /years ahead/],
    [{ closes: "x".repeat(500) }, "closes", /no date and time/],
    [{ closes: at(-HOUR) }, "closes", /has passed/],
    [{ opens: at(-HOUR) }, "opens", /has passed/],
    [{ opens: "<b>now</b>" }, "opens", /no date and time/],
    [{ opens: at(2 * DAY), closes: at(DAY) }, "closes", /before it opens/],
    [{ closes: at(DAY), zone: "Middle/Earth" }, "closes", /time zone/],
  ];
  for (const [fields, field, why] of wrong) {
    for (const hx of [false, true]) {
      const send = { opens: "", closes: "", zone: "", ...fields };
      const answer = hx
        ? await juma.postHx(`${a.path}/schedule`, send)
        : await juma.post(`${a.path}/schedule`, send);
      expect([fields, answer.status]).toEqual([fields, 422]);
      expect(answer.text(`#schedule-${field}-error`)).toMatch(why);
      const typed = answer.document.querySelector(`#schedule-${field}`)?.getAttribute("value");
      expect(typed).toBe(send[field]);
    }
  }
  expect(await rowOf(w, a)).toMatchObject({ opens_at: null, closes_at: null });
  expect((await juma.post(`${a.path}/schedule`, { quick: "someday" })).status).toBe(422);
});

test("what was answered already can't be made to open later; what has not opened, or has no answers, can", async () => {
  const w = await world();
  const a = await article(w);
  const juma = await w.as("juma");
  const later = { opens: fieldOf(w.deps.clock() + DAY), closes: "", zone: "" };
  expect((await juma.post(`${a.path}/schedule`, later)).status).toBe(303);
  await reply(w, { article: a, by: "amina" });
  expect(
    (await juma.post(`${a.path}/schedule`, { ...later, opens: fieldOf(w.deps.clock() + 2 * DAY) })).status,
  ).toBe(303);
  await juma.post(`${a.path}/schedule`, { quick: "open" });
  for (const hx of [false, true]) {
    const refused = hx
      ? await juma.postHx(`${a.path}/schedule`, later)
      : await juma.post(`${a.path}/schedule`, later);
    expect(refused.status).toBe(422);
    expect(refused.text("#schedule-opens-error")).toBe(
      "It is open already and has 1 answer; close it instead.",
    );
  }
  expect((await rowOf(w, a)).opens_at).toBe(w.deps.clock());
});

test("what was done is said as it was: closed already, nothing changed, no such button", async () => {
  const w = await world();
  const a = await article(w);
  const juma = await w.as("juma");
  const said = async (fields: Record<string, string>) =>
    (await juma.follow(await juma.post(`${a.path}/schedule`, fields))).text("#status");
  expect(await said({ opens: "", closes: "", zone: "" })).toBe("Nothing was changed.");
  expect(await said({ quick: "now" })).toBe("The times are set.");
  expect(await said({ quick: "now" })).toBe("It was closed already.");
  expect(
    (await juma.postHx(`${a.path}/schedule`, { quick: "now", from: "desk" })).text(".times .notice"),
  ).toBe("It was closed already.");
  const empty = await juma.post(`${a.path}/note`, { body: "", version: "0" });
  expect([empty.location, (await juma.follow(empty)).text("#status")]).toEqual([
    `${a.path}#prompt`,
    "Nothing was changed.",
  ]);
  for (const nonsense of [
    await juma.post(`${a.path}/schedule`, { quick: "nonsense" }),
    await juma.postHx(`${a.path}/schedule`, { quick: "nonsense" }),
  ]) {
    expect(nonsense.status).toBe(422);
    expect(nonsense.text("#schedule-quick-error")).toBe("Please choose one.");
  }
  // The clocks of Berlin skip this time: what it became is said.
  const spring = { opens: "", closes: "2027-03-28T02:30", zone: "Europe/Berlin" };
  expect(await said(spring)).toMatch(/^The times are set\.\s+It closes on .*28 March.* at 0[01]:30 UTC\.$/);
});

test("the quick choices, and closing and opening again by the author", async () => {
  const w = await world();
  const a = await article(w);
  const juma = await w.as("juma");
  const quick = async (choice: string) => {
    const answer = await juma.postHx(`${a.path}/schedule`, { quick: choice, closes: "", opens: "" });
    expect([choice, answer.status]).toEqual([choice, 200]);
    return (await rowOf(w, a)).closes_at;
  };
  const now = w.deps.clock();
  expect(await quick("1d")).toBe(now + DAY);
  expect(await quick("14d")).toBe(now + 14 * DAY);
  expect(await quick("never")).toBeNull();
  expect(await quick("now")).toBe(now);
  w.pass(1000);
  expect(await quick("now")).toBe(now);
  expect(await tryAll(w, a)).toEqual(SHUT);
  expect(await quick("again")).toBeNull();
  expect(await tryAll(w, a)).toEqual(OPEN);
  // Days of being open, for one that opens later; and it can't close before.
  await setTimes(w, a, { opens_at: now + 5 * DAY });
  expect(await quick("3d")).toBe(now + 8 * DAY);
  expect((await juma.post(`${a.path}/schedule`, { quick: "now" })).status).toBe(422);
  await juma.post(`${a.path}/schedule`, { quick: "open" });
  expect((await rowOf(w, a)).opens_at).toBe(w.deps.clock());
  // On the desk texts are being written: the form alone comes back.
  const desk = await juma.postHx(`${a.path}/schedule`, { quick: "7d", from: "desk" });
  expect(desk.text("#schedule-form .notice")).toMatch(/^The times are set\.\s+It closes on .* UTC\.$/);
  expect((await juma.post(`${a.path}/schedule`, { quick: "1d", from: "desk" })).location).toBe(
    `/write/${a.id}#schedule`,
  );
});

test("the author and the admins set the times, nobody else; a locked discussion stays locked", async () => {
  const w = await world();
  const a = await article(w, { lockedAt: 1 });
  for (const name of ["amina", "neema"] as const) {
    const browser = await w.as(name);
    expect((await browser.post(`${a.path}/schedule`, { quick: "now" })).status).toBe(403);
    expect((await browser.get(`${a.path}/schedule`)).status).toBe(403);
    expect((await browser.get(a.path)).document.querySelector("#schedule")).toBeNull();
  }
  expect((await w.visitor().post(`${a.path}/schedule`, { quick: "now" })).location).toMatch(/^\/login/);
  const zuri = await w.as("zuri");
  expect((await zuri.get(`${a.path}/schedule`)).status).toBe(200);
  expect((await zuri.post(`${a.path}/schedule`, { quick: "1d" })).status).toBe(303);
  expect((await w.visitor().get(a.path)).text("#prompt .foot")).toContain("Locked");
  expect(await tryAll(w, a)).toEqual(SHUT);
  expect((await zuri.post("/articles/never-was/schedule", { quick: "1d" })).status).toBe(404);
  const draft = await article(w, { author: "zuri", publishedAt: null });
  expect((await (await w.as("juma")).post(`${draft.path}/schedule`, { quick: "1d" })).status).toBe(404);
});

test("a draft can be given its times on the desk", async () => {
  const w = await world();
  const draft = await article(w, { publishedAt: null });
  const juma = await w.as("juma");
  const desk = await juma.get(`/write/${draft.id}`);
  expect(desk.document.querySelector("#schedule-form [name=from]")?.getAttribute("value")).toBe("desk");
  const opens = Math.floor((w.deps.clock() + DAY) / MINUTE) * MINUTE;
  await juma.post(`${draft.path}/schedule`, { opens: fieldOf(opens), closes: "", zone: "", from: "desk" });
  expect((await rowOf(w, draft)).opens_at).toBe(opens);
});

test("the front page tells the phases apart", async () => {
  const w = await world();
  const now = w.deps.clock();
  const make = async (
    prompt: string,
    days: number,
    times: Parameters<typeof setTimes>[2],
    lockedAt: number | null = null,
  ) => {
    const a = await article(w, { prompt, publishedAt: now - days * DAY, lockedAt });
    await setTimes(w, a, times);
    return a;
  };
  await make("Open", 5, { closes_at: now + 30 * DAY });
  await make("Closing", 6, { closes_at: now + 5 * HOUR });
  await make("Scheduled", 1, { opens_at: now + DAY });
  await make("Opened yesterday", 90, { opens_at: now - 1.5 * DAY });
  await make("Closed", 2, { closes_at: now - HOUR });
  await make("Locked", 3, { closes_at: null }, now - DAY);
  const list = async (show: string) => {
    const page = await w.visitor().get(`/?show=${show}`);
    return [...page.document.querySelectorAll(".question-card .question")].map((q) => q.textContent.trim());
  };
  expect(await list("open")).toEqual(["Opened yesterday", "Open", "Closing", "Scheduled"]);
  expect(await list("unanswered")).toEqual(["Opened yesterday", "Open", "Closing"]);
  expect(await list("closed")).toEqual(["Closed", "Locked"]);
  expect(await list("new")).toEqual(["Scheduled", "Opened yesterday", "Closed", "Locked", "Open", "Closing"]);
  const open = await w.visitor().get("/");
  expect(open.text(".featured .question")).toBe("Opened yesterday");
  expect(
    [...open.document.querySelectorAll(".question-card .tag")].map((tag) =>
      tag.textContent.replace(/\s+/g, " ").trim(),
    ),
  ).toEqual(["Closes in 5 hours", "Opens in 24 hours"]);
  await w.db.write((trx) =>
    trx
      .updateTable("discussions")
      .set({ noted_at: now, note: "Done.", note_html: "<p>Done.</p>" })
      .where("prompt", "=", "Closed")
      .execute(),
  );
  const closed = await w.visitor().get("/?show=closed");
  expect(closed.html).toContain("With closing note");
});
