/** What decisions about the order of a discussion do, inside the transaction of whoever decides: pins and its lock. */
import type { Trx } from "../db/connect.ts";
import { discussionNow } from "../discussion/queries.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { ensure } from "../policy.ts";
import { decide } from "./decide.ts";
import { about } from "./effects.ts";
import { countPins, holdReply, markLocked, markPinned } from "./queries.ts";
import { MOST_PINS } from "./types.ts";

type Acting = Pick<Ctx, "actor" | "clock" | "config">;

/**
 * Pins a reply above the others of its discussion, or unpins it.
 * @returns the decision's id, or null when it was so already
 * @throws {Conflict} when as many are pinned as there may be
 */
export async function pinIn(
  trx: Trx,
  ctx: Acting,
  place: { id: number; article_id: number },
  on: boolean,
): Promise<number | null> {
  const now = ctx.clock();
  const reply = await holdReply(trx, place);
  ensure("pin", ctx.actor, { reply, discussion: await discussionNow(trx, reply.article_id, now) });
  if ((reply.pinned_at !== null) === on) return null;
  if (on && (await countPins(trx, reply.article_id)) >= MOST_PINS)
    throw new Conflict(`tooManyPins:${MOST_PINS}`);
  await markPinned(trx, reply.id, on ? now : null);
  const id = await decide(trx, ctx, { ...about(reply), action: on ? "pin" : "unpin" });
  await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
  return id;
}

/**
 * Locks a discussion, so that nothing can be added to it, or unlocks it.
 * @returns the decision's id, or null when it was so already
 */
export async function lockIn(trx: Trx, ctx: Acting, articleId: number, on: boolean): Promise<number | null> {
  const now = ctx.clock();
  await holdDiscussion(trx, articleId);
  ensure("lock", ctx.actor, await discussionNow(trx, articleId, now));
  if (!(await markLocked(trx, articleId, on ? now : null))) return null;
  const id = await decide(trx, ctx, { article_id: articleId, action: on ? "lock" : "unlock" });
  await recordChange(trx, { articleId, kind: "discussion", replyId: null, at: now });
  return id;
}
