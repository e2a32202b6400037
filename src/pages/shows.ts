/** The ways the front page lists questions. */
export const SHOWS = ["open", "new", "active", "unanswered", "closed"] as const;
export type Show = (typeof SHOWS)[number];

/** Questions on one page. */
export const PAGE_SIZE = 20;

/** What `?show=` asks for; anything unknown is the default. */
export function asShow(text: string | undefined): Show {
  return SHOWS.find((show) => show === text) ?? "open";
}

/** What `?page=` asks for, from 1; null when it is no page at all. */
export function asPage(text: string | undefined): number | null {
  if (text === undefined) return 1;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
