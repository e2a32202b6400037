/** How much can be reported in a row. */
import type { Trx } from "../db/connect.ts";
import { TooMany } from "../errors.ts";
import { HOUR, MINUTE, SECOND } from "../lib/clock.ts";
import { reportTimes } from "./queries.ts";

/** Reports one person may send within the window. Discourse allows 20 a day; ours are for bursts. */
const MOST_REPORTS = 10;
const WINDOW = 10 * MINUTE;
/** Reports from one address of people who are signed out, and of all of them together, in an hour. */
const MOST_FROM_ADDRESS = 5;
const MOST_SIGNED_OUT = 100;

/**
 * Refuses a report that has just been written when it is one too many. Behind a proxy that speaks for everybody no
 * address is known: then only the limit for all who are signed out holds.
 * @throws {TooMany}
 */
export async function slowDown(
  trx: Trx,
  by: { person: number } | { address: string | null },
  now: number,
): Promise<void> {
  if ("person" in by) return check(trx, by, { most: MOST_REPORTS, window: WINDOW }, now);
  const { address } = by;
  if (address !== null) await check(trx, { address }, { most: MOST_FROM_ADDRESS, window: HOUR }, now);
  await check(trx, "signed-out", { most: MOST_SIGNED_OUT, window: HOUR }, now);
}

async function check(
  trx: Trx,
  by: Parameters<typeof reportTimes>[1],
  { most, window }: { most: number; window: number },
  now: number,
): Promise<void> {
  const times = await reportTimes(trx, by, now - window, most + 1);
  const oldest = times.at(-1) ?? now;
  if (times.length > most) throw new TooMany(Math.max(1, Math.ceil((oldest + window - now) / SECOND)));
}
