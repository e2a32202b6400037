/**
 * Decisions about replies and discussions. Each writes its row of `decisions` in the same transaction; a wish for the
 * present state writes nothing.
 */
import type { Reason } from "../db/schema.ts";
import { discussionBySlug } from "../discussion/queries.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import { lockIn, pinIn } from "./effects-discussion.ts";
import { hideIn, showIn } from "./effects.ts";
import { holdReply } from "./queries.ts";
import { lastDecision } from "./queries-decisions.ts";
import { tookBack } from "./took-back.ts";

export interface Hiding {
  replyId: number;
  reason: Reason;
  /** For the reply's writer; may be empty, which keeps the note of the same reason. */
  note: string;
}

/**
 * Hides a reply, or gives a hidden one another reason or note. Its open case is decided with it, and it is no longer
 * pinned or counted.
 * @returns the decision's id, or null when nothing had to change
 * @throws {Invalid} when the reason is no rule; {NotFound} {Forbidden} {SignedOut}
 */
export async function hideReply(ctx: Ctx, input: Hiding): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("hide", ctx.actor, found);
  return ctx.db.write((trx) => hideIn(trx, ctx, found.reply, input));
}

/**
 * Shows a hidden reply again. The hiding counts as taken back; its case stays decided.
 * @returns the decision's id, or null when the reply was not hidden
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function showReply(ctx: Ctx, input: { replyId: number }): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("hide", ctx.actor, found);
  return ctx.db.write(async (trx) => {
    const reply = await holdReply(trx, found.reply);
    if (reply.hidden_at === null) return null;
    const hiding = await lastDecision(trx, reply.id, "hide");
    const id = await showIn(trx, ctx, { reply_id: reply.id, article_id: reply.article_id });
    if (hiding !== null)
      await tookBack(trx, { decisionId: hiding, undoneBy: id, at: ctx.clock(), config: ctx.config });
    return id;
  });
}

/**
 * Pins a reply above the others of its discussion, or unpins it.
 * @returns the decision's id, or null when it was so already
 * @throws {Conflict} when as many are pinned as there may be; {NotFound} {Forbidden} {SignedOut}
 */
export async function pinReply(ctx: Ctx, input: { replyId: number; on: boolean }): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("pin", ctx.actor, found);
  return ctx.db.write((trx) => pinIn(trx, ctx, found.reply, input.on));
}

/**
 * Locks the discussion of an article, so that nothing can be added to it, or unlocks it.
 * @returns the decision's id, or null when it was so already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function lockDiscussion(ctx: Ctx, input: { slug: string; on: boolean }): Promise<number | null> {
  const discussion = await discussionBySlug(ctx, input.slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  ensure("lock", ctx.actor, discussion);
  return ctx.db.write((trx) => lockIn(trx, ctx, discussion.id, input.on));
}
