/**
 * What a report weighs. Pure.
 *
 * Discourse counts a flag as 1 + trust level + a bonus or malus for accuracy (`ReviewableScore.user_flag_score` in its
 * `app/models/reviewable_score.rb`). So does this, in smaller steps: there is a queue to be ordered here, nothing is
 * hidden by weight alone. One whole point is a reader who has been here for a month and has never been wrong or right;
 * src/cases/priority.ts measures waiting by it.
 */
import { DAY } from "../lib/clock.ts";

/** Who is signed out may be anybody, also several times: half a reader. A new account is no more than that. */
const STRANGER = 0.5;
/** Days until an account has its whole weight. */
const SETTLED = 30;
/** However often somebody was wrong, what they report is still looked at. */
const LEAST = 0.05;

/** What is known of who reports. */
export interface Reporter {
  /** How long they have had their account, in ms. */
  age: number;
  /** Their reports that were acted upon, and all of them that were decided. */
  upheld: number;
  decided: number;
}

/**
 * The weight of a signed-in reader's report: 0.05 to 2. It grows with each report that was right, falls with each that
 * was not, and grows with the account's first month.
 */
export function reportWeight({ age, upheld, decided }: Reporter): number {
  const settled = STRANGER + (1 - STRANGER) * Math.min(1, Math.max(0, age) / (SETTLED * DAY));
  // Laplace's rule of succession: somebody of whom nothing is known is right half the time, and one case says little.
  const accuracy = (upheld + 1) / (decided + 2);
  return Math.max(LEAST, settled + 2 * accuracy - 1);
}

/**
 * The weight of a report from somebody signed out: 0 to 0.5. Each further one about the same thing weighs less, since
 * they may all be the same person: a hundred of them weigh as much as two and a half readers.
 * @param before how many there are in the open case already
 */
export function strangerWeight(before: number): number {
  return STRANGER / (before + 1);
}

/**
 * How many people have likely seen what is reported, for the case's priority: those who voted on it, and those who took
 * part around it.
 */
export function reachOf(seen: { votes: number; replies: number }): number {
  return Math.max(0, seen.votes) + Math.max(0, seen.replies);
}
