/** Pages of answers, in every order. */
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import type { Schema } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import type { Cursor } from "./cursor.ts";
import { FEW_VOTES } from "./fair.ts";
import { NEXT_PAGE, PAGE, replies, viewerOf } from "./queries.ts";
import type { Choice, Sort } from "./sorts.ts";
import type { ReplyRow } from "./types.ts";

/** How far back the fair place looks for an answer with few votes, and among how many of them it chooses. */
const FAIR_LOOKS_BACK = 200;
const FAIR_CHOOSES_AMONG = 50;

/** What an order that moves goes by; best has the score in second place. */
const VALUE = { best: "best", discussed: "below", divided: "divided" } as const;
type Moving = keyof typeof VALUE;
const moves = (sort: Sort): sort is Moving => sort in VALUE;

/** An answer in a list, before its text is read; `author_replies` tells whether one of them is to be shown with it. */
export interface Listed {
  id: number;
  author_replies: number;
}

/** The pinned answers of a discussion, in the order of pinning. */
export function pinnedAnswers({ db }: Pick<Ctx, "db">, articleId: number): Promise<Listed[]> {
  return db.read
    .selectFrom("replies")
    .select(["id", "author_replies"])
    .where("article_id", "=", articleId)
    .where("parent_id", "is", null)
    .where("pinned_at", "is not", null)
    .where("gone_at", "is", null)
    .orderBy("pinned_at")
    .execute();
}

/** The answers of a discussion that are in a list, in order: what all pages begin with. */
function ordered(ctx: Pick<Ctx, "db">, articleId: number, { sort, show }: Choice) {
  let query = ctx.db.read
    .selectFrom("replies")
    .select(["id", "author_replies"])
    .where("article_id", "=", articleId)
    .where("parent_id", "is", null)
    .where("gone_at", "is", null);
  if (show === "author-replied") query = query.where("author_replies", ">", 0);
  if (!moves(sort)) return query.orderBy("id", sort === "new" ? "desc" : "asc");
  query = query.orderBy(VALUE[sort], "desc");
  return (sort === "best" ? query.orderBy("score", "desc") : query).orderBy("id");
}

/** How many answers the page behind a cursor has; null begins the first. */
export const pageSize = (after: Cursor | null): number => (after === null ? PAGE : NEXT_PAGE);

/**
 * A page of answers behind the cursor, in order; one more than a page when there are more. The first page
 * leaves out the pinned ones, which stand above it; the cursors of the next ones tell what was shown.
 */
export async function answersAfter(
  ctx: Pick<Ctx, "db">,
  articleId: number,
  choice: Choice,
  after: Cursor | null,
): Promise<Listed[]> {
  const query = ordered(ctx, articleId, choice);
  const most = pageSize(after) + 1;
  if (after === null || after.kind === "place") {
    const unpinned = query.where("pinned_at", "is", null).limit(most);
    const { sort } = choice;
    return (after && moves(sort) ? unpinned.where((eb) => beyond(eb, sort, after)) : unpinned).execute();
  }
  const { shown } = after;
  const behind =
    after.kind === "shown" ? query : query.where("id", choice.sort === "new" ? "<" : ">", after.id);
  // In any order, a page's worth of answers not shown yet is among the first so many.
  const rows = await behind.limit(most + shown.length).execute();
  const known = new Set(shown);
  return rows.filter(({ id }) => !known.has(id)).slice(0, most);
}

function beyond(
  eb: ExpressionBuilder<Schema, "replies">,
  sort: Moving,
  { value, score, id }: Extract<Cursor, { kind: "place" }>,
): Expression<SqlBool> {
  const by = VALUE[sort];
  const later = eb("id", ">", id);
  const same =
    sort === "best" ? eb.or([eb("score", "<", score), eb.and([eb("score", "=", score), later])]) : later;
  return eb.or([eb(by, "<", value), eb.and([eb(by, "=", value), same])]);
}

/** Where an answer stands in an order that moves. */
export function placeIn(sort: Sort, answer: ReplyRow): Cursor {
  const value = moves(sort) ? answer[VALUE[sort]] : 0;
  return { kind: "place", value, score: answer.score, id: answer.id };
}

/** These replies, in this order; one that is not there any more is left out. */
export async function repliesById(
  ctx: Pick<Ctx, "db" | "actor">,
  ids: readonly number[],
): Promise<ReplyRow[]> {
  if (ids.length === 0) return [];
  const rows = await replies(ctx.db.read, viewerOf(ctx)).where("replies.id", "in", padded(ids)).execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Ids in lists of few different lengths: each length is a statement of its own, to be prepared and kept. */
function padded(ids: readonly number[]): number[] {
  const length = ids.length <= 8 ? ids.length : Math.ceil(ids.length / 16) * 16;
  return [...ids, ...Array.from({ length: length - ids.length }, () => 0)];
}

/** The newest visible answers with few votes, and no more against them than for them: who the fair place is for. */
export async function answersWithFewVotes(ctx: Pick<Ctx, "db">, articleId: number): Promise<Listed[]> {
  const newest = ctx.db.read
    .selectFrom("replies")
    .select(["id", "author_replies", "ups", "downs", "pinned_at", "hidden_at", "deleted_at"])
    .where("article_id", "=", articleId)
    .where("parent_id", "is", null)
    .orderBy("id", "desc")
    .limit(FAIR_LOOKS_BACK);
  return ctx.db.read
    .selectFrom(newest.as("newest"))
    .select(["id", "author_replies"])
    .where(sql<number>`ups + downs`, "<", FEW_VOTES)
    .whereRef("downs", "<=", "ups")
    .where("pinned_at", "is", null)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .orderBy("id", "desc")
    .limit(FAIR_CHOOSES_AMONG)
    .execute();
}
