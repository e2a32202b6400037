/** Where a reply is to go. */
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { can } from "../policy.ts";
import { discussionBySlug, replyInDiscussion } from "./queries.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/**
 * Where a reply is to go.
 * @throws {NotFound} when there is no such place, or the actor may not know that there is
 */
export async function findPlace(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  input: { slug: string; parentId: number | null },
): Promise<{ discussion: DiscussionRow; parent: ReplyRow | null }> {
  const discussion = await discussionBySlug(ctx, input.slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  if (input.parentId === null) return { discussion, parent: null };
  const parent = await replyInDiscussion(ctx, input.parentId);
  if (parent?.reply.article_id !== discussion.id) throw new NotFound();
  return { discussion, parent: parent.reply };
}
