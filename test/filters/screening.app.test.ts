/** The filters at work: what they know of a writer comes from the database, in a few indexed queries. */
import { expect, test } from "vitest";
import { postReply } from "../../src/discussion/actions.ts";
import { notePostedFrom } from "../../src/filters/posted.ts";
import { recordOf, readTrust } from "../../src/filters/queries-record.ts";
import { screen } from "../../src/filters/screening.ts";
import { approveIn } from "../../src/held/effects.ts";
import { holdIn } from "../../src/held/holding.ts";
import { forgetOldPosts } from "../../src/jobs/forget.ts";
import { DAY, MINUTE } from "../../src/lib/clock.ts";
import { renderReply } from "../../src/lib/markdown.ts";
import { undoDecision } from "../../src/moderation/actions-undo.ts";
import { decide } from "../../src/moderation/decide.ts";
import { hideReply, showReply } from "../../src/moderation/actions.ts";
import type { Ctx } from "../../src/http/context.ts";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { planOf, spied } from "../support/spy.ts";
import { world, type Name, type World } from "../support/world.ts";

async function put(w: World, key: string, value: string) {
  await w.db.write((trx) =>
    trx
      .insertInto("settings")
      .values({ key, value, updated_at: 1, updated_by: null })
      .onConflict((oc) => oc.column("key").doUpdateSet({ value }))
      .execute(),
  );
}

const LONG = "I would carry the bread oven across first, brick by brick, and the recipe book last of all.";

/** What the filters say of a text by one of the cast: `filter action count`. */
async function said(
  w: World,
  who: Name,
  articleId: number,
  body: string,
  more: { address?: string; newcomersHeld?: boolean; replyId?: number; ctx?: Ctx } = {},
) {
  const ctx = { ...(more.ctx ?? w.ctx(who)), address: more.address ?? null };
  const findings = await screen(ctx.db.read, ctx, {
    personId: w.ids[who],
    articleId,
    replyId: more.replyId ?? null,
    body,
    body_html: renderReply(body),
    newcomersHeld: more.newcomersHeld ?? false,
  });
  return findings.map(({ filter, action, count }) => `${filter} ${action} ${count}`);
}

const sends = (w: World, who: Name, body: string, address: string | null = null) =>
  w.db.write((trx) => notePostedFrom(trx, { ...w.ctx(who), address }, { personId: w.ids[who], body }));

test("words, links and repeats are found; who keeps order is told of banned words alone; off is off", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  await put(w, "banned-words", "snakeoil");
  await put(w, "suspect-words", "casino\nعرض");
  const links = "https://a.example https://b.example https://c.example https://d.example";
  expect(await said(w, "amina", a.id, `A boat. ${links}`)).toEqual([]);
  expect(await said(w, "amina", a.id, `A boat. ${links} www.e.example`)).toEqual(["links hold 5"]);
  const worst = `SnakeOil at the саsino! ${links} https://e.example`;
  expect(await said(w, "amina", a.id, worst)).toEqual([
    "banned-words refuse 1",
    "suspect-words hold 1",
    "links hold 5",
  ]);
  for (const keeper of ["neema", "zuri", "juma"] as const)
    expect(await said(w, keeper, a.id, worst)).toEqual(["banned-words refuse 1"]);
  // An author is a reader in the discussions of others.
  const other = await article(w, { author: "zuri" });
  expect(await said(w, "juma", other.id, worst)).toHaveLength(3);

  await sends(w, "amina", "The cat, then.");
  expect(await said(w, "amina", a.id, "the CAT — then!")).toEqual(["repeat hold 6"]);
  expect(await said(w, "amina", a.id, "The cat then", { replyId: 1 })).toEqual([]);
  expect(await said(w, "baraka", a.id, "The cat, then.")).toEqual([]);
  await sends(w, "amina", LONG);
  expect(await said(w, "baraka", a.id, LONG.toUpperCase())).toEqual(["repeat hold 0"]);
  w.pass(7 * MINUTE);
  expect(await said(w, "amina", a.id, "The cat, then.")).toEqual([]);
  w.pass(DAY);
  expect(await said(w, "baraka", a.id, LONG)).toEqual([]);

  const off = { ...w.ctx("amina"), config: { ...w.deps.config, limits: false } };
  expect(await said(w, "amina", a.id, worst, { ctx: off })).toEqual([]);
  await put(w, "filter-links", "off");
  await put(w, "filter-banned-words", "hold");
  expect(await said(w, "amina", a.id, worst)).toEqual(["banned-words hold 1", "suspect-words hold 1"]);
});

test("newcomers wait where they are held, until they are approved, have stood for a day, or are known", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const here = (held: boolean) => said(w, "amina", a.id, "The goats, all nine.", { newcomersHeld: held });
  expect(await here(false)).toEqual([]);
  expect(await here(true)).toEqual(["newcomer hold 2"]);
  await put(w, "filter-newcomer", "hold");
  expect(await here(false)).toEqual(["newcomer hold 2"]);
  await reply(w, { article: a, by: "amina" });
  await reply(w, { article: a, by: "amina" });
  expect(await here(true)).toEqual(["newcomer hold 2"]);
  await w.db.write((trx) => decide(trx, w.ctx("neema"), { action: "approve", person_id: w.ids.amina }));
  expect(await here(true)).toEqual(["newcomer hold 1"]);
  w.pass(DAY);
  expect(await here(true)).toEqual([]);
  await put(w, "filter-newcomer-replies", "9");
  expect(await here(true)).toEqual(["newcomer hold 7"]);
  await w.db.write((trx) => trx.updateTable("people").set({ replies_read: 10 }).execute());
  expect(await readTrust(w.db.read, w.ids.amina, w.deps.clock())).toBe("known");
  expect(await here(true)).toEqual([]);
});

test("bursts, a share of rejected replies, silenced links and shared addresses are found", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const text = "The ferryman’s own chair.";
  const ids: number[] = [];
  for (let n = 0; n < 5; n += 1) ids.push(await reply(w, { article: a, by: "amina" }));
  expect(await said(w, "amina", a.id, text)).toEqual(["burst flag 6"]);
  w.pass(11 * MINUTE);
  expect(await said(w, "amina", a.id, text)).toEqual([]);
  const [first = 0, second = 0] = ids;
  await hideReply(w.ctx("neema"), { replyId: first, reason: "spam", note: "" });
  expect(await said(w, "amina", a.id, text)).toEqual([]);
  await hideReply(w.ctx("neema"), { replyId: second, reason: "spam", note: "" });
  expect(await said(w, "amina", a.id, text)).toEqual(["rejected hold 40"]);
  w.pass(8 * DAY);
  expect(await said(w, "amina", a.id, text)).toEqual([]);

  await w.db.write((trx) => trx.updateTable("people").set({ links_held_at: 1 }).execute());
  expect(await said(w, "amina", a.id, text)).toEqual([]);
  expect(await said(w, "amina", a.id, "See https://a.example")).toEqual(["silenced-links hold 1"]);
  expect(await said(w, "amina", a.id, "See /articles/this-one and @juma")).toEqual([]);

  const shared = { address: "2001:db8:1:2::7" };
  expect(await said(w, "amina", a.id, text, shared)).toEqual([]);
  for (const who of ["baraka", "juma", "neema"] as const) await sends(w, who, who, "2001:db8:1:2::9");
  expect(await said(w, "amina", a.id, text, shared)).toEqual(["address flag 4"]);
  expect(await said(w, "amina", a.id, text, { address: "2001:db8:1:3::7" })).toEqual([]);
  const kept = await w.db.read.selectFrom("posted_from").selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain("2001");
  w.pass(29 * DAY);
  await forgetOldPosts(w.deps);
  expect(await w.db.read.selectFrom("posted_from").selectAll().execute()).toHaveLength(3);
  w.pass(2 * DAY);
  expect(await forgetOldPosts(w.deps)).toBe(3);
  expect(await said(w, "amina", a.id, text, shared)).toEqual([]);
});

test("decisions teach the learning filter, and are unlearnt when they are taken back", async () => {
  const w = await world({ LIMITS: "on" });
  const a = await article(w);
  const counts = () => w.db.read.selectFrom("learnt").selectAll().orderBy("word").execute();
  const id = await reply(w, {
    article: a,
    by: "amina",
    body: "Cheap pills, cheap pills! https://pills.example",
  });
  await hideReply(w.ctx("neema"), { replyId: id, reason: "spam", note: "" });
  expect((await counts()).map(({ word, kept, rejected }) => [word, kept, rejected])).toEqual(
    ["", "cheap", "pills", "site:pills.example"].map((word) => [word, 0, 1]),
  );
  await showReply(w.ctx("neema"), { replyId: id });
  expect(await counts()).toEqual([]);
  expect(await w.db.read.selectFrom("lessons").selectAll().execute()).toEqual([]);

  // Approved, and hidden later: one lesson, the later; the approval taught of the same text.
  const held = { kind: "reply", article_id: a.id, parent_id: null, reply_id: null, version: null } as const;
  const text = { body: "Cheap pills", body_html: "", renderer: 1, lang: "en", dir: "ltr" } as const;
  const heldId = await w.db.write((trx) =>
    holdIn(trx, w.ctx("baraka"), { ...held, person_id: w.ids.baraka, key: "pills", ...text }, []),
  );
  const lessons = () => w.db.read.selectFrom("lessons").select(["subject", "rejected"]).execute();
  const approval = await w.db.write((trx) => approveIn(trx, w.ctx("neema"), { heldId }));
  const heldNow = () =>
    w.db.read.selectFrom("held").selectAll().where("id", "=", heldId).executeTakeFirstOrThrow();
  const replyId = (await heldNow()).reply_id ?? 0;
  const subject = `reply:${replyId}`;
  expect(await lessons()).toEqual([{ subject, rejected: 0 }]);
  await hideReply(w.ctx("neema"), { replyId, reason: "spam", note: "" });
  expect(await lessons()).toEqual([{ subject, rejected: 1 }]);
  await showReply(w.ctx("neema"), { replyId });
  await undoDecision(w.ctx("neema"), { decisionId: approval });
  await w.db.write((trx) => approveIn(trx, w.ctx("neema"), { heldId }));
  expect(await lessons()).toEqual([{ subject, rejected: 0 }]);
  await undoDecision(w.ctx("neema"), { decisionId: (await heldNow()).decision_id ?? 0 });
  expect([await lessons(), await counts()]).toEqual([[], []]);

  const rows = (word: string, kept: number, rejected: number) => ({ word, kept, rejected });
  await w.db.write((trx) =>
    trx
      .insertInto("learnt")
      .values([
        rows("", 100, 99),
        rows("pills", 0, 40),
        rows("cheap", 2, 60),
        rows("site:pills.example", 0, 30),
      ])
      .execute(),
  );
  const spam = "Pills, so cheap: https://pills.example";
  expect(await said(w, "amina", a.id, spam)).toEqual([]);
  await w.db.write((trx) =>
    trx.updateTable("learnt").set({ rejected: 100 }).where("word", "=", "").execute(),
  );
  expect(await said(w, "amina", a.id, spam)).toEqual(["learnt hold 99"]);
  expect(await said(w, "amina", a.id, "The bread oven.")).toEqual([]);
  await put(w, "filter-learnt", "off");
  expect(await said(w, "amina", a.id, spam)).toEqual([]);
});

test("a record counts what stands: replies, decisions, cases", async () => {
  const w = await world();
  const a = await article(w);
  await reply(w, { article: a, by: "amina" });
  const bad = await reply(w, { article: a, by: "amina" });
  await (await w.as("baraka")).post(`/replies/${bad}/report`, { reason: "spam", note: "" });
  await hideReply(w.ctx("neema"), { replyId: bad, reason: "spam", note: "" });
  await w.db.write((trx) => decide(trx, w.ctx("neema"), { action: "warn", person_id: w.ids.amina }));
  const now = w.deps.clock();
  expect(await recordOf(w.db.read, w.ids.amina, now)).toMatchObject({
    kept: 1,
    hidden: 1,
    deleted: 0,
    read: 0,
    warned: 1,
    suspended: 0,
    rejected: 0,
    approved: 0,
    upheld: 1,
    upheldLately: 1,
    dismissed: 0,
  });
  w.pass(101 * DAY);
  expect(await recordOf(w.db.read, w.ids.amina, w.deps.clock())).toMatchObject({
    upheld: 1,
    upheldLately: 0,
  });
  expect(await recordOf(w.db.read, 99_999, now)).toBeUndefined();
});

test("what somebody had on the screen counts as read, once, and never what is their own", async () => {
  const w = await world();
  const a = await article(w);
  const first = await reply(w, { article: a, by: "baraka" });
  await reply(w, { article: a, by: "amina" });
  const amina = await w.as("amina");
  const read = async () => (await recordOf(w.db.read, w.ids.amina, w.deps.clock()))?.read;
  await amina.post(`${a.path}/seen`, { ids: "", until: first + 1 });
  expect(await read()).toBe(1);
  const later = [await reply(w, { article: a, by: "baraka" }), await reply(w, { article: a, by: "juma" })];
  for (let twice = 0; twice < 2; twice += 1) {
    await amina.post(`${a.path}/seen`, { ids: [first, ...later].join(",") });
    expect(await read()).toBe(3);
  }
});

test("screening is some ten queries, none of which reads all of a table", async () => {
  const w = await world({ LIMITS: "on" });
  await manyAnswers(w);
  const a = await article(w);
  await postReply(w.ctx("amina"), {
    slug: a.slug,
    parentId: null,
    body: "First, the boat.",
    key: "k-of-a-form-1",
  });
  const { ctx, asked } = spied(w, { ...w.ctx("amina"), address: "192.0.2.4" });
  await said(w, "amina", a.id, "The oar, the oar!", { ctx, address: "192.0.2.4" });
  expect(asked.length).toBeLessThanOrEqual(10);
  if (w.db.kind === "sqlite") {
    const steps = (await Promise.all(asked.map((one) => planOf(w, one)))).flat();
    expect(steps.filter((step) => /^SCAN (?!settings|r\b|found|\()/.test(step))).toEqual([]);
  }
});
