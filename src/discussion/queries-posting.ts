/** What adding a reply reads and writes. */
import { sql, type Insertable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { RepliesTable } from "../db/schema.ts";

/** The place a new reply takes below its parent, read inside the transaction that adds it. */
export function parentPlace(trx: Trx, parentId: number) {
  return trx
    .selectFrom("replies")
    .select(["id", "article_id", "answer_id", "depth", "person_id", "hidden_at", "deleted_at", "lock_id"])
    .where("id", "=", parentId)
    .executeTakeFirst();
}

export type ParentPlace = NonNullable<Awaited<ReturnType<typeof parentPlace>>>;

/** Adds a reply. @returns its id */
export async function insertReply(trx: Trx, values: Insertable<RepliesTable>): Promise<number> {
  const row = await trx.insertInto("replies").values(values).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** The reply this person already sent with this key. */
export function replyByKey(read: Reader | Trx, personId: number, key: string) {
  return (
    read
      .selectFrom("replies")
      .select(["id", "depth", "body"])
      .where("person_id", "=", personId)
      .where("key", "=", key)
      // Gone without having been deleted: it waits for a moderator again (src/held).
      .where((eb) => eb.or([eb("gone_at", "is", null), eb("deleted_at", "is not", null)]))
      .executeTakeFirst()
  );
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

/** Whether a person is suspended now, whatever was known when their request came. */
export async function isSuspended(trx: Trx, personId: number, now: number): Promise<boolean> {
  const row = await trx
    .selectFrom("people")
    .select("id")
    .where("id", "=", personId)
    .where("suspended_until", ">", now)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Counts a new reply, and holds the discussion's row until the transaction ends.
 * @returns false when the discussion is locked or closed by now, or not open yet: nothing was counted then
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
    .where((eb) => eb.or([eb("opens_at", "is", null), eb("opens_at", "<=", at)]))
    .where((eb) => eb.or([eb("closes_at", "is", null), eb("closes_at", ">", at)]))
    .executeTakeFirst();
  return counted.numUpdatedRows > 0n;
}

/** Counts a reply that a moderator lets appear, also where nothing can be added any more. Hold the discussion first. */
export async function countApproved(
  trx: Trx,
  articleId: number,
  isAnswer: boolean,
  at: number,
): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ replies: sql`replies + 1`, answers: sql`answers + ${isAnswer ? 1 : 0}`, last_reply_at: at })
    .where("article_id", "=", articleId)
    .execute();
}
