/** The language of a text, guessed from its letters and its commonest words; conservative: null when unsure. */

/** Scripts that (nearly) tell the language. Latin, Cyrillic, Han and Devanagari do not. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Arabic}/gu, "ar"],
  [/\p{sc=Hebrew}/gu, "he"],
  [/\p{sc=Greek}/gu, "el"],
  [/\p{sc=Hangul}/gu, "ko"],
  [/\p{sc=Thai}/gu, "th"],
  [/\p{sc=Ethiopic}/gu, "am"],
  [/\p{sc=Tamil}/gu, "ta"],
  [/\p{sc=Telugu}/gu, "te"],
];
/** Most of the letters: names and quotations in other scripts may stand between. */
const SHARE = 0.4;
/** Japanese is at least this much kana among its Han; Chinese that quotes Japanese is not. */
const KANA = 0.1;

/** A dozen of the commonest short words of each; those that two of these languages share are left out. */
const COMMON: Readonly<Record<string, string>> = {
  en: "the and of to is that it was with for this are",
  fr: "le les des et est une dans qui du pour pas un",
  es: "el los las y una con del en se su lo por",
  pt: "o os as da do em uma não com ao dos para",
  de: "der die und das ist nicht ein eine den von zu mit",
  sw: "ya na wa kwa ni katika za cha hii kama yake hiyo",
};
const WORDS = Object.entries(COMMON).map(([lang, words]) => [lang, new Set(words.split(" "))] as const);
/** Fewer words than this tell nothing. */
const ENOUGH = 20;
/** In running text these words are a sixth of all, or more; in a neighbouring language hardly a twentieth. */
const COMMON_SHARE = 0.1;
/** Of the dozen, so many have to occur: one word said often is no language. */
const DIFFERENT = 4;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language of a text, or null. */
export function guessLanguage(text: string): string | null {
  const letters = count(text, /\p{L}/gu);
  const most = (script: RegExp): boolean => count(text, script) > letters * SHARE;
  const told = SCRIPTS.find(([script]) => most(script))?.[1];
  if (told !== undefined) return told === "ar" ? arabic(text, letters) : told;
  if (most(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu))
    return count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu) > letters * KANA ? "ja" : "zh";
  if (most(/\p{sc=Cyrillic}/gu)) return cyrillic(text.toLowerCase(), letters);
  if (most(/\p{sc=Devanagari}/gu)) return hindi(text);
  return most(/\p{sc=Latin}/gu) ? latin(text.toLowerCase()) : null;
}

/** Urdu and Persian have letters that Arabic has not; with letters of a fourth, none is said. */
function arabic(text: string, letters: number): string | null {
  const few = letters * 0.02;
  if (count(text, /[ټډړښځڅۍېڼەۆێڵڕۇۈڭڪڳڄ]/gu) > few) return null;
  if (count(text, /[ٹڈڑںےہ]/gu) > few) return "ur";
  return count(text, /[پچژگکی]/gu) > few ? "fa" : "ar";
}

/** Russian and Ukrainian each have letters that the other has not; with letters of a third, neither is said. */
function cyrillic(text: string, letters: number): string | null {
  const russian = count(text, /[ыэё]/gu);
  const ukrainian = count(text, /[їєґ]/gu);
  const others = count(text, /[ўјљњћђџѓќѕқңғүұөһәҳҷӣӯ]/gu);
  const few = letters * 0.005;
  if (others > few) return null;
  if (russian > few && ukrainian === 0 && !text.includes("і")) return "ru";
  return ukrainian > few && russian === 0 ? "uk" : null;
}

/** Hindi shares its letters with Nepali and Marathi, but not these words. */
function hindi(text: string): string | null {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const known = words.filter((word) => ["है", "हैं", "में", "और", "नहीं"].includes(word)).length;
  return known > words.length * 0.04 ? "hi" : null;
}

function latin(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH) return null;
  const scores = WORDS.map(([lang, common]) => {
    const found = words.filter((word) => common.has(word));
    return { lang, found: found.length, different: new Set(found).size };
  }).toSorted((a, b) => b.found - a.found);
  const [best, second] = scores;
  if (!best || best.different < DIFFERENT || best.found < words.length * COMMON_SHARE) return null;
  return best.found >= 2 * (second?.found ?? 0) ? best.lang : null;
}
