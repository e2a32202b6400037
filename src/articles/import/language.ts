import { languageTag } from "../../lib/language.ts";
import { guessLanguage } from "../../lib/guess.ts";

/** Languages written from right to left, by their primary tag. */
const RTL = new Set(["ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/**
 * The language and direction of a text.
 *
 * @param said What the page says: its `lang`, of any form, and its `dir`. A script that contradicts the direction of
 * the language said wins: templates keep `lang="en"` around Arabic articles.
 */
export function languageOf(
  text: string,
  said: { lang: string | null; dir: "ltr" | "rtl" | null },
): { lang: string | null; dir: "ltr" | "rtl" } {
  const guess = guessLanguage(text);
  const tag = said.lang?.trim().replaceAll("_", "-") ?? "";
  // What only looks like a tag ("en-us-gb") would be refused later, where words are counted by it.
  const given = /^[a-z]{2,3}(?:-|$)/iu.test(tag) ? languageTag(tag) : null;
  const isRtl = (lang: string | null): boolean =>
    lang !== null && RTL.has(lang.split("-")[0]?.toLowerCase() ?? "");
  const contradicted = given !== null && guess !== null && isRtl(guess) !== isRtl(given);
  const lang = contradicted ? guess : (given ?? guess);
  const dir = lang === null || contradicted ? null : said.dir;
  return { lang, dir: dir ?? (isRtl(lang) ? "rtl" : "ltr") };
}
