/** When a mail is tried again, and when no more. */
import type { Mail } from "../db/schema.ts";
import { DAY, HOUR, MINUTE } from "../lib/clock.ts";

/** The first pause also has to be longer than an attempt may take: until it is over, nobody else takes the mail. */
const FIRST_PAUSE = 5 * MINUTE;
const LONGEST_PAUSE = 6 * HOUR;
/** A decision told of a day late is in the inbox long since. (RFC 5321 gives 4–5 days, to relays.) */
export const GIVE_UP_AFTER = 1 * DAY;

type Waiting = Pick<Mail, "created_at" | "tries">;

/** When a mail that is being tried for the `tries`th time is tried next: 5, 10, 20 minutes… later; at last after a day. */
export function nextTry({ created_at, tries }: Waiting, now: number): number {
  const pause = Math.min(FIRST_PAUSE * 2 ** Math.max(0, tries - 1), LONGEST_PAUSE);
  const last = created_at + GIVE_UP_AFTER;
  return now + pause < last || now + FIRST_PAUSE > last ? now + pause : last;
}

/** Whether an attempt that fails now was the last one. */
export function isLastTry({ created_at }: Waiting, now: number): boolean {
  return now >= created_at + GIVE_UP_AFTER;
}

/** Whether a mail comes to its first attempt too late to be news: it was kept while there was no mail server. */
export function isTooOld({ created_at, tries }: Waiting, now: number): boolean {
  return tries <= 1 && now >= created_at + GIVE_UP_AFTER;
}
