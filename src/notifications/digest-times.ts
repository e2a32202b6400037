/** When digests are due. Pure. */
import { DAY, HOUR } from "../lib/clock.ts";

export type Every = "daily" | "weekly";

export const PERIOD: Readonly<Record<Every, number>> = { daily: DAY, weekly: 7 * DAY };

/**
 * Six in the morning (UTC): breakfast in Europe, mid-morning in East Africa, and in the box in the morning of the
 * Americas. Nobody says here where they live; nobody is woken by a mail.
 */
const OF_DAY = 6 * HOUR;
/** Saturday, when people have time to read: 1 January 1970 was a Thursday. */
const OF_WEEK = 2 * DAY + OF_DAY;

/** The next moment after `now` (epoch ms) at which such a digest is due. */
export function nextDigest(every: Every, now: number): number {
  const period = PERIOD[every];
  const first = every === "daily" ? OF_DAY : OF_WEEK;
  return first + (Math.floor((now - first) / period) + 1) * period;
}
