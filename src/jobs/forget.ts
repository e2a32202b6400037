/** What is kept for a while alone: what happened in discussions, for open pages; from where people posted, and what. */
import { forgetPostedFrom, forgetRecentTexts } from "../filters/queries-posted.ts";
import type { Deps } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { forgetEvents } from "../live/queries-streams.ts";

/** How long an open page may be away and still be told what it missed. */
const KEPT = 1 * DAY;
/** Events forgotten in one transaction, so that nobody waits for long. */
const AT_ONCE = 1000;

/** Forgets the events of more than a day ago. @returns how many there were */
export async function forgetOldEvents({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const before = clock() - KEPT;
  for (let done = 0; ;) {
    const forgotten = await db.write((trx) => forgetEvents(trx, before, AT_ONCE));
    done += forgotten;
    if (forgotten < AT_ONCE) return done;
  }
}

/** How long an address is kept, as its keyed hash; and the hash of what was sent. */
const ADDRESS_KEPT = 30 * DAY;
const TEXT_KEPT = 1 * DAY;

/** Forgets from where people posted more than 30 days ago, and what more than a day ago. @returns how many rows */
export function forgetOldPosts({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  const now = clock();
  return db.write(async (trx) => {
    const addresses = await forgetPostedFrom(trx, now - ADDRESS_KEPT);
    return addresses + (await forgetRecentTexts(trx, now - TEXT_KEPT));
  });
}
