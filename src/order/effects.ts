/**
 * What the tools of order do to replies, inside the transaction of whoever decides: each holds its rows, asks the policy
 * about them as they are now, changes them, and writes its decision.
 */
import { openCaseOf } from "../cases/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Decision, Reason } from "../db/schema.ts";
import { discussionNow } from "../discussion/queries.ts";
import { letGo, markDeleted } from "../discussion/queries-deleting.ts";
import { standingChanged } from "../discussion/queries-standing.ts";
import { Conflict } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { decide } from "../moderation/decide.ts";
import { about } from "../moderation/effects.ts";
import { holdReply } from "../moderation/queries.ts";
import { ensure } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { readFacts, removalFacts } from "./facts.ts";
import { lockBelow, lockOf, storeRemover, unlockBelow } from "./queries.ts";
import { bringBack, countReply } from "./restoring.ts";

export type Acting = Pick<Ctx, "actor" | "clock" | "config">;
/** A reply, and the discussion in which it was found. */
export interface Place {
  id: number;
  article_id: number;
}

/**
 * A moderator deletes a reply, and decides its open case. Where replies stand below it a placeholder stays. One that its
 * writer has deleted can be deleted so, too: it can't come back by its writer then. `again`: for a rule that may be retired.
 * @returns the decision's id, or null when nothing had to change
 */
export async function removeIn(
  trx: Trx,
  ctx: Acting,
  place: Place,
  { reason, note, again }: { reason: Reason; note: string; again?: true },
): Promise<number | null> {
  const now = ctx.clock();
  const reply = await holdReply(trx, place);
  ensure("remove", ctx.actor, { reply });
  const subject = `reply:${reply.id}` as const;
  const { deleted_at, deleted_by } = reply;
  if (deleted_by !== null && (await openCaseOf(trx, subject)) === undefined) return null;
  if (!again) await ensureRule(trx, reason);
  if (deleted_at === null) {
    await markDeleted(trx, reply, now);
    await letGo(trx, reply.id, now);
    await countReply(trx, reply, -1);
    await standingChanged(trx, reply.id);
  }
  if (deleted_by === null) await storeRemover(trx, reply.id, ctx.actor?.id ?? null);
  const facts = JSON.stringify({ deleted_at, deleted_by });
  const decision = { ...about(reply), action: "delete", reason, note, body: reply.body, facts } as const;
  const id = await decide(trx, ctx, decision, { subject, upheld: 1 });
  await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
  return id;
}

/**
 * Brings a reply back that a moderator has deleted, as it was before: also deleted by its writer, if it was.
 * @throws {Conflict} `changedSince` when it is not deleted so any more; `undoTooLate` when its text is erased
 */
export async function restoreIn(trx: Trx, ctx: Acting, removal: Decision): Promise<number> {
  const now = ctx.clock();
  const { reply_id, article_id } = removal;
  const reply = await holdReply(trx, { id: reply_id ?? 0, article_id: article_id ?? 0 });
  ensure("remove", ctx.actor, { reply });
  if (reply.deleted_by === null || reply.merged_into !== null) throw new Conflict("changedSince");
  const was = readFacts(removalFacts, removal.facts);
  // First, since it may be too late for it: then nothing has changed.
  if (was.deleted_at === null) await bringBack(trx, reply);
  if (was.deleted_by === null) await storeRemover(trx, reply.id, null);
  if (was.deleted_at === null) {
    await countReply(trx, reply, 1);
    await standingChanged(trx, reply.id);
  }
  const id = await decide(trx, ctx, { ...about(reply), action: "undelete" });
  await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
  return id;
}

/**
 * Locks the branch that begins with a reply, so that nothing can be added to it, or frees what this lock has locked.
 * @returns the decision's id, or null when it was so already
 */
export async function lockBranchIn(trx: Trx, ctx: Acting, place: Place, on: boolean): Promise<number | null> {
  const now = ctx.clock();
  const reply = await holdReply(trx, place);
  const discussion = await discussionNow(trx, reply.article_id, now);
  // What is hidden by now can still be freed.
  if (on) ensure("lockBranch", ctx.actor, { reply, discussion });
  else ensure("lock", ctx.actor, discussion);
  if (on ? reply.lock_id !== null : reply.lock_id !== reply.id) return null;
  if (on) await lockBelow(trx, reply.id);
  else await unlockBelow(trx, reply.id, await lockOf(trx, reply.parent_id));
  const id = await decide(trx, ctx, { ...about(reply), action: on ? "lock-branch" : "unlock-branch" });
  await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
  return id;
}
