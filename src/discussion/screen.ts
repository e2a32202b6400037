/** What a reply must be before it is stored. Pure. */
import type { Problem } from "../i18n/index.ts";
import { isTooNested, isVisible } from "../lib/markdown.ts";

/** Characters (code points) of a reply. */
export const MOST_CHARACTERS = 10_000;

/** What is wrong with this text as a reply, or null. */
export function screenBody(body: string): Problem | null {
  if ([...body].length > MOST_CHARACTERS) return `tooLong:${MOST_CHARACTERS}`;
  if (isTooNested(body)) return "tooNested";
  if (!isVisible(body)) return "nothingVisible";
  return null;
}
