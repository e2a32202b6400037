/** What leaving takes. */
import type { Person } from "../db/schema.ts";
import { DAY } from "../lib/clock.ts";

/** How long somebody has to change their mind. */
export const TIME_TO_THINK = 1 * DAY;

/** What becomes of one's replies: they stay without a name, or are erased. */
export const CHOICES = ["keep", "erase"] as const;
export type Choice = (typeof CHOICES)[number];

/** The formats of a copy of one's data. */
export const FORMATS = ["html", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** How somebody stands to leaving. */
export type Leaving = Pick<Person, "leaving_at" | "leaving_replies"> & {
  /** Without one, having logged in just now is what shows that it is them. */
  hasPassword: boolean;
  writesArticles: boolean;
};
