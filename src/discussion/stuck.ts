/** What was written for a reply that takes none any more: why, and where that went. */
import type { Ctx } from "../http/context.ts";
import { replyPath } from "../lib/paths.ts";
import { can } from "../policy.ts";
import { replyInDiscussion } from "./queries.ts";
import { wasMoved } from "./queries-own.ts";
import type { DiscussionRow } from "./types.ts";

/** A reply that has no place: it stands there to be copied, and is never taken for an answer. */
export interface Stuck {
  why: "gone" | "locked" | "merged" | "moved";
  /** Where what was answered stands now; null where that is nowhere. */
  href: string | null;
  body: string;
}

/** Why a reply can't be answered in a discussion; null when it can. */
export async function whyStuck(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  { id: articleId }: Pick<DiscussionRow, "id">,
  parentId: number,
): Promise<Omit<Stuck, "body"> | null> {
  const gone = { why: "gone", href: null } as const;
  const found = await replyInDiscussion(ctx, parentId);
  if (!found || !can("readArticle", ctx.actor, found.discussion)) return gone;
  const { reply } = found;
  if (reply.article_id !== articleId) {
    const moved = await wasMoved(ctx.db.read, reply.answer_id ?? reply.id);
    // Who made up the id of another discussion's reply is told nothing of it.
    return moved ? { why: "moved", href: replyPath(reply.merged_into ?? reply.id) } : gone;
  }
  if (reply.merged_into !== null) return { why: "merged", href: replyPath(reply.merged_into) };
  if (reply.hidden_at !== null || reply.deleted_at !== null) return gone;
  return reply.lock_id === null ? null : { why: "locked", href: replyPath(reply.id) };
}
