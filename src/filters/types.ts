/** What filters say of a text, and what they are told. */
import { z } from "zod";

/** The filters, in the order in which they look. */
export const FILTERS = [
  "length",
  "banned-words",
  "repeat",
  "suspect-words",
  "links",
  // A moderator has silenced this person's links: people.links_held_at.
  "silenced-links",
  "newcomer",
  "burst",
  "rejected",
  "address",
  "learnt",
] as const;
export type FilterName = (typeof FILTERS)[number];

/** What happens to the text: it is not taken, waits for a moderator, or appears and is put into the queue. */
export type FilterAction = "refuse" | "hold" | "flag";

/** One filter's finding. Its words, for moderator and writer alike: `t.filters.why[filter](found, count)`. */
export interface Finding {
  filter: FilterName;
  action: FilterAction;
  /** What it found: the words matched, the links; empty where there is nothing to show. */
  found: readonly string[];
  /** The number it goes by: how many links, minutes, replies; 0 where there is none. */
  count: number;
}

const stored = z.array(
  z.object({
    filter: z.enum(FILTERS),
    action: z.enum(["refuse", "hold", "flag"]),
    found: z.array(z.string()),
    count: z.number(),
  }),
);

/** Findings out of the JSON in which they are stored; none where that can't be read. */
export function parseFindings(text: string): Finding[] {
  try {
    return stored.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
