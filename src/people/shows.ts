/** The ways the list of people is ordered. */
export const PEOPLE_SHOWS = ["active", "new"] as const;
export type PeopleShow = (typeof PEOPLE_SHOWS)[number];

/** People on one page of the list. */
export const PEOPLE_PAGE = 30;
/** Replies on one page of a profile. */
export const PROFILE_REPLIES = 10;

/** What `?show=` asks for; anything unknown is the default. */
export function asPeopleShow(text: string | undefined): PeopleShow {
  return PEOPLE_SHOWS.find((show) => show === text) ?? "active";
}
