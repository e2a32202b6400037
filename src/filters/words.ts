/**
 * Finding the words of a list in a text: also written with look-alike letters, split by signs, or spelled. Each word of the
 * text is looked up in a table, so that the time grows with the length of the text and not with that of the list. Pure.
 */
import { tokensOf, type Token, type Tokens } from "./tokens.ts";
import { FEWEST_SPELLED, gapBetween, GLUE, joined, looksLike, lookUp, type WordList } from "./word-list.ts";

/** A word that was found: where it stands (code units), and which of the list it is, as it was typed. */
export interface Match {
  start: number;
  end: number;
  word: string;
}

/** The words of a list that are in a text, in their order; none of them inside another. */
export function findWords(list: WordList, text: string): Match[] {
  if (list.words.length === 0) return [];
  const read = tokensOf(text);
  const found = [
    ...singles(list, read.tokens),
    ...several(list, read.tokens),
    ...gluedWords(list, text, read.tokens),
    ...spelled(list, text, read.tokens),
    ...anywhere(list, text, read),
  ];
  return apart(found);
}

/** Each as it stands in the text, once. */
export function asWritten(text: string, matches: readonly Match[]): string[] {
  return [...new Set(matches.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ")))];
}

function check(list: WordList, key: string, shown: string | null): string | undefined {
  return lookUp(list.plain, key) ?? (shown === null ? undefined : lookUp(list.looks, shown));
}

function* singles(list: WordList, tokens: readonly Token[]): Generator<Match> {
  for (const { key, look: shown, disguised, start, end } of tokens) {
    const word = check(list, key, disguised ? shown : null);
    if (word !== undefined) yield { start, end, word };
  }
}

function* several(list: WordList, tokens: readonly Token[]): Generator<Match> {
  for (const [n, first] of tokens.entries()) {
    const plain = list.plain.phrases.get(first.key);
    const looks = list.looks.phrases.get(first.look);
    if (!plain && !looks) continue;
    const lengths = new Set([...(plain ?? []), ...(looks ?? [])]);
    for (const length of lengths) {
      const some = tokens.slice(n, n + length);
      const last = some.at(-1);
      if (some.length < length || last === undefined) continue;
      const disguised = some.some((token) => token.disguised);
      const word = check(list, joined(some, "key"), disguised ? joined(some, "look") : null);
      if (word !== undefined) yield { start: first.start, end: last.end, word };
    }
  }
}

/** A sign that stands for a letter; at an end an exclamation mark is none. */
const SIGN = /^[@$!€]{1,3}$/u;
const SIGNS_BEFORE = /[@$€]{1,3}$/u;
const SIGNS_AFTER = /^[@$€]{1,3}/u;
const isSign = (character: string) => character === "@" || character === "$" || character === "€";

/** What joins two words into one: signs that stand for letters, other signs, or nothing does. Quick for a plain space. */
function tieOf(text: string, a: Token | undefined, b: Token | undefined): "sign" | "glue" | null {
  if (a === undefined || b === undefined || b.start - a.end > 3 || text.charAt(a.end) === " ") return null;
  const between = gapBetween(text, a, b);
  return SIGN.test(between) ? "sign" : GLUE.test(between) ? "glue" : null;
}

/** Words whose parts are joined by signs, or that signs stand in for letters of: "cas-ino", "p@ss", "$hip". */
function* gluedWords(list: WordList, text: string, tokens: readonly Token[]): Generator<Match> {
  for (let n = 0; n < tokens.length; n += 1) {
    const first = tokens[n];
    if (first === undefined) break;
    let { key, look: shown, disguised, end } = first;
    let signed = false;
    for (
      let tie = tieOf(text, first, tokens[n + 1]);
      tie !== null;
      tie = tieOf(text, tokens[n], tokens[n + 1])
    ) {
      const next = tokens[n + 1];
      signed ||= tie === "sign";
      disguised ||= next?.disguised ?? false;
      key += next?.key ?? "";
      shown += (tie === "sign" ? looksLike(gapBetween(text, tokens[n], next)) : "") + (next?.look ?? "");
      end = next?.end ?? end;
      n += 1;
    }
    const { start } = first;
    if (end > first.end) {
      const word = signed ? lookUp(list.looks, shown) : check(list, key, disguised ? shown : null);
      if (word !== undefined) yield { start, end, word };
    }
    if (isSign(text.charAt(start - 1)) || isSign(text.charAt(end))) {
      const before = SIGNS_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? "";
      const after = SIGNS_AFTER.exec(text.slice(end, end + 3))?.[0] ?? "";
      const word = lookUp(list.looks, looksLike(before) + shown + looksLike(after));
      if (word !== undefined) yield { start: start - before.length, end: end + after.length, word };
    }
  }
}

/** The longest word that is looked for spelled letter by letter. */
const MOST_SPELLED = 30;

function* spelled(list: WordList, text: string, tokens: readonly Token[]): Generator<Match> {
  for (let n = 0; n < tokens.length; n += 1) {
    const begin = n;
    while (isSpelledOn(text, tokens[n], tokens[n + 1])) n += 1;
    const run = tokens.slice(begin, n + 1);
    if (run.length >= FEWEST_SPELLED) yield* spelledIn(list, run);
  }
}

const single = (token: Token | undefined) => token !== undefined && token.letters === 1;

/** Two letters that stand alone, on one line, with no more than three signs between them. */
function isSpelledOn(text: string, a: Token | undefined, b: Token | undefined): boolean {
  return single(a) && single(b) && /^[^\n\p{L}\p{N}]{1,3}$/u.test(gapBetween(text, a, b));
}

function* spelledIn({ plain, looks }: WordList, run: readonly Token[]): Generator<Match> {
  const keys = run.map(({ key }) => key).join("");
  const shown = run.map((token) => token.look).join("");
  // A letter may fold to two ("ß"): places would not agree then.
  if (keys.length !== run.length || shown.length !== run.length) return;
  const longest = (from: number): Match | null => {
    const start = from + FEWEST_SPELLED;
    if (!plain.starts.has(keys.slice(from, start)) && !looks.starts.has(shown.slice(from, start)))
      return null;
    for (let to = Math.min(run.length, from + MOST_SPELLED); to >= start; to -= 1) {
      const word = plain.exact.get(keys.slice(from, to)) ?? looks.exact.get(shown.slice(from, to));
      if (word !== undefined) return { start: run[from]?.start ?? 0, end: run[to - 1]?.end ?? 0, word };
    }
    return null;
  };
  for (let from = 0; from + FEWEST_SPELLED <= run.length; from += 1) {
    const found = longest(from);
    if (found) yield found;
  }
}

/** Text beside a word that is read to know where words begin and end (code units). */
const BESIDE = 40;
const dictionary = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * Words of scripts that write no spaces are looked for everywhere, and count where a word begins and ends there: by the
 * dictionary of `Intl.Segmenter`, so that หมา (dog) is not found in หมายเลข (number). It is asked about the text around a
 * hit alone, since it is slow (0.02 ms a word), and not for the list's own words, which it often does not know.
 */
function* anywhere({ anywhere: { exact, lengths } }: WordList, text: string, read: Tokens): Generator<Match> {
  const { flat, from } = read;
  if (exact.size === 0) return;
  for (let at = 0; at < flat.length; at += 1) {
    for (const length of lengths.get(flat.charAt(at)) ?? []) {
      const found = exact.get(flat.slice(at, at + length));
      if (!found) continue;
      const { word, begins, script } = found;
      const start = from[at] ?? 0;
      const end = from[at + length] ?? text.length;
      if (!script || isWord(text, start, end, begins)) yield { start, end, word };
    }
  }
}

function isWord(text: string, start: number, end: number, begins: boolean): boolean {
  const left = Math.max(0, start - BESIDE);
  const around = text.slice(left, end + BESIDE);
  const edges = new Set([...dictionary.segment(around)].map(({ index }) => left + index)).add(
    left + around.length,
  );
  return edges.has(start) && (begins || edges.has(end));
}

/** In their order, each only once, and without those that lie inside another. */
function apart(matches: readonly Match[]): Match[] {
  const sorted = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of sorted) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
