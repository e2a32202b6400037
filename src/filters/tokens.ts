/** A text as word lists see it: its words, folded, with where each stands. Pure. */
import { letterOf } from "./letters.ts";

/** A word of a text. */
export interface Token {
  /** Folded. */
  readonly key: string;
  /** As the eye takes it. */
  readonly look: string;
  /** Its look differs from what it is: letters of two scripts, digits among letters, a capital I among small ones. */
  readonly disguised: boolean;
  /** Letters and digits in it. */
  readonly letters: number;
  /** In the text, code units. */
  readonly start: number;
  readonly end: number;
}

/** A text read once. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** The whole text, folded, without what shows nothing; white space is one kind. */
  readonly flat: string;
  /** For each code unit of `flat` where it comes from; with the text's length at the end. */
  readonly from: readonly number[];
}

interface Growing {
  key: string;
  look: string;
  start: number;
  end: number;
  letters: number;
  /** What was seen in it. */
  latin: boolean;
  twin: boolean;
  own: boolean;
  letter: boolean;
  sign: boolean;
  /** A small letter, then a capital I; a capital, then a small l. */
  turned: boolean;
  last: string;
}

const DIGIT = /^[0134579]$/;
/** Latin letters that no Cyrillic or Greek one is taken for: a text with one of them is not Russian in disguise. */
const ONLY_LATIN = /[dfglqrtvwz]/;

/** Reads a text, once and in time that grows with its length. */
export function tokensOf(text: string): Tokens {
  const grown: Growing[] = [];
  const from: number[] = [];
  const flat: string[] = [];
  let current: Growing | null = null;
  let at = 0;
  const genuine = { latin: false, own: false };
  for (const character of text) {
    const start = at;
    at += character.length;
    const letter = letterOf(character);
    const piece = /^\s$/u.test(character) ? " " : letter.text;
    for (let n = 0; n < piece.length; n += 1) from.push(start);
    flat.push(piece);
    if (letter.text === "") {
      // An accent, or nothing to be seen: it neither ends a word nor begins one.
      if (current) current.end = at;
      continue;
    }
    if (!letter.inWord) {
      current = null;
      continue;
    }
    if (!current) grown.push((current = begin(start)));
    current.key += letter.text;
    current.look += letter.look;
    current.end = at;
    current.letters += 1;
    if (letter.side === "none") current.sign ||= DIGIT.test(letter.text);
    else current.letter = true;
    current.latin ||= letter.side === "latin";
    current.twin ||= letter.side === "twin";
    current.own ||= letter.side === "own";
    current.turned ||=
      (character === "I" && /\p{Ll}/u.test(current.last)) ||
      (character === "l" && /^[A-HJ-Z]$/.test(current.last) && current.letters > 2);
    current.last = character;
    genuine.own ||= letter.side === "own" && !letter.unspaced;
    genuine.latin ||= letter.side === "latin" && ONLY_LATIN.test(letter.text);
  }
  from.push(text.length);
  return { tokens: grown.map((token) => finished(token, genuine)), flat: flat.join(""), from };
}

const begin = (start: number): Growing => ({
  ...{ key: "", look: "", start, end: start, letters: 0 },
  ...{ latin: false, twin: false, own: false, letter: false, sign: false, turned: false, last: "" },
});

function finished(
  { key, look, start, end, letters, latin, twin, own, letter, sign, turned }: Growing,
  genuine: { latin: boolean; own: boolean },
): Token {
  // A word of nothing but twins is Russian or Greek in a text that has letters of these scripts alone ("сор из избы").
  const disguised =
    (twin && latin) ||
    (twin && !own && !genuine.own) ||
    (latin && !twin && genuine.own && !genuine.latin) ||
    (letter && sign) ||
    turned;
  return { key, look, start, end, letters, disguised };
}
