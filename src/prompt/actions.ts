/** When a prompt opens and closes. */
import { discussionBySlug, discussionNow } from "../discussion/queries.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { can, ensure } from "../policy.ts";
import { storeTimes } from "./queries.ts";
import { timesOf, type Wish } from "./schedule.ts";

/**
 * Sets when the discussion of an article opens and closes. Closing it now and opening it again are times like others.
 * @returns false when nothing had to change
 * @throws {Invalid} with a problem of `opens` or `closes`; {NotFound} {Forbidden} {SignedOut}
 */
export async function setTimes(ctx: Ctx, input: { slug: string } & Wish): Promise<boolean> {
  const discussion = await discussionBySlug(ctx, input.slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  ensure("schedule", ctx.actor, discussion);
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, discussion.id);
    // The clock once it is held: a closing time of now is then later than all that was added.
    const now = ctx.clock();
    const was = await discussionNow(trx, discussion.id, now);
    ensure("schedule", ctx.actor, was);
    const times = timesOf(input, was, now);
    const newEnd = times.closes_at !== was.closes_at;
    if (!newEnd && times.opens_at === was.opens_at) return false;
    await storeTimes(trx, discussion.id, times, newEnd);
    await recordChange(trx, { articleId: discussion.id, kind: "discussion", replyId: null, at: now });
    return true;
  });
}
