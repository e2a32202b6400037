/** How far somebody has read a discussion: moving the mark, and noting single replies above it. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import { MINUTE } from "../lib/clock.ts";
import { unseen } from "./queries.ts";

/** Whose visit, and where. */
export interface Visit {
  personId: number;
  articleId: number;
  /** Now. */
  at: number;
}

/**
 * The mark does not rise above replies younger than this: on PostgreSQL a reply may become visible after one with a
 * higher id, and must not be taken for seen then. Until they are older, they are noted one by one.
 */
const SETTLED = 1 * MINUTE;

/** Holds this visit until the transaction ends, so that two tabs take turns. False when there has been none yet. */
export async function holdVisit(trx: Trx, { personId, articleId, at }: Visit): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("visits")
    .set({ updated_at: at })
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether there has been a visit before. */
export async function hasVisited(read: Reader, personId: number, articleId: number): Promise<boolean> {
  const row = await read
    .selectFrom("visits")
    .select("seen_id")
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether any of these replies is new to a person. */
export async function anyUnseen(
  read: Reader,
  personId: number,
  articleId: number,
  ids: readonly number[],
): Promise<boolean> {
  if (ids.length === 0) return false;
  const row = await unseen(read, personId, articleId)
    .where("replies.id", "in", ids)
    .select("replies.id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes replies as seen: those of the ids that belong to this discussion and stand above the mark. */
export async function noteSeen(trx: Trx, visit: Visit, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await insertSeen(trx, visit, ids);
}

/** Takes everything up to the reply `until` for seen; begins the visits of who was never here. */
export async function seeUpTo(trx: Trx, visit: Visit, until: number): Promise<void> {
  await raiseMark(trx, visit, until);
  await insertSeen(trx, visit, until);
}

/** Raises the mark to right below the oldest reply that is still new, and forgets what was noted below it. */
export async function raise(trx: Trx, visit: Visit): Promise<void> {
  const oldest = await unseen(trx, visit.personId, visit.articleId)
    .select("replies.id")
    .orderBy("replies.id")
    .limit(1)
    .executeTakeFirst();
  await raiseMark(trx, visit, oldest?.id ? oldest.id - 1 : Number.MAX_SAFE_INTEGER);
}

/** Replies that beginning a discussion counts as read, at most: a page of it was on the screen, and nobody says which. */
const FIRST_PAGE = 20;

/**
 * Counts what somebody has read of others: those of the replies that were new to them, or of a discussion that they begin
 * the first page. Trust grows by it (src/filters/trust.ts). Before they are noted as seen.
 */
export async function countRead(
  trx: Trx,
  { personId, articleId }: Visit,
  what: { ids: readonly number[] } | { until: number },
): Promise<void> {
  if ("ids" in what && what.ids.length === 0) return;
  const read =
    "ids" in what
      ? unseen(trx, personId, articleId).where("replies.id", "in", what.ids)
      : trx
          .selectFrom("replies")
          .where("article_id", "=", articleId)
          .where("person_id", "<>", personId)
          .where("hidden_at", "is", null)
          .where("deleted_at", "is", null)
          .where("id", "<=", what.until);
  const rows = await read
    .select("replies.id")
    .limit("ids" in what ? what.ids.length : FIRST_PAGE)
    .execute();
  if (rows.length === 0) return;
  await trx
    .updateTable("people")
    .set({ replies_read: sql`replies_read + ${rows.length}` })
    .where("id", "=", personId)
    .execute();
}

async function raiseMark(trx: Trx, { personId, articleId, at }: Visit, until: number): Promise<void> {
  const settled = await trx
    .selectFrom("replies")
    .select("id")
    .where("article_id", "=", articleId)
    .where("id", "<=", until)
    .where("created_at", "<=", at - SETTLED)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const seen_id = settled?.id ?? 0;
  await trx
    .insertInto("visits")
    .values({ person_id: personId, article_id: articleId, seen_id, updated_at: at })
    .onConflict((oc) =>
      oc.columns(["person_id", "article_id"]).doUpdateSet({
        seen_id: sql`case when excluded.seen_id > visits.seen_id then excluded.seen_id else visits.seen_id end`,
        updated_at: at,
      }),
    )
    .execute();
  await trx
    .deleteFrom("seen")
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .where("reply_id", "<=", (eb) =>
      eb
        .selectFrom("visits")
        .select("seen_id")
        .where("person_id", "=", personId)
        .where("article_id", "=", articleId),
    )
    .execute();
}

/** @param which these replies, or all up to one */
async function insertSeen(
  trx: Trx,
  { personId, articleId }: Visit,
  which: readonly number[] | number,
): Promise<void> {
  const above = trx
    .selectFrom("replies")
    .innerJoin("visits", "visits.article_id", "replies.article_id")
    .select([sql<number>`visits.person_id`.as("person_id"), "replies.article_id", "replies.id"])
    .where("visits.person_id", "=", personId)
    .where("replies.article_id", "=", articleId)
    .whereRef("replies.id", ">", "visits.seen_id")
    .orderBy("replies.id");
  await trx
    .insertInto("seen")
    .columns(["person_id", "article_id", "reply_id"])
    .expression(
      typeof which === "number"
        ? above.where("replies.id", "<=", which)
        : above.where("replies.id", "in", which),
    )
    .onConflict((oc) => oc.columns(["person_id", "article_id", "reply_id"]).doNothing())
    .execute();
}
