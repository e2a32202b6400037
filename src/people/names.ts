/** What a shown name may be. Pure; whether it is somebody else's username is asked elsewhere. */
import { isReserved, passesForOffice } from "../accounts/reserved.ts";
import { foldUsername } from "../accounts/usernames.ts";
import type { Problem } from "../i18n/index.ts";

/** Characters (code points) of a shown name, and of what somebody says about themselves. */
export const DISPLAY_NAME_MAX = 40;
export const ABOUT_MAX = 300;

/** Controls, bidi marks, zero-width characters and what else shows nothing; private and unassigned ones show anything. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** More marks than two on one letter climb out of their line. */
const PILED_MARKS = /\p{M}{3}/u;
/** "example.com", "http://…", "@name": in a mail or elsewhere a program might make a link of it. */
const LINK = /@|:\/|\/\/|[\p{L}\p{N}][.。]\p{L}{2}/u;

/**
 * What is wrong with a shown name, or null.
 * @param own their username: that is a fine name, also with a dot in it
 */
export function nameProblem(name: string, own: string, siteName: string): Problem | null {
  if (UNSEEN.test(name) || PILED_MARKS.test(name.normalize("NFD")) || !/[\p{L}\p{N}]/u.test(name))
    return "nameSigns";
  if (foldName(name) === foldUsername(own)) return null;
  if (LINK.test(name.normalize("NFKC"))) return "nameLink";
  return passesForSite(name, siteName) ? "nameReserved" : null;
}

/** The look-alike skeleton of a shown name, to be compared with those of usernames. */
export function foldName(name: string): string {
  return foldUsername(name.replace(/\s+/gu, " ").trim());
}

/** "Admin", "A d m i n", and the site's own name, alone or before an office: "Reader Pool Abuse". */
function passesForSite(name: string, siteName: string): boolean {
  const bare = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  if (isReserved(bare, siteName) || passesForOffice(name, siteName)) return true;
  const site = foldUsername(siteName.replace(/\s+/g, ""));
  const folded = foldUsername(bare);
  return site.length > 2 && folded.startsWith(site) && isReserved(folded.slice(site.length), siteName);
}
