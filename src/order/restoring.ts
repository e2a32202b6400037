/** What follows from a reply that goes, or comes back: of its writer's own will, or a moderator's. */
import type { Trx } from "../db/connect.ts";
import { moveCounts } from "../discussion/queries.ts";
import { markRestored, standAgain } from "../discussion/queries-deleting.ts";
import { Conflict } from "../errors.ts";
import { countPins, markPinned } from "../moderation/queries.ts";
import { MOST_PINS } from "../moderation/types.ts";
import { countPicked, storePick } from "../prompt/queries.ts";
import { MOST_PICKS } from "../prompt/types.ts";

/** Moves the counts for a reply that goes or comes. A hidden one is not counted either way. */
export async function countReply(
  trx: Trx,
  reply: { article_id: number; parent_id: number | null; hidden_at: number | null },
  by: 1 | -1,
): Promise<void> {
  if (reply.hidden_at !== null) return;
  await moveCounts(trx, reply.article_id, { answers: reply.parent_id === null ? by : 0, replies: by });
}

/**
 * Brings a deleted reply back with what it had. Pin and pick only where others have not taken the places meanwhile.
 * Call it with the discussion held; counts and standing are still to follow.
 * @throws {Conflict} `undoTooLate` when its text is erased
 */
export async function bringBack(
  trx: Trx,
  reply: { id: number; article_id: number; parent_id: number | null },
): Promise<void> {
  const had = await markRestored(trx, reply.id);
  if (!had) throw new Conflict("undoTooLate");
  await standAgain(trx, reply.parent_id);
  await pinAgain(trx, reply, had.pinned_at);
  const { criterion, picked_at } = had;
  if (criterion !== null && picked_at !== null)
    await pickAgain(trx, reply, { criterion, created_at: picked_at });
}

/** Pins a reply again, while there is a place for it. */
export async function pinAgain(
  trx: Trx,
  { id, article_id }: { id: number; article_id: number },
  at: number | null,
): Promise<void> {
  if (at !== null && (await countPins(trx, article_id)) < MOST_PINS) await markPinned(trx, id, at);
}

/** Picks an answer again, while there is a place for it. */
export async function pickAgain(
  trx: Trx,
  { id, article_id }: { id: number; article_id: number },
  pick: { criterion: string; created_at: number },
): Promise<void> {
  if ((await countPicked(trx, article_id)) < MOST_PICKS)
    await storePick(trx, { reply_id: id, article_id, ...pick });
}
