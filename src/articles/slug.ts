/** Slugs: the part of an article's address that is made from its title. */
import { MOST } from "./limits.ts";

/** Latin letters that NFKD does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/**
 * A title as a slug: small letters and digits joined by hyphens, Latin without its accents, other scripts as they
 * are, at most 80 characters (UTF-16 units) cut between words where that is possible. NFC, as browsers send it.
 * @returns "" when the title has no letter and no digit
 */
export function slugify(title: string): string {
  const letters = title
    .normalize("NFKD")
    .toLowerCase()
    // Only what stands on a Latin letter goes: vowel signs of other scripts are part of the word.
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .replace(/[ßæœøđðþłħı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC")
    .replace(/['’ʼ]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return cut(letters.replace(/^[-\p{M}]+|-+$/gu, ""), MOST.slug);
}

/** The `n`th candidate for a slug: itself, then with -2, -3, … and never longer than a slug may be. */
export function candidate(slug: string, n: number): string {
  if (n === 1) return slug;
  const ending = `-${n}`;
  return cut(slug, MOST.slug - ending.length) + ending;
}

/** A slug that no title gives: what a draft is called until it is published. */
export function draftSlug(token: string): string {
  return `~${token}`;
}

/** Whether this is still the slug of a draft. */
export function isDraftSlug(slug: string): boolean {
  return slug.startsWith("~");
}

function cut(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const start = slug.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  const whole = slug[start.length] === "-" ? start : start.replace(/-[^-]*$/, "");
  return whole.replace(/-+$/, "");
}
