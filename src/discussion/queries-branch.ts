/** What stands above and below replies. */
import { sql } from "kysely";
import type { Ctx } from "../http/context.ts";
import { PAGE, replies, viewerOf } from "./queries.ts";
import type { ReplyRow } from "./types.ts";

/** Replies shown under one answer of a page; the rest are on the answer's own. */
export const BRANCH = 30;

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
    .where("gone_at", "is", null)
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
    .where("gone_at", "is", null)
    .groupBy("answer_id")
    .execute();
  return new Map(rows.map((row) => [row.answer_id ?? 0, Number(row.size)]));
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
    .where("gone_at", "is", null)
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
        .where("gone_at", "is", null)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("below", "below.id", "replies.parent_id")
            .select(["replies.id", "below.top", sql<number>`below.level + 1`.as("level")])
            .where("below.level", "<", levels)
            .where("replies.gone_at", "is", null),
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
