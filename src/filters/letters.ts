/**
 * Letters as word lists compare them: without case, accents and width, and with what each is taken for by the eye. Pure.
 */
import unhomoglyph from "unhomoglyph";

/** One character of a text, folded. */
export interface Letter {
  /** What it is compared as; empty for what shows nothing (zero-width, soft hyphen) and for accents. */
  readonly text: string;
  /** Belongs to a word: a letter, a digit, or a mark that is no mere accent. */
  readonly inWord: boolean;
  /** What it looks like: for `а` (Cyrillic), `ᴀ` and `4` an `a`; i, l, 1 and | are one, so are o and 0. */
  readonly look: string;
  /** Latin letters that others pass for; other letters that pass for Latin ones; letters that pass for no other; the rest. */
  readonly side: "latin" | "twin" | "own" | "none";
  /** A Latin letter that no Cyrillic or Greek one is taken for: a text with one of them is not Russian in disguise. */
  readonly onlyLatin: boolean;
  /** A digit that stands for a letter, in disguise. */
  readonly digit: boolean;
  /** Of a script that writes no spaces between words. */
  readonly unspaced: boolean;
}

/**
 * Accents that fall away: combining marks of Latin, Greek and Cyrillic, the points of Hebrew, the vowel signs and hamzas of
 * Arabic. Marks of other scripts are vowels and tones, without which two words would be one.
 */
const ACCENTS =
  /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/gu;
const SHOWS_NOTHING = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Letters that keyboards exchange: Persian and Arabic ones. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["ى", "ي"],
  ["ی", "ي"],
  ["ک", "ك"],
  ["ς", "σ"],
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
]);

/** What stands for a letter in disguise. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[..."i1|!"].map((sign) => [sign, "l"] as const),
  ...Object.entries({ "0": "o", "3": "e", "4": "a", "@": "a", "5": "s", $: "s", "7": "t", "€": "e" }),
  // Small capitals, which the table of look-alikes leaves out.
  ...Object.entries({
    ᴀ: "a",
    ʙ: "b",
    ᴄ: "c",
    ᴅ: "d",
    ᴇ: "e",
    ꜰ: "f",
    ɢ: "g",
    ʜ: "h",
    ɪ: "l",
    ᴊ: "j",
    ᴋ: "k",
  }),
  ...Object.entries({
    ʟ: "l",
    ᴍ: "m",
    ɴ: "n",
    ᴏ: "o",
    ᴘ: "p",
    ʀ: "r",
    ꜱ: "s",
    ᴛ: "t",
    ᴜ: "u",
    ᴠ: "v",
    ᴡ: "w",
  }),
  ...Object.entries({ ʏ: "y", ᴢ: "z" }),
]);

const known = new Map<string, Letter>();
/** Letters remembered; a text of more different ones begins again. */
const MOST_KNOWN = 20_000;

/** A character (code point), folded. */
export function letterOf(character: string): Letter {
  const before = known.get(character);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const letter = fold(character);
  known.set(character, letter);
  return letter;
}

function fold(character: string): Letter {
  const text = Array.from(
    // By way of the capitals, so that letters with one capital (ß and ss) are one.
    character.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD"),
    (one) => SAME.get(one) ?? one,
  )
    .join("")
    .replace(ACCENTS, "")
    .replace(SHOWS_NOTHING, "");
  const inWord = IN_WORD.test(text);
  const look = Array.from(text, lookOf).join("");
  const isLetter = /\p{L}/u.test(text);
  // Small capitals and the like are Latin, and pass for plain letters all the same.
  const latin = /^\p{sc=Latn}+$/u.test(text) && (look === text || /^[a-z]+$/.test(text));
  return {
    text: /^\s$/u.test(character) ? " " : text,
    inWord,
    look,
    side: !isLetter ? "none" : latin ? "latin" : /^[a-z]+$/.test(look) ? "twin" : "own",
    onlyLatin: /^[dfglqrtvwz]$/.test(text),
    digit: /^[0134579]$/.test(text),
    unspaced: UNSPACED.test(text),
  };
}

/** What one folded letter looks like; itself where it looks like nothing else. */
function lookOf(letter: string): string {
  const sign = SIGNS.get(letter);
  if (sign !== undefined) return sign;
  if (/^[ -~]$/.test(letter)) return letter;
  for (const shape of [letter, letter.toUpperCase()]) {
    const plain = unhomoglyph(shape).normalize("NFKD").replace(ACCENTS, "").toLowerCase();
    // The table writes m as "rn".
    if (plain === "rn") return "m";
    if (/^[a-z]$/.test(plain)) return SIGNS.get(plain) ?? plain;
  }
  return letter;
}
