/** What the pages of moderation show, gathered for those who may see it. */
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { LINES, logLines } from "./queries-log.ts";
import { rulesInUse, type Rule } from "../rules/queries.ts";
import type { LogLine } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;
export interface AboutReply {
  reply: ReplyRow;
  discussion: DiscussionRow;
}

/** The reply that a moderator wants to hide. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readHideForm(
  ctx: Reading,
  replyId: number,
): Promise<AboutReply & { rules: Rule[] }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("hide", ctx.actor, found);
  return { ...found, rules: await rulesInUse(ctx.db.read) };
}

/** A page of the public log, which everybody may read; `next` is the `before` of the next page. */
export async function readLog(
  ctx: Pick<Ctx, "db">,
  before: number | null,
): Promise<{ lines: LogLine[]; next: number | null; first: boolean }> {
  const found = await logLines(ctx, before);
  const lines = found.slice(0, LINES);
  return { lines, next: found.length > LINES ? (lines.at(-1)?.id ?? null) : null, first: before === null };
}
