/** A reply that was approved goes back to waiting, and comes again: it stays the same reply. */
import type { Trx } from "../db/connect.ts";
import { mentionedIn } from "../discussion/mentions.ts";
import { moveCounts } from "../discussion/queries.ts";
import { standAgain } from "../discussion/queries-deleting.ts";
import { ownReply } from "../discussion/queries-own.ts";
import { standingChanged } from "../discussion/queries-standing.ts";
import { Conflict } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { tellOfReply } from "../notifications/queries.ts";
import { forgetLines, isRepliedTo, markWithdrawn } from "./queries-replies.ts";

type Acting = Pick<Ctx, "clock">;

/**
 * Takes a reply out of every list, with its discussion held.
 * @throws {Conflict} `gone` when it was hidden or deleted meanwhile; `heldRepliedTo` when something stands below it
 */
export async function withdrawIn(trx: Trx, ctx: Acting, replyId: number): Promise<void> {
  const reply = await ownReply(trx, replyId);
  if (reply.deleted_at !== null || reply.hidden_at !== null) throw new Conflict("gone");
  if (await isRepliedTo(trx, replyId)) throw new Conflict("heldRepliedTo");
  await markWithdrawn(trx, replyId, ctx.clock());
  await forgetLines(trx, replyId);
  await moved(trx, ctx, reply, -1);
}

/** Puts a reply that was withdrawn into its place again, with its discussion held. */
export async function bringBackIn(trx: Trx, ctx: Acting, replyId: number): Promise<void> {
  const reply = await ownReply(trx, replyId);
  if (reply.deleted_at !== null) throw new Conflict("gone");
  await markWithdrawn(trx, replyId, null);
  await standAgain(trx, reply.parent_id);
  const { article_id: articleId, parent_id: parentId, person_id: personId } = reply;
  const told = { id: replyId, articleId, parentId, personId, mentioned: mentionedIn(reply.body) };
  await tellOfReply(trx, { ...told, again: true, at: ctx.clock() });
  await moved(trx, ctx, reply, 1);
}

async function moved(
  trx: Trx,
  { clock }: Acting,
  { id: replyId, article_id: articleId, parent_id }: Awaited<ReturnType<typeof ownReply>>,
  by: 1 | -1,
): Promise<void> {
  await moveCounts(trx, articleId, { answers: parent_id === null ? by : 0, replies: by });
  await standingChanged(trx, replyId);
  await recordChange(trx, { articleId, kind: "changed", replyId, at: clock() });
}
