import { discussionBySlug, replyInDiscussion } from "../discussion/queries.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import type { Level } from "../visits/types.ts";
import { setFollow } from "./queries.ts";

/** Follows or mutes a discussion for the actor; null for neither. Saying it again changes nothing. */
export async function followDiscussion(
  ctx: Ctx,
  { slug, level }: { slug: string; level: Level | null },
): Promise<void> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  ensure("keepTrack", ctx.actor, discussion);
  const who = { personId: ctx.actor?.id ?? 0, articleId: discussion.id, replyId: 0 };
  await ctx.db.write((trx) => setFollow(trx, { ...who, level, at: ctx.clock() }));
}

/** The same for a reply with all below it. */
export async function followBranch(
  ctx: Ctx,
  { replyId, level }: { replyId: number; level: Level | null },
): Promise<void> {
  const found = await replyInDiscussion(ctx, replyId);
  if (!found || !can("readArticle", ctx.actor, found.discussion)) throw new NotFound();
  ensure("keepTrack", ctx.actor, found.discussion);
  const who = { personId: ctx.actor?.id ?? 0, articleId: found.discussion.id, replyId };
  await ctx.db.write((trx) => setFollow(trx, { ...who, level, at: ctx.clock() }));
}
