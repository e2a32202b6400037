/** The pace of whole discussions. Each writes its decision; a wish for the present state writes nothing. */
import type { Trx } from "../db/connect.ts";
import { discussionBySlug } from "../discussion/queries.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { lastAboutArticle } from "../moderation/queries-decisions.ts";
import { tookBack } from "../moderation/took-back.ts";
import { can, ensure } from "../policy.ts";
import { closeIn, newcomersIn, slowIn } from "./effects-pace.ts";
import { closingFacts, readFacts } from "./facts.ts";

async function readable(ctx: Ctx, slug: string): Promise<DiscussionRow> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  return discussion;
}

/** Ends by hand what a decision began, which counts as taken back then. */
async function ended(
  trx: Trx,
  ctx: Ctx,
  articleId: number,
  action: "slow" | "hold-newcomers" | "close",
  by: number | null,
): Promise<number | null> {
  const begun = by === null ? undefined : await lastAboutArticle(trx, articleId, action);
  if (begun && by !== null)
    await tookBack(trx, { decisionId: begun.id, undoneBy: by, at: ctx.clock(), config: ctx.config });
  return by;
}

/**
 * Slows a discussion down to one reply a reader every `minutes`; 0 ends that.
 * @returns the decision's id, or null when it was so already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function setSlow(ctx: Ctx, input: { slug: string; minutes: number }): Promise<number | null> {
  const discussion = await readable(ctx, input.slug);
  ensure("setPace", ctx.actor, discussion);
  const minutes = input.minutes === 0 ? null : input.minutes;
  return ctx.db.write(async (trx) => {
    const id = await slowIn(trx, ctx, discussion.id, minutes);
    return minutes === null ? ended(trx, ctx, discussion.id, "slow", id) : id;
  });
}

/**
 * Holds back what newcomers write in a discussion, or lets it appear at once.
 * @returns the decision's id, or null when it was so already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function setNewcomers(ctx: Ctx, input: { slug: string; on: boolean }): Promise<number | null> {
  const discussion = await readable(ctx, input.slug);
  ensure("setPace", ctx.actor, discussion);
  return ctx.db.write(async (trx) => {
    const id = await newcomersIn(trx, ctx, discussion.id, input.on);
    return input.on ? id : ended(trx, ctx, discussion.id, "hold-newcomers", id);
  });
}

/**
 * Closes a discussion at once, or opens it again: until the time at which it would have closed, where that is to come.
 * @returns the decision's id, or null when it was so already
 * @throws {Forbidden} also `not-open`, of one that has not opened yet; {NotFound} {SignedOut}
 */
export async function setClosed(ctx: Ctx, input: { slug: string; on: boolean }): Promise<number | null> {
  const discussion = await readable(ctx, input.slug);
  ensure("setPace", ctx.actor, discussion);
  const { id: articleId } = discussion;
  return ctx.db.write(async (trx) => {
    if (input.on) return closeIn(trx, ctx, articleId, true);
    const closing = await lastAboutArticle(trx, articleId, "close");
    const end = closing ? readFacts(closingFacts, closing.facts).was : null;
    return ended(trx, ctx, articleId, "close", await closeIn(trx, ctx, articleId, false, end));
  });
}
