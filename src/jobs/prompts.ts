/** What the clock does to prompts: nobody presses a button when a discussion closes. */
import { holdDiscussion } from "../discussion/queries-standing.ts";
import type { Deps } from "../http/context.ts";
import { HOUR } from "../lib/clock.ts";
import { recordChange } from "../live/queries.ts";
import { notify } from "../notifications/queries.ts";
import { claimAsking, closedUnasked, toldSince, turnedBetween } from "../prompt/queries-jobs.ts";

/** Discussions looked at in one go. */
const AT_ONCE = 100;
/** How long ago a discussion may have opened for open pages to be told of it: whoever was away longer loads anew. */
const LOOK_BACK = 1 * HOUR;

type Needs = Pick<Deps, "db" | "clock">;

/**
 * Asks the authors of discussions that have closed for a closing note, and tells open pages that they have closed. One
 * that has a note from an earlier closing is not asked for again.
 * @returns how many discussions had closed
 */
export async function askForNotes({ db, clock }: Needs): Promise<number> {
  const now = clock();
  let done = 0;
  for (const articleId of await closedUnasked({ db }, now, AT_ONCE)) {
    done += await db.write(async (trx) => {
      const claimed = await claimAsking(trx, articleId, now);
      if (!claimed) return 0;
      const { author_id: personId, noted_at } = claimed;
      if (noted_at === null)
        await notify(trx, { personId, kind: "note-due", articleId, replyId: null, actorId: null, at: now });
      await recordChange(trx, { articleId, kind: "discussion", replyId: null, at: now });
      return 1;
    });
  }
  return done;
}

/**
 * Tells open pages of discussions that began to be open, or to close soon, while they were looked at.
 * @returns how many discussions there were
 */
export async function tellOfTurns({ db, clock }: Needs): Promise<number> {
  const now = clock();
  let done = 0;
  for (const { articleId, at } of await turnedBetween({ db }, now - LOOK_BACK, now)) {
    // Mostly said already, by an earlier round: then nobody waits for the discussion, and no page is woken.
    if (await toldSince(db.read, articleId, at)) continue;
    done += await db.write(async (trx) => {
      // Of two processes the second finds, once it has the discussion, what the first one said.
      await holdDiscussion(trx, articleId);
      if (await toldSince(trx, articleId, at)) return 0;
      await recordChange(trx, { articleId, kind: "discussion", replyId: null, at: now });
      return 1;
    });
  }
  return done;
}
