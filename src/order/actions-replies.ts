/** What moderators do to replies and their branches. Each writes its decision. */
import type { Reason } from "../db/schema.ts";
import { discussionBySlug } from "../discussion/queries.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { decisionById, lastDecision } from "../moderation/queries-decisions.ts";
import { holdReply } from "../moderation/queries.ts";
import { tookBack } from "../moderation/took-back.ts";
import { can, ensure } from "../policy.ts";
import { lockBranchIn, removeIn, restoreIn } from "./effects.ts";
import { mergeIn } from "./effects-merge.ts";
import { moveIn } from "./effects-move.ts";
import { slugIn } from "./types.ts";

/**
 * Locks the branch that begins with a reply, or unlocks what that lock has locked.
 * @returns the decision's id, or null when it was so already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function lockBranch(ctx: Ctx, input: { replyId: number; on: boolean }): Promise<number | null> {
  const { reply, discussion } = await replyWithDiscussion(ctx, input.replyId);
  ensure("lock", ctx.actor, discussion);
  return ctx.db.write(async (trx) => {
    const id = await lockBranchIn(trx, ctx, reply, input.on);
    const begun = input.on || id === null ? null : await lastDecision(trx, reply.id, "lock-branch");
    if (begun !== null && id !== null)
      await tookBack(trx, { decisionId: begun, undoneBy: id, at: ctx.clock(), config: ctx.config });
    return id;
  });
}

/**
 * Deletes somebody else's reply. Its writer can't bring it back, and is told why.
 * @returns the decision's id, or null when it was deleted so already
 * @throws {Invalid} when the reason is no rule; {NotFound} {Forbidden} {SignedOut}
 */
export async function removeReply(
  ctx: Ctx,
  input: { replyId: number; reason: Reason; note: string },
): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("remove", ctx.actor, found);
  return ctx.db.write((trx) => removeIn(trx, ctx, found.reply, input));
}

/**
 * Brings a reply back that a moderator has deleted.
 * @returns the decision's id, or null when it was not deleted so
 * @throws {Conflict} `undoTooLate` when its text is erased; {NotFound} {Forbidden} {SignedOut}
 */
export async function restoreReply(ctx: Ctx, input: { replyId: number }): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("remove", ctx.actor, found);
  return ctx.db.write(async (trx) => {
    const reply = await holdReply(trx, found.reply);
    const removal = await lastDecision(trx, reply.id, "delete");
    const decision = removal === null ? undefined : await decisionById(trx, removal);
    if (!decision || reply.deleted_by === null) return null;
    const id = await restoreIn(trx, ctx, decision);
    await tookBack(trx, { decisionId: decision.id, undoneBy: id, at: ctx.clock(), config: ctx.config });
    return id;
  });
}

/**
 * Moves an answer with all below it to another prompt.
 * @param input `to`: slug or address of the other article
 * @returns the decision's id
 * @throws {Invalid} with a problem of `to`; {Conflict} for a reply that is no answer; {NotFound} {Forbidden} {SignedOut}
 */
export async function moveAnswer(
  ctx: Ctx,
  input: { replyId: number; to: string; note: string },
): Promise<number> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("rearrange", ctx.actor, found);
  const target = await discussionBySlug(ctx, slugIn(input.to));
  if (!target || !can("readArticle", ctx.actor, target)) throw new Invalid({ to: "movesNowhere" });
  return ctx.db.write((trx) => moveIn(trx, ctx, found.reply, target.id, input.note));
}

/**
 * Merges a double post into an earlier reply of the same writer.
 * @returns the decision's id, or null when it was merged so already
 * @throws {Invalid} with a problem of `into`; {NotFound} {Forbidden} {SignedOut}
 */
export async function mergeReply(
  ctx: Ctx,
  input: { replyId: number; into: number; note: string },
): Promise<number | null> {
  const { reply } = await replyWithDiscussion(ctx, input.replyId);
  ensure("moderate", ctx.actor, null);
  return ctx.db.write((trx) => mergeIn(trx, ctx, reply, input.into, input.note));
}
