/** Which language a request is answered in, as far as it says so itself: by a choice made before, or by the browser. */
import type { Http } from "../http/context.ts";
import { readCookie, writeCookie } from "../http/cookies.ts";
import { asLang, type Lang } from "../i18n/index.ts";
import { negotiate } from "../i18n/negotiate.ts";
import { DAY, SECOND } from "../lib/clock.ts";
import { lastSiteLanguage, siteLanguageLately } from "./site.ts";

const COOKIE = "language";
const YEAR_IN_SECONDS = (365 * DAY) / SECOND;
/** Before anything was read: by the cookie, or the browser, else English. */
export function languageAtOnce(c: Http): Lang {
  const site = lastSiteLanguage(c.var.deps.db) ?? "en";
  return chosenHere(c) ?? negotiate(c.req.header("accept-language"), site) ?? site;
}

/** By the cookie, else by the browser, else the site's. */
export async function languageOfVisitor(c: Http): Promise<Lang> {
  return chosenHere(c) ?? (await languageOfBrowser(c));
}

/** By the browser, else the site's. */
export async function languageOfBrowser(c: Http): Promise<Lang> {
  const header = c.req.header("accept-language");
  const site = await siteLanguageLately(c.var.deps);
  return negotiate(header, site) ?? site;
}

const chosenHere = (c: Http): Lang | null => asLang(readCookie(c, COOKIE));

/** Keeps a choice in this browser; null: as the browser says. */
export function rememberChoice(c: Http, choice: Lang | null): void {
  writeCookie(c, COOKIE, choice ?? "", choice === null ? 0 : YEAR_IN_SECONDS);
}
