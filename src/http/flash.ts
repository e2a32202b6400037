/** One sentence that the next page says: what was just done, where a redirect comes between. */
import type { Http } from "./context.ts";
import { readCookie, writeCookie } from "./cookies.ts";

const FLASHES = [
  "posted",
  "locked",
  "unlocked",
  "loggedOut",
  "timesSet",
  "closedAlready",
  "unchanged",
  "noted",
  "noteBack",
  "saved",
  "restored",
  "held",
  "heldEdit",
  "personNoted",
  "unconfirmed",
  "linkSent",
  "linkSentOften",
  "addressConfirmed",
  "passwordReset",
  "blocked",
  "unblocked",
  "nameChanged",
  "emailAsked",
  "emailChanged",
  "emailKept",
  "passwordChanged",
  "passwordChangedAll",
  "sessionEnded",
  "sessionsEnded",
  "preferencesSaved",
  "pushOn",
  "pushOff",
  "pushFailed",
  "stays",
  "appOn",
  "appOff",
  "passkeyOn",
  "passkeyOff",
  "secondOver",
  // Decisions: the first of their moments is the decision's id, by which they can be undone.
  "slowed",
  "unslowed",
  "newcomersHeld",
  "newcomersFreed",
  "closedNow",
  "openedAgain",
  "branchLocked",
  "branchUnlocked",
  "removed",
  "broughtBack",
  "moved",
  "merged",
  "undone",
  "warned",
  "suspended",
  "unsuspended",
  "linksHeld",
  "linksFreed",
] as const;
export type Flash = (typeof FLASHES)[number];

const DECISIONS: ReadonlySet<Flash> = new Set(FLASHES.slice(FLASHES.indexOf("slowed")));

const COOKIE = "flash";

/** What a page says that was done, with the moments (epoch ms) that belong to it. */
export interface Said {
  what: Flash;
  moments: readonly (number | null)[];
  /** The decision that did it, where it can be undone from the page that says so. */
  decision?: number | null;
}

/** Has the next page say it. */
export function flash(c: Http, what: Flash, ...moments: Said["moments"]): void {
  writeCookie(c, COOKIE, [what, ...moments].join("."), 60);
}

/** What this page is to say; said once. */
export function takeFlash(c: Http): Said | null {
  const said = readCookie(c, COOKIE);
  if (said === undefined) return null;
  writeCookie(c, COOKIE, "", 0);
  const [name, ...moments] = said.split(".");
  const what = FLASHES.find((flashed) => flashed === name);
  // Whatever a browser makes of the cookie is a date.
  const read = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : null);
  if (what === undefined) return null;
  const numbers = moments.slice(0, 2).map(read);
  return DECISIONS.has(what)
    ? { what, moments: [], decision: numbers[0] ?? null }
    : { what, moments: numbers };
}
