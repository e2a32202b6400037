/** Names that would pass for the site or for an office of it. Pure; what is compared is the look-alike skeleton (usernames.ts). */
import { foldUsername } from "./usernames.ts";

const folded = (words: string): readonly string[] => words.split(" ").map(foldUsername);

/** Names that would pass for the site itself or for one of its offices. */
const RESERVED = new Set(
  [
    ..."admin administrator moderator moderators mod mods system deleted root owner staff team support help".split(
      " ",
    ),
    ..."official security abuse webmaster postmaster hostmaster noreply no-reply nobody everyone anonymous".split(
      " ",
    ),
    ..."guest me you null undefined reader-pool readerpool".split(" "),
  ].map(foldUsername),
);

/** Names of accounts that nobody owns any more begin so: src/leaving/names.ts. */
const OF_THE_GONE = foldUsername("gone-");

/** Whether a name is kept for the site: its own name is, too, and those of its offices. */
export function isReserved(name: string, siteName: string): boolean {
  const folded = foldUsername(name);
  if (folded.startsWith(OF_THE_GONE) || passesForOffice(name, siteName)) return true;
  return RESERVED.has(folded) || folded === foldUsername(siteName.replace(/\s+/g, ""));
}

/** Nobody is called these: one such word makes a name an office's. */
const OFFICES: ReadonlySet<string> = new Set(
  folded("admin admins administrator administrators administration moderator moderators sysadmin webmaster"),
);
/** These may be a part of somebody's name, or what they are fond of; they are an office's where nothing else is said. */
const MAYBE = folded(
  "mod mods moderation staff official support team help helpdesk system owner owners security management editors",
);
/** What says no more of an office than that it is one here. */
const HERE = folded("the this our your site website forum forums board community discussion discussions");

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFKC")
    // "SiteAdmin"
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");

/** A number behind makes it no other: "Admin 2", "mod1". */
const withoutNumber = (word: string): string => word.replace(/\p{Nd}+$/u, "");

/**
 * Whether a name would pass for an office: "Head Admin", "The Moderators", "Mod Team", "<site's name> Support"; not so
 * "Mod Suwan", "Rita Staff". With spaces or without.
 */
export function passesForOffice(name: string, siteName: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => [word, withoutNumber(word)].some((one) => OFFICES.has(foldUsername(one)))))
    return true;
  const site = [...wordsOf(siteName), wordsOf(siteName).join("")].map(foldUsername);
  const here = [...HERE, ...site.filter((word) => word.length > 1)];
  const bare = words.map(withoutNumber).join("");
  return isMadeOf(foldUsername(bare), here, [...OFFICES, ...MAYBE]);
}

/** Whether a text is nothing but such words in a row, at least one of them an office. */
function isMadeOf(text: string, here: readonly string[], offices: readonly string[]): boolean {
  // Where a row of words may end: without an office so far, and with one.
  const plain = new Set([0]);
  const named = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    for (const [words, isOffice] of [
      [here, false],
      [offices, true],
    ] as const) {
      for (const word of words) {
        if (!text.startsWith(word, at)) continue;
        if (named.has(at) || (isOffice && plain.has(at))) named.add(at + word.length);
        if (!isOffice && plain.has(at)) plain.add(at + word.length);
      }
    }
  }
  return named.has(text.length);
}
