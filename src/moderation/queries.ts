/** What decisions about replies and discussions write, and what they read while they do. */
import type { Trx } from "../db/connect.ts";
import type { Reason } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";

/**
 * A reply as it is now, with its discussion's row held until the transaction ends: two decisions about one discussion
 * at the same time would otherwise both count three pins, or both move the counts.
 */
export async function holdReply(trx: Trx, reply: { id: number; article_id: number }) {
  await holdDiscussion(trx, reply.article_id);
  return trx
    .selectFrom("replies")
    .select([
      "id",
      "article_id",
      "parent_id",
      "person_id",
      "hidden_at",
      "hidden_reason",
      "hidden_note",
      "deleted_at",
      "pinned_at",
      "body",
    ])
    .where("id", "=", reply.id)
    .executeTakeFirstOrThrow();
}

/** Hides a reply; a hidden reply is not pinned. */
export async function markHidden(
  trx: Trx,
  id: number,
  hidden: { at: number; reason: Reason; note: string },
): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ hidden_at: hidden.at, hidden_reason: hidden.reason, hidden_note: hidden.note, pinned_at: null })
    .where("id", "=", id)
    .execute();
}

/** Shows a hidden reply again, and forgets why it was hidden; the decisions remember. */
export async function markShown(trx: Trx, id: number): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ hidden_at: null, hidden_reason: null, hidden_note: null })
    .where("id", "=", id)
    .execute();
}

/** Pins a reply at a time, or with null unpins it. */
export async function markPinned(trx: Trx, id: number, at: number | null): Promise<void> {
  await trx.updateTable("replies").set({ pinned_at: at }).where("id", "=", id).execute();
}

/** How many replies of a discussion are pinned. */
export async function countPins(trx: Trx, articleId: number): Promise<number> {
  const { n } = await trx
    .selectFrom("replies")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("article_id", "=", articleId)
    .where("pinned_at", "is not", null)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Locks a discussion at a time, or with null unlocks it. @returns false when it was so already */
export async function markLocked(trx: Trx, articleId: number, at: number | null): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("discussions")
    .set({ locked_at: at })
    .where("article_id", "=", articleId)
    .where("locked_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
