import { MOST } from "./limits.ts";

/** What advertisers add to an address. */
const TRACKING = /^(utm_\w+|fbclid|gclid)$/i;

/**
 * The address an article came from, in one spelling, so that the same page is known again: http or https, without
 * fragment, tracking parameters, user name and password.
 * @returns null for anything else
 */
export function cleanAddress(text: string): string | null {
  if (text.length > MOST.address || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.hostname === "" || url.username || url.password) return null;
  url.hash = "";
  const tracking = Array.from(url.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/**
 * The address that a page gives for itself, where it names a page: many sites put their front page there on every
 * page, and all their articles would count as one.
 */
export function ownAddress(text: string | null): string | null {
  const address = text === null ? null : cleanAddress(text);
  if (address === null) return null;
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "" ? null : address;
}
