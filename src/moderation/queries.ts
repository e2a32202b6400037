/** What decisions about replies and discussions write, and what they read while they do. */
import type { Trx } from "../db/connect.ts";
import type { Reason } from "../db/schema.ts";
import { ownReply } from "../discussion/queries-own.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict } from "../errors.ts";

/**
 * A reply as it is now, with its discussion's row held until the transaction ends: two decisions about one discussion
 * at the same time would otherwise both count three pins, or both move the counts.
 * @throws {Conflict} `movedMeanwhile` when it stands in another discussion by now, which nobody holds; `gone` when its
 * approval was taken back: what waits is decided about as that (src/held)
 */
export async function holdReply(trx: Trx, place: { id: number; article_id: number }) {
  await holdDiscussion(trx, place.article_id);
  const reply = await ownReply(trx, place.id);
  if (reply.article_id !== place.article_id) throw new Conflict("movedMeanwhile");
  if (reply.gone_at !== null && reply.deleted_at === null) throw new Conflict("gone");
  return reply;
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
