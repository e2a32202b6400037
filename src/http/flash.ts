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
  "welcome",
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
  /** Of a welcome: the masked address that a mail went to. */
  address?: string | null;
}

/** Has the next page say it. */
export function flash(c: Http, what: Flash, ...moments: Said["moments"]): void {
  writeCookie(c, COOKIE, [what, ...moments].join("."), 60);
}

/** Has the next page welcome who has just registered; `address`, masked, where a mail went there. */
export function flashWelcome(c: Http, address: string | null): void {
  const words = address === null ? [] : [Buffer.from(address).toString("base64url")];
  writeCookie(c, COOKIE, ["welcome", ...words].join("."), 60);
}

/** Whatever a browser makes of the cookie is a masked address, or nothing. */
function addressIn(words: string | undefined): string | null {
  const address = Buffer.from(words ?? "", "base64url").toString();
  return /^.?…@[^\s@]{1,255}$/u.test(address) ? address : null;
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
  if (what === "welcome") return { what, moments: [], address: addressIn(moments[0]) };
  const numbers = moments.slice(0, 2).map(read);
  return DECISIONS.has(what)
    ? { what, moments: [], decision: numbers[0] ?? null }
    : { what, moments: numbers };
}
