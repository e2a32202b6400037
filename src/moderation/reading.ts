/** What the pages of moderation show, gathered for those who may see it. */
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { rulesInUse, type Rule } from "../rules/queries.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;
export interface AboutReply {
  reply: ReplyRow;
  discussion: DiscussionRow;
}

/** The reply that a moderator wants to hide. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readHideForm(ctx: Reading, replyId: number): Promise<AboutReply & { rules: Rule[] }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("hide", ctx.actor, found);
  return { ...found, rules: await rulesInUse(ctx.db.read) };
}
