/** What is asked for on every page, or while a lock is held, must not read all replies there are. */
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { articleBySlug } from "../../src/articles/queries.ts";
import { postReply } from "../../src/discussion/actions.ts";
import { deleteReply, undeleteReply } from "../../src/discussion/actions-deleting.ts";
import { editReply } from "../../src/discussion/actions-own.ts";
import {
  readAnswers,
  readBelow,
  readBranch,
  replyWithDiscussion,
  type AnswerPage,
} from "../../src/discussion/reading.ts";
import { SORTS, type Choice } from "../../src/discussion/sorts.ts";
import { saveDraft } from "../../src/drafts/actions.ts";
import { eraseDeleted } from "../../src/jobs/erase.ts";
import { MINUTE } from "../../src/lib/clock.ts";
import { hideReply, pinReply, showReply } from "../../src/moderation/actions.ts";
import { unreadCount } from "../../src/notifications/queries-inbox.ts";
import { lastMailed, waitingLines } from "../../src/notifications/queries-notices.ts";
import { castVote } from "../../src/voting/actions.ts";
import { MOST_BEHIND } from "../../src/discussion/queries-behind.ts";
import { bulk } from "../discussion/support.ts";
import { article, manyAnswers, reply } from "../support/seed.ts";
import { planOf, spied, type Asked } from "../support/spy.ts";
import { world, type World } from "../support/world.ts";

test.runIf(inject("database") === "sqlite")("pinned replies are found by an index of their own", async () => {
  const w = await world();
  for (const one of [sql`parent_id is null and`, sql``]) {
    const plan = await sql<{ detail: string }>`explain query plan
      select * from replies where article_id = 1 and ${one} pinned_at is not null order by pinned_at`.execute(
      w.db.read,
    );
    expect(plan.rows.map((row) => row.detail).join()).toContain("replies_pinned");
  }
});

test.runIf(inject("database") === "sqlite")(
  "what is unread, and what waits for a mail, is found by the index of what is unread",
  async () => {
    const w = await world();
    const { ctx, asked } = spied(w, w.ctx("amina"));
    await unreadCount(ctx, w.ids.amina);
    await lastMailed(ctx.db.read, { personId: w.ids.amina, articleId: 1 });
    await waitingLines(ctx.db.read, { personId: w.ids.amina, articleId: 1 });
    const plans = await Promise.all(asked.map((one) => planOf(w, one)));
    expect(plans.map((steps) => steps.join().includes("notifications_open"))).toEqual([true, true, true]);
  },
);

/** Steps that read all of a table, or sort what an index should have given in order. */
async function costly(w: World, asked: readonly Asked[]): Promise<string[]> {
  const plans = await Promise.all(asked.map((one) => planOf(w, one)));
  return plans.flat().filter((step) => /^SCAN replies|^SEARCH replies$|TEMP B-TREE FOR ORDER BY/.test(step));
}

async function readIn(w: World, slug: string, choice: Choice, after: AnswerPage["next"]) {
  const { ctx, asked } = spied(w, w.ctx("amina"));
  const found = await articleBySlug(w.ctx(null), slug);
  if (!found) throw new Error("no article");
  return { page: await readAnswers(ctx, found, choice, after), asked };
}

/** One reply in four is an answer; the author replied to a few. */
const shape = (n: number) => (n % 4 === 0 ? null : n - 1);
const votes = (n: number) => ({ ups: n % 11, downs: n % 3 });

test("a page of answers, in any order, is a few queries that walk an index", async () => {
  const w = await world();
  const a = await article(w);
  const ids = await bulk(w, a.id, 600, shape, votes);
  await w.db.write(async (trx) => {
    await trx
      .insertInto("visits")
      .values({ person_id: w.ids.amina, article_id: a.id, seen_id: ids[300] ?? 0, updated_at: 1 })
      .execute();
    await trx.updateTable("replies").set({ author_replies: 1 }).where("id", "in", ids.slice(0, 9)).execute();
  });
  for (const sort of SORTS) {
    for (const show of [null, "author-replied"] as const) {
      const first = await readIn(w, a.slug, { sort, show }, null);
      expect(first.asked.length).toBeLessThanOrEqual(12);
      const second = first.page.next && (await readIn(w, a.slug, { sort, show }, first.page.next));
      if (w.db.kind === "postgres") continue;
      // What is new below the folded answers is counted among what is new at all, and never sorted.
      const asked = [...first.asked, ...(second?.asked ?? [])].filter((one) => !one.sql.includes("visits"));
      expect(await costly(w, asked)).toEqual([]);
    }
  }
});

test("a reply in a discussion of 5,000 asks for no more than one in a small one", async () => {
  const w = await world();
  const read = async (replyId: number) => {
    const { ctx, asked } = spied(w, w.ctx(null));
    const { reply } = await replyWithDiscussion(ctx, replyId);
    const branch = await readBranch(ctx, reply, null);
    if (branch.next) await readBelow(ctx, reply, branch.next.after, branch.next.until);
    return { queries: asked.length, rows: asked.reduce((sum, one) => sum + one.rows, 0), asked };
  };
  // A chain of 41 below the first answer, then a bush below that.
  const bush = (n: number) => (n === 0 ? null : n < 41 ? n - 1 : n % 3 === 0 ? 0 : Math.floor(n / 3));
  const small = await bulk(w, (await article(w)).id, 200, bush);
  const large = await bulk(w, (await article(w)).id, 5000, bush);
  for (const at of [0, 1, 40, 199]) {
    const here = await read(small[at] ?? 0);
    const there = await read(large[at] ?? 0);
    expect(there.queries).toBeLessThanOrEqual(11);
    // What its links count is counted no further than that: as many rows as that, twice each for two pages.
    expect(there.rows).toBeLessThanOrEqual(here.rows + 140 + 4 * MOST_BEHIND);
    const texts = (all: readonly Asked[]) =>
      all.filter(({ sql: text }) => text.includes("body_html")).reduce((sum, one) => sum + one.rows, 0);
    expect(texts(there.asked)).toBeLessThanOrEqual(texts(here.asked) + 140);
  }
  const leaf = await read(large.at(-1) ?? 0);
  expect(leaf.rows).toBeLessThan(60);
  if (w.db.kind === "sqlite") expect(await costly(w, leaf.asked)).toEqual(["USE TEMP B-TREE FOR ORDER BY"]);
});

test.runIf(inject("database") === "sqlite")("nothing that people do reads all of a table", async () => {
  const w = await world();
  await manyAnswers(w);
  const a = await article(w);
  await bulk(w, a.id, 40, shape);
  const mine = await reply(w, { article: a, by: "amina", at: w.deps.clock() - 10 * MINUTE });
  const { ctx, asked } = spied(w, w.ctx("amina"));
  const moderator = spied(w, w.ctx("neema"));
  await postReply(ctx, { slug: a.slug, parentId: mine, body: "The bell, too. @baraka knows.", key: "k1" });
  await postReply(ctx, { slug: a.slug, parentId: null, body: "And the clock.", key: "k2" });
  const draft = { articleId: a.id, kind: "edit", replyId: mine, version: 0, form: "" } as const;
  await saveDraft(ctx, { ...draft, body: "The boat" });
  await editReply(ctx, { replyId: mine, body: "The boat, then.", version: null, merged: true });
  await castVote(moderator.ctx, { replyId: mine, value: 1 });
  await hideReply(moderator.ctx, { replyId: mine, reason: "spam", note: "" });
  await showReply(moderator.ctx, { replyId: mine });
  await pinReply(moderator.ctx, { replyId: mine, on: true });
  await deleteReply(ctx, { replyId: mine });
  await undeleteReply(ctx, { replyId: mine });
  await deleteReply(ctx, { replyId: mine });
  w.pass(MINUTE);
  await eraseDeleted({ ...w.deps, db: ctx.db });
  // The settings are a handful of rows; "line" is what a query has just found. For a new row SQLite plans to look for
  // rows that were waiting for it, and does so only where some are.
  // What a statement brings along itself (VALUES) is no table.
  const isScan = /^SCAN (?!\d+-ROW VALUES|CONSTANT|settings$|line$)/;
  const plans = [];
  for (const one of [...asked, ...moderator.asked])
    for (const step of await planOf(w, one))
      if (isScan.test(step) && !one.sql.startsWith('insert into "replies"'))
        plans.push(`${step}: ${one.sql}`);
  expect(plans).toEqual([]);
});
