/** How long a suspension lasts. Pure. */
import { DAY, HOUR } from "../lib/clock.ts";
import { FOR_EVER } from "../lib/for-ever.ts";

export { FOR_EVER };

/** The lengths that can be chosen, in ms; null is for ever. */
const LENGTHS = {
  "1h": HOUR,
  "6h": 6 * HOUR,
  "1d": DAY,
  "3d": 3 * DAY,
  "1w": 7 * DAY,
  "30d": 30 * DAY,
  "90d": 90 * DAY,
  ever: null,
} as const satisfies Record<string, number | null>;
export type Length = keyof typeof LENGTHS;

const isLength = (text: string): text is Length => Object.hasOwn(LENGTHS, text);
export const LENGTH_NAMES: readonly Length[] = Object.keys(LENGTHS).filter(isLength);

/** When a suspension of that length ends that begins now. */
export function endOf(length: Length, now: number): number {
  const ms = LENGTHS[length];
  return ms === null ? FOR_EVER : now + ms;
}
