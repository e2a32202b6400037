/** What the report forms show. */
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { hasOpenReport } from "./queries.ts";

/** The reply that somebody wants to report, and whether they have already. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readReportForm(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  replyId: number,
): Promise<{ reply: ReplyRow; discussion: DiscussionRow; reported: boolean }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("report", ctx.actor, found);
  const reported = ctx.actor !== null && (await hasOpenReport(ctx.db.read, `reply:${replyId}`, ctx.actor.id));
  return { ...found, reported };
}
