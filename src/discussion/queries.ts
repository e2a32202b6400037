import { sql, type Expression, type ExpressionBuilder, type Insertable, type SqlBool } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { PendingRepliesTable, RepliesTable, Schema } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import type { Cursor, Sort } from "./sorts.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Answers a page. */
export const PAGE = 50;
/** Replies shown under one answer in a discussion; the rest are on the answer's own page. */
export const BRANCH = 30;

const DISCUSSION = [
  "articles.id",
  "slug",
  "title",
  "author_id",
  "published_at",
  "removed_at",
  "articles.lang",
  "articles.dir",
  "prompt",
  "prompt_edited_at",
  "locked_at",
  "answers",
  "discussions.replies",
  "last_reply_at",
] as const;

function discussions(read: Reader | Trx) {
  return read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .select(DISCUSSION);
}

/** The discussion of an article by the article's slug, seen or not: the caller asks the policy. */
export function discussionBySlug({ db }: Pick<Ctx, "db">, slug: string): Promise<DiscussionRow | undefined> {
  return discussions(db.read).where("slug", "=", slug).executeTakeFirst();
}

/** The same, by the article's id. */
export function discussionById({ db }: Pick<Ctx, "db">, id: number): Promise<DiscussionRow | undefined> {
  return discussions(db.read).where("articles.id", "=", id).executeTakeFirst();
}

/** Replies with their writer and the viewer's own vote. */
function replies(read: Reader | Trx, viewer: number | null) {
  return read
    .selectFrom("replies")
    .innerJoin("people", "people.id", "replies.person_id")
    .leftJoin("votes", (join) =>
      join.onRef("votes.reply_id", "=", "replies.id").on("votes.person_id", "=", viewer ?? 0),
    )
    .select([
      "replies.id",
      "article_id",
      "parent_id",
      "answer_id",
      "depth",
      "replies.person_id",
      "username",
      "display_name",
      "role",
      "body",
      "body_html",
      "replies.lang",
      "replies.dir",
      "replies.created_at",
      "edited_at",
      "deleted_at",
      "hidden_at",
      "hidden_reason",
      "hidden_note",
      "pinned_at",
      "score",
      "rank",
    ])
    .select((eb) => eb.fn.coalesce("votes.value", sql<-1 | 0 | 1>`0`).as("my_vote"));
}

const viewerOf = (ctx: Pick<Ctx, "actor">) => ctx.actor?.id ?? null;

/** The pinned answers and replies' answers first: pinned answers of a discussion, in the order of pinning. */
export function pinnedAnswers(ctx: Pick<Ctx, "db" | "actor">, articleId: number): Promise<ReplyRow[]> {
  return replies(ctx.db.read, viewerOf(ctx))
    .where("article_id", "=", articleId)
    .where("parent_id", "is", null)
    .where("pinned_at", "is not", null)
    .orderBy("pinned_at")
    .execute();
}

/** A page of answers that are not pinned, in order, after the cursor; one more than a page when there are more. */
export function answersAfter(
  ctx: Pick<Ctx, "db" | "actor">,
  articleId: number,
  sort: Sort,
  after: Cursor | null,
): Promise<ReplyRow[]> {
  let query = replies(ctx.db.read, viewerOf(ctx))
    .where("article_id", "=", articleId)
    .where("parent_id", "is", null)
    .where("pinned_at", "is", null)
    .limit(PAGE + 1);
  if (after) query = query.where((eb) => beyond(eb, sort, after));
  if (sort === "best") query = query.orderBy("rank", "desc").orderBy("score", "desc").orderBy("replies.id");
  else query = query.orderBy("replies.id", sort === "new" ? "desc" : "asc");
  return query.execute();
}

function beyond(eb: ExpressionBuilder<Schema, "replies">, sort: Sort, after: Cursor): Expression<SqlBool> {
  if (sort === "new") return eb("replies.id", "<", after.id);
  if (sort === "old") return eb("replies.id", ">", after.id);
  const { rank, score, id } = after;
  return eb.or([
    eb("rank", "<", rank),
    eb.and([eb("rank", "=", rank), eb("score", "<", score)]),
    eb.and([eb("rank", "=", rank), eb("score", "=", score), eb("replies.id", ">", id)]),
  ]);
}

/**
 * The first `BRANCH` replies under each of these answers, oldest first (so that every parent comes before its
 * replies), down to one level below what is shown, which tells where a thread goes on.
 */
export async function branchesOf(
  ctx: Pick<Ctx, "db" | "actor">,
  answerIds: readonly number[],
  deepest: number,
): Promise<ReplyRow[]> {
  if (answerIds.length === 0) return [];
  const numbered = ctx.db.read
    .selectFrom("replies")
    .select(["id", sql<number>`row_number() over (partition by answer_id order by id)`.as("place")])
    .where("answer_id", "in", answerIds)
    .where("depth", "<=", deepest + 1);
  return replies(ctx.db.read, viewerOf(ctx))
    .where("replies.id", "in", (eb) =>
      eb.selectFrom(numbered.as("numbered")).select("numbered.id").where("place", "<=", BRANCH),
    )
    .orderBy("replies.id")
    .execute();
}

/** How many replies, at any depth, stand under each of these answers. */
export async function branchSizes(
  { db }: Pick<Ctx, "db">,
  answerIds: readonly number[],
): Promise<Map<number, number>> {
  if (answerIds.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("replies")
    .select((eb) => ["answer_id", eb.fn.countAll<number>().as("size")])
    .where("answer_id", "in", answerIds)
    .groupBy("answer_id")
    .execute();
  return new Map(rows.map((row) => [row.answer_id ?? 0, Number(row.size)]));
}

/** One reply, hidden or not, and its discussion. */
export async function replyInDiscussion(
  ctx: Pick<Ctx, "db" | "actor">,
  replyId: number,
): Promise<{ reply: ReplyRow; discussion: DiscussionRow } | undefined> {
  const reply = await replies(ctx.db.read, viewerOf(ctx))
    .where("replies.id", "=", replyId)
    .executeTakeFirst();
  const discussion = reply && (await discussionById(ctx, reply.article_id));
  return reply && discussion && { reply, discussion };
}

/** The `limit` replies next above a reply, from the top down. */
export async function ancestorsOf(
  ctx: Pick<Ctx, "db" | "actor">,
  replyId: number,
  limit: number,
): Promise<ReplyRow[]> {
  const line = ctx.db.read
    .withRecursive("line", (db) =>
      db
        .selectFrom("replies")
        .select(["parent_id", sql<number>`1`.as("level")])
        .where("id", "=", replyId)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("line", "line.parent_id", "replies.id")
            .select(["replies.parent_id", sql<number>`line.level + 1`.as("level")])
            .where("line.level", "<", limit),
        ),
    )
    .selectFrom("line")
    .select("parent_id")
    .where("parent_id", "is not", null);
  const ids = (await line.execute()).map((row) => row.parent_id ?? 0);
  if (ids.length === 0) return [];
  return replies(ctx.db.read, viewerOf(ctx)).where("replies.id", "in", ids).orderBy("replies.id").execute();
}

/** The replies right below a reply, oldest first, from behind `after`; one more than a page when there are more. */
export function childrenOf(
  ctx: Pick<Ctx, "db" | "actor">,
  replyId: number,
  after: number,
): Promise<ReplyRow[]> {
  return replies(ctx.db.read, viewerOf(ctx))
    .where("parent_id", "=", replyId)
    .where("replies.id", ">", after)
    .orderBy("replies.id")
    .limit(PAGE + 1)
    .execute();
}

/**
 * The first `BRANCH` replies below each of these replies, `levels` deep, oldest first; and of how many.
 * `branchesOf` does the same for answers, whose branches are marked.
 */
export async function belowEach(
  ctx: Pick<Ctx, "db" | "actor">,
  ids: readonly number[],
  levels: number,
): Promise<{ rows: ReplyRow[]; sizes: ReadonlyMap<number, number> }> {
  if (ids.length === 0) return { rows: [], sizes: new Map() };
  const numbered = ctx.db.read
    .withRecursive("below", (db) =>
      db
        .selectFrom("replies")
        .select(["id", "parent_id as top", sql<number>`1`.as("level")])
        .where("parent_id", "in", ids)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("below", "below.id", "replies.parent_id")
            .select(["replies.id", "below.top", sql<number>`below.level + 1`.as("level")])
            .where("below.level", "<", levels),
        ),
    )
    .selectFrom("below")
    .select([
      "id",
      "top",
      sql<number>`row_number() over (partition by top order by id)`.as("place"),
      sql<number>`count(*) over (partition by top)`.as("size"),
    ]);
  const found = await ctx.db.read
    .selectFrom(numbered.as("numbered"))
    .select(["id", "top", "size"])
    .where("place", "<=", BRANCH)
    .execute();
  if (found.length === 0) return { rows: [], sizes: new Map() };
  const shown = found.map((row) => row.id);
  return {
    rows: await replies(ctx.db.read, viewerOf(ctx))
      .where("replies.id", "in", shown)
      .orderBy("replies.id")
      .execute(),
    sizes: new Map(found.map((row) => [row.top ?? 0, row.size])),
  };
}

/** The place a new reply takes below its parent, read inside the transaction that adds it. */
export function parentPlace(trx: Trx, parentId: number) {
  return trx
    .selectFrom("replies")
    .select(["id", "article_id", "answer_id", "depth", "hidden_at", "deleted_at"])
    .where("id", "=", parentId)
    .executeTakeFirst();
}

/** Adds a reply. @returns its id */
export async function insertReply(trx: Trx, values: Insertable<RepliesTable>): Promise<number> {
  const row = await trx.insertInto("replies").values(values).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** The reply this person already sent with this key. */
export function replyByKey(read: Reader | Trx, personId: number, key: string) {
  return read
    .selectFrom("replies")
    .select(["id", "depth", "body"])
    .where("person_id", "=", personId)
    .where("key", "=", key)
    .executeTakeFirst();
}

/**
 * Notes that a person posts now, unless they did so less than `pause` ms ago: one conditional update, so that two
 * posts at once can't both pass.
 * @returns null when noted, else when they posted last
 */
export async function claimPost(
  trx: Trx,
  personId: number,
  now: number,
  pause: number,
): Promise<number | null> {
  const claimed = await trx
    .updateTable("people")
    .set({ replied_at: now })
    .where("id", "=", personId)
    .where((eb) =>
      eb.or([eb("replied_at", "is", null), eb("replied_at", "<=", now - pause), eb("replied_at", ">", now)]),
    )
    .executeTakeFirst();
  if (claimed.numUpdatedRows > 0n) return null;
  const row = await trx
    .selectFrom("people")
    .select("replied_at")
    .where("id", "=", personId)
    .executeTakeFirst();
  return row?.replied_at ?? now;
}

/** Moves a discussion's counts by difference, in the transaction that changes what they count. */
export async function moveCounts(
  trx: Trx,
  articleId: number,
  by: { answers: number; replies: number },
): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ answers: sql`answers + ${by.answers}`, replies: sql`replies + ${by.replies}` })
    .where("article_id", "=", articleId)
    .execute();
}

/**
 * Counts a new reply, and holds the discussion's row until the transaction ends.
 * @returns false when the discussion is locked by now, and nothing was counted
 */
export async function countNewReply(
  trx: Trx,
  articleId: number,
  isAnswer: boolean,
  at: number,
): Promise<boolean> {
  const counted = await trx
    .updateTable("discussions")
    .set({ replies: sql`replies + 1`, answers: sql`answers + ${isAnswer ? 1 : 0}`, last_reply_at: at })
    .where("article_id", "=", articleId)
    .where("locked_at", "is", null)
    .executeTakeFirst();
  return counted.numUpdatedRows > 0n;
}

/** Keeps a reply written while signed out. */
export async function insertPending(trx: Trx, values: Insertable<PendingRepliesTable>): Promise<void> {
  await trx.insertInto("pending_replies").values(values).execute();
}

/** The kept reply that this secret opens. */
export function pendingByToken({ db }: Pick<Ctx, "db">, tokenHash: string) {
  return db.read
    .selectFrom("pending_replies")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
}

/** Forgets a kept reply, and every one that was kept before `before`. */
export async function deletePending(trx: Trx, tokenHash: string, before: number): Promise<void> {
  await trx
    .deleteFrom("pending_replies")
    .where((eb) => eb.or([eb("token_hash", "=", tokenHash), eb("created_at", "<", before)]))
    .execute();
}
