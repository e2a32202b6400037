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

/** What was seen in a word, as bits: this runs for every letter that is sent. */
const LATIN = 1;
const TWIN = 2;
const OWN = 4;
const LETTER = 8;
const DIGIT = 16;
/** A small letter, then a capital I; two capitals, then a small l. */
const TURNED = 32;

interface Growing {
  key: string;
  look: string;
  disguised: boolean;
  letters: number;
  start: number;
  end: number;
  seen: number;
}

const SIDES = { latin: LATIN | LETTER, twin: TWIN | LETTER, own: OWN | LETTER, none: 0 } as const;

/** Reads a text, once and in time that grows with its length. */
export function tokensOf(text: string): Tokens {
  const tokens: Growing[] = [];
  const from: number[] = [];
  let flat = "";
  let current: Growing | null = null;
  let last = "";
  let at = 0;
  const genuine = { latin: false, own: false };
  for (const character of text) {
    const letter = letterOf(character);
    const { text: folded, side } = letter;
    const start = at;
    at += character.length;
    flat += folded;
    for (let n = folded.length; n > 0; n -= 1) from.push(start);
    if (folded === "") {
      // An accent, or nothing to be seen: it neither ends a word nor begins one.
      if (current) current.end = at;
      continue;
    }
    if (!letter.inWord) {
      current = null;
      continue;
    }
    if (current) {
      current.key += folded;
      current.look += letter.look;
      current.letters += 1;
      current.end = at;
      if (isTurned(character, last, current.letters)) current.seen |= TURNED;
    } else {
      current = { key: folded, look: letter.look, disguised: false, letters: 1, start, end: at, seen: 0 };
      tokens.push(current);
    }
    current.seen |= SIDES[side] | (letter.digit ? DIGIT : 0);
    last = character;
    genuine.own ||= side === "own" && !letter.unspaced;
    genuine.latin ||= letter.onlyLatin;
  }
  from.push(text.length);
  for (const token of tokens) token.disguised = isDisguised(token.seen, genuine);
  return { tokens, flat, from };
}

const isTurned = (character: string, last: string, letters: number) =>
  (character === "I" && /\p{Ll}/u.test(last)) ||
  (character === "l" && letters > 2 && /^[A-HJ-Z]$/.test(last));

function isDisguised(seen: number, genuine: { latin: boolean; own: boolean }): boolean {
  const has = (what: number) => (seen & what) !== 0;
  if (has(TURNED) || (has(LETTER) && has(DIGIT))) return true;
  if (has(TWIN)) {
    // A word of nothing but twins is Russian or Greek where other letters of these scripts stand by: "сор из избы".
    return has(LATIN) || (!has(OWN) && !genuine.own);
  }
  return has(LATIN) && genuine.own && !genuine.latin;
}
