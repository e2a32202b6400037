/** Where a prompt stands in its life. Pure. */
import type { Discussion } from "../db/schema.ts";
import { DAY } from "../lib/clock.ts";

/** Scheduled → open → closing (soon) → closed → summarised, once there is a closing note. */
export type Phase = "scheduled" | "open" | "closing" | "closed" | "summarised";

/** How long before its closing time a discussion says that it closes soon, in ms. */
export const CLOSING_SOON = 2 * DAY;

/** The phase of a discussion at a time. It closes at `closes_at` itself, whether or not anything ran by then. */
export function phaseOf(
  { opens_at, closes_at, noted_at }: Pick<Discussion, "opens_at" | "closes_at" | "noted_at">,
  now: number,
): Phase {
  if (closes_at !== null && now >= closes_at) return noted_at === null ? "closed" : "summarised";
  if (opens_at !== null && now < opens_at) return "scheduled";
  return closes_at !== null && closes_at - now <= CLOSING_SOON ? "closing" : "open";
}
