/** What the tools of order do to whole discussions: slow mode, newcomers, closing at once. */
import type { Trx } from "../db/connect.ts";
import type { DecisionAction } from "../db/schema.ts";
import { discussionNow } from "../discussion/queries.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import { Forbidden } from "../errors.ts";
import { recordChange } from "../live/queries.ts";
import { decide } from "../moderation/decide.ts";
import { ensure } from "../policy.ts";
import { storeTimes } from "../prompt/queries.ts";
import { closedAt, openedAgain } from "../prompt/schedule.ts";
import type { Acting } from "./effects.ts";
import { storeNewcomers, storeSlow } from "./queries.ts";

/** The discussion as it is now, held; who may set its pace goes on. */
async function held(trx: Trx, ctx: Acting, articleId: number): Promise<DiscussionRow> {
  await holdDiscussion(trx, articleId);
  const discussion = await discussionNow(trx, articleId, ctx.clock());
  ensure("setPace", ctx.actor, discussion);
  return discussion;
}

async function decided(
  trx: Trx,
  ctx: Acting,
  articleId: number,
  action: DecisionAction,
  facts: Record<string, number | null> | null = null,
): Promise<number> {
  const about = { article_id: articleId, action };
  const id = await decide(trx, ctx, facts === null ? about : { ...about, facts: JSON.stringify(facts) });
  await recordChange(trx, { articleId, kind: "discussion", replyId: null, at: ctx.clock() });
  return id;
}

/**
 * Slows a discussion down to one reply a reader every so many minutes; null ends it.
 * @returns the decision's id, or null when it was so already
 */
export async function slowIn(
  trx: Trx,
  ctx: Acting,
  articleId: number,
  minutes: number | null,
): Promise<number | null> {
  const { slow_minutes: was } = await held(trx, ctx, articleId);
  if (was === minutes) return null;
  await storeSlow(trx, articleId, minutes);
  return decided(trx, ctx, articleId, minutes === null ? "unslow" : "slow", { was, minutes });
}

/** Holds back what newcomers write in a discussion, or lets it appear. @returns as `slowIn` */
export async function newcomersIn(
  trx: Trx,
  ctx: Acting,
  articleId: number,
  on: boolean,
): Promise<number | null> {
  const { newcomers_held_at: was } = await held(trx, ctx, articleId);
  if ((was !== null) === on) return null;
  await storeNewcomers(trx, articleId, on ? ctx.clock() : null);
  return decided(trx, ctx, articleId, on ? "hold-newcomers" : "free-newcomers");
}

/**
 * Closes a discussion at once, or opens it again; its author is asked for a note as after any closing.
 * @param end with `on` false: when it closes by itself (epoch ms), null for never
 * @returns the decision's id, or null when it was so already
 * @throws {Forbidden} `not-open` when there is nothing to close yet
 */
export async function closeIn(
  trx: Trx,
  ctx: Acting,
  articleId: number,
  on: boolean,
  end: number | null = null,
): Promise<number | null> {
  const discussion = await held(trx, ctx, articleId);
  const now = ctx.clock();
  const { closes_at: was, phase } = discussion;
  if (on && phase === "scheduled") throw new Forbidden("not-open");
  const isClosed = phase === "closed" || phase === "summarised";
  if (isClosed === on) return null;
  const times = on ? closedAt(discussion, now) : openedAgain(discussion, end, now);
  await storeTimes(trx, articleId, times, true);
  return decided(trx, ctx, articleId, on ? "close" : "open", { was, closes_at: times.closes_at });
}
