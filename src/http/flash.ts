/** One sentence that the next page says: what was just done, where a redirect comes between. */
import type { Http } from "./context.ts";
import { readCookie, writeCookie } from "./cookies.ts";

const FLASHES = [
  "posted",
  "locked",
  "unlocked",
  "loggedOut",
  "timesSet",
  "noted",
  "noteBack",
  "saved",
  "restored",
] as const;
export type Flash = (typeof FLASHES)[number];

const COOKIE = "flash";

/** Has the next page say it. */
export function flash(c: Http, what: Flash): void {
  writeCookie(c, COOKIE, what, 60);
}

/** What this page is to say; said once. */
export function takeFlash(c: Http): Flash | null {
  const said = readCookie(c, COOKIE);
  if (said === undefined) return null;
  writeCookie(c, COOKIE, "", 0);
  return FLASHES.find((what) => what === said) ?? null;
}
