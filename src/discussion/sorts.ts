import { z } from "zod";

/** Orders of answers a reader can choose; the first is the default. */
export const SORTS = ["best", "new", "old"] as const;
export type Sort = (typeof SORTS)[number];

/** The `sort` of a URL; anything else is the default. */
export function parseSort(text: string | undefined): Sort {
  return SORTS.find((sort) => sort === text) ?? "best";
}

/** Where a page of answers ended: the next begins behind it. */
export interface Cursor {
  rank: number;
  score: number;
  id: number;
}

const cursor = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:e-\d+)?_-?\d{1,9}_[1-9]\d{0,14}$/)
  .transform((text): Cursor => {
    const [rank = 0, score = 0, id = 0] = text.split("_").map(Number);
    return { rank, score, id };
  });

/** The `after` of a URL, or null when it is none. */
export function parseCursor(text: string | undefined): Cursor | null {
  return cursor.safeParse(text).data ?? null;
}

/** The cursor behind this answer, as `parseCursor` reads it. */
export function cursorAfter(answer: Cursor): string {
  return `${answer.rank}_${answer.score}_${answer.id}`;
}
