/** Deleting one's own replies, and thinking better of it. */
import { readSettings } from "../admin/queries.ts";
import type { Trx } from "../db/connect.ts";
import { Conflict } from "../errors.ts";
import { waitingAnswer } from "../held/queries.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { countPins, markPinned } from "../moderation/queries.ts";
import { MOST_PINS } from "../moderation/types.ts";
import { ensure } from "../policy.ts";
import { countPicked, storePick } from "../prompt/queries.ts";
import { MOST_PICKS } from "../prompt/types.ts";
import { moveCounts } from "./queries.ts";
import { letGo, markDeleted, markRestored, standAgain } from "./queries-deleting.ts";
import { answerBy, ownReply } from "./queries-own.ts";
import { holdDiscussion, standingChanged } from "./queries-standing.ts";
import { replyWithDiscussion } from "./reading.ts";
import { canUndo } from "./undo.ts";

/**
 * Deletes one's own reply. Where replies stand below it a placeholder stays; else it goes. Its reports stay open: a
 * moderator sees that it is deleted, and closes them.
 * @returns false when it was deleted already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function deleteReply(ctx: Ctx, input: { replyId: number }): Promise<boolean> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("undeleteReply", ctx.actor, found);
  if (found.reply.deleted_at !== null) return false;
  ensure("deleteReply", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, found.reply.article_id);
    const reply = await ownReply(trx, input.replyId);
    if (reply.deleted_at !== null) return false;
    await markDeleted(trx, reply, now);
    await letGo(trx, reply.id, now);
    await moved(trx, reply, -1, now);
    return true;
  });
}

/**
 * Brings back what one has just deleted, with everything it had.
 * @returns false when it was not deleted
 * @throws {Conflict} `undoTooLate`, or `answeredMeanwhile` when one's new answer has taken its place;
 * {NotFound} {Forbidden} {SignedOut}
 */
export async function undeleteReply(ctx: Ctx, input: { replyId: number }): Promise<boolean> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("undeleteReply", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, found.reply.article_id);
    const reply = await ownReply(trx, input.replyId);
    // A moderator may have deleted it, too, since it was looked at.
    ensure("undeleteReply", ctx.actor, { ...found, reply });
    if (reply.deleted_at === null) return false;
    if (!canUndo(reply.deleted_at, now)) throw new Conflict("undoTooLate");
    if (reply.parent_id === null && (await hasAnsweredSince(trx, reply, reply.deleted_at)))
      throw new Conflict("answeredMeanwhile");
    const had = await markRestored(trx, reply.id);
    if (!had) throw new Conflict("undoTooLate");
    await standAgain(trx, reply.parent_id);
    await giveBack(trx, reply, had);
    await moved(trx, reply, 1, now);
    return true;
  });
}

type Own = Awaited<ReturnType<typeof ownReply>>;

/** What follows from a reply that goes or comes back. A hidden one is not counted either way. */
async function moved(trx: Trx, reply: Own, by: 1 | -1, at: number): Promise<void> {
  const { id, article_id: articleId } = reply;
  if (reply.hidden_at === null)
    await moveCounts(trx, articleId, { answers: reply.parent_id === null ? by : 0, replies: by });
  await standingChanged(trx, id);
  await recordChange(trx, { articleId, kind: "changed", replyId: id, at });
}

/** Pin and pick, unless others have taken the places meanwhile. */
async function giveBack(
  trx: Trx,
  { id, article_id }: Own,
  had: { pinned_at: number | null; criterion: string | null; picked_at: number | null },
): Promise<void> {
  if (had.pinned_at !== null && (await countPins(trx, article_id)) < MOST_PINS)
    await markPinned(trx, id, had.pinned_at);
  const { criterion, picked_at: created_at } = had;
  if (criterion !== null && created_at !== null && (await countPicked(trx, article_id)) < MOST_PICKS)
    await storePick(trx, { reply_id: id, article_id, criterion, created_at });
}

/** Other answers that stood beside this one, from when many were allowed, are no reason against its coming back. */
async function hasAnsweredSince(
  trx: Trx,
  { article_id, person_id }: Own,
  deletedAt: number,
): Promise<boolean> {
  const settings = await readSettings(trx);
  if (settings["one-answer"] !== "on") return false;
  return (
    (await answerBy(trx, article_id, person_id, deletedAt)) !== undefined ||
    (await waitingAnswer(trx, article_id, person_id)) !== undefined
  );
}
