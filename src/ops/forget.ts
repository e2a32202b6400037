import type { Logger } from "pino";
import type { Db } from "../db/connect.ts";
import { DAY, HOUR, type Clock } from "../lib/clock.ts";
import { forgetEvents } from "../live/queries-streams.ts";

/** How long an open page may be away and still be told what it missed. */
const KEPT = 1 * DAY;
/** Events forgotten in one transaction, so that nobody waits for long. */
const AT_ONCE = 1000;

/** Forgets what happened in discussions more than a day ago: now, and every hour until it is stopped. */
export function forgetOldEvents(db: Db, clock: Clock, log: Logger): { stop: () => Promise<void> } {
  let stopped = false;
  const forget = async () => {
    const before = clock() - KEPT;
    let forgotten = AT_ONCE;
    while (!stopped && forgotten >= AT_ONCE)
      forgotten = await db.write((trx) => forgetEvents(trx, before, AT_ONCE));
  };
  const tried = () =>
    forget().catch((error: unknown) => log.warn({ err: error }, "old events could not be forgotten"));
  let running = tried();
  const hourly = setInterval(() => (running = tried()), HOUR).unref();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(hourly);
      await running;
    },
  };
}
