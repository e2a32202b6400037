/** The orders and choices of answers, as the address says them. Pure. */

/** Orders of answers a reader can choose; the first is the default. */
export const SORTS = ["best", "new", "old", "discussed", "divided"] as const;
export type Sort = (typeof SORTS)[number];

/** What to show of the answers: those that the article's author replied to. Null is all. */
export const SHOWS = ["author-replied"] as const;
export type Show = (typeof SHOWS)[number] | null;

/** Which answers, in which order. */
export interface Choice {
  sort: Sort;
  show: Show;
}

/** The `sort` of a URL; anything else is the default. */
function parseSort(text: string | undefined): Sort {
  return SORTS.find((sort) => sort === text) ?? "best";
}

/** The `sort` and `show` of a URL; anything else is the default. */
export function parseChoice(query: { sort?: string | undefined; show?: string | undefined }): Choice {
  return { sort: parseSort(query.sort), show: SHOWS.find((show) => show === query.show) ?? null };
}

/** Path and query of a choice: every link to a page of answers is made here, so that none loses it. */
export function choicePath(path: string, { sort, show }: Choice, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...(sort === "best" ? {} : { sort }),
    ...(show === null ? {} : { show }),
    ...more,
  });
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
