/** Slow mode: one reply a reader every so many minutes, in one discussion. */
import type { Reader, Trx } from "../db/connect.ts";
import { discussionNow } from "../discussion/queries.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import { TooMany } from "../errors.ts";
import { MINUTE, SECOND } from "../lib/clock.ts";
import { can, type Actor } from "../policy.ts";
import type { Pace } from "./types.ts";
import { lastWritten, slowMinutes } from "./queries.ts";

/** The pace that a discussion has for `actor`; null when it has none, or they keep order in it. */
export async function paceFor(
  read: Reader | Trx,
  actor: Actor | null,
  discussion: DiscussionRow,
  now: number,
): Promise<Pace | null> {
  const minutes = discussion.slow_minutes;
  if (minutes === null || can("setPace", actor, discussion)) return null;
  const last = actor === null ? null : await lastWritten(read, discussion.id, actor.id);
  const until = last === null ? 0 : last + minutes * MINUTE;
  return { minutes, until: until > now ? until : null };
}

/**
 * Passes when `actor` may write in a discussion by now. Call it in the transaction that adds the reply, or holds it
 * back, once that holds the discussion: of two at once the second then finds the first.
 * @throws {TooMany} with the seconds to wait
 */
export async function ensurePace(
  trx: Trx,
  actor: Actor | null,
  articleId: number,
  now: number,
): Promise<void> {
  if ((await slowMinutes(trx, articleId)) === null) return;
  const pace = await paceFor(trx, actor, await discussionNow(trx, articleId, now), now);
  if (pace?.until) throw new TooMany(Math.ceil((pace.until - now) / SECOND));
}
