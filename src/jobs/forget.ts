/** What happened in discussions is told to open pages for a day, then forgotten. */
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
