/**
 * Word lists, made ready to be looked up: whole words and phrases, whatever their case, accents and width. What a
 * moderator types is never a pattern; a `*` behind a word stands for any ending. Pure.
 */
import { letterOf } from "./letters.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Words of a list, and characters (code points) of each. */
export const MOST_WORDS = 5000;
const LONGEST_WORD = 100;
/** Letters that a word is spelled with, one by one: "c a s i n o", "c.a.s.i.n.o"; four at least, so that "U.S." is none. */
export const FEWEST_SPELLED = 4;
/** Words of a phrase. */
const LONGEST_PHRASE = 8;

/** Keys of words: equal to, or the beginning of. Each leads to the word as it was typed. */
export interface Table {
  readonly exact: Map<string, string>;
  readonly begins: Map<string, string>;
  /** Lengths of the keys in `begins`, by their first two code units. */
  readonly lengths: Map<string, Set<number>>;
  /** The first four code units of the keys in `exact`: most of what is spelled letter by letter begins no word. */
  readonly starts: Set<string>;
  /** How many words the phrases have that begin with a word. */
  readonly phrases: Map<string, Set<number>>;
}

/** A list made ready. */
export interface WordList {
  /** As typed. */
  readonly words: readonly string[];
  /** Typed, but nothing that could be looked for: a single letter, signs alone. */
  readonly unusable: readonly string[];
  /** By what words are, and by what they look like. */
  readonly plain: Table;
  readonly looks: Table;
  /** What is looked for anywhere in a text: words of scripts without spaces, and emoji. */
  readonly anywhere: {
    readonly exact: Map<string, { word: string; begins: boolean; script: boolean }>;
    /** Lengths of its keys by their first code unit. */
    readonly lengths: Map<string, Set<number>>;
  };
}

/** The words of a list as it was typed, a line each; what stands twice, once. */
export function linesOf(typed: string): string[] {
  const lines = typed.normalize("NFC").split(/\r?\n|\r/);
  return [...new Set(lines.map((line) => line.trim().replace(/\s+/gu, " ")).filter((line) => line !== ""))];
}

const ready = new Map<string, WordList>();
/** Lists kept ready: both lists, in a few versions. */
const MOST_READY = 8;

/** A list made ready, from its text; kept, since the same is asked for with every reply. */
export function wordListOf(typed: string): WordList {
  const before = ready.get(typed);
  if (before) return before;
  if (ready.size >= MOST_READY) ready.clear();
  const made = compile(linesOf(typed).slice(0, MOST_WORDS));
  ready.set(typed, made);
  return made;
}

const table = (): Table => ({
  exact: new Map(),
  begins: new Map(),
  lengths: new Map(),
  starts: new Set(),
  phrases: new Map(),
});

function compile(lines: readonly string[]): WordList {
  const tables = { plain: table(), looks: table(), anywhere: { exact: new Map(), lengths: new Map() } };
  const words: string[] = [];
  const unusable: string[] = [];
  for (const word of lines) (add(tables, word) ? words : unusable).push(word);
  return { words, unusable, ...tables };
}

/** @returns false for what can't be looked for */
function add(
  { plain, looks, anywhere }: Pick<WordList, "plain" | "looks" | "anywhere">,
  word: string,
): boolean {
  const begins = word.endsWith("*");
  const typed = begins ? word.slice(0, -1).trimEnd() : word;
  const { tokens, flat } = tokensOf(typed);
  if ([...word].length > LONGEST_WORD || tokens.length > LONGEST_PHRASE) return false;
  const script = Array.from(typed).some((character) => letterOf(character).unspaced);
  if (script || (tokens.length === 0 && /\p{ExtPict}/u.test(typed))) {
    const key = flat.trim();
    anywhere.exact.set(key, anywhere.exact.get(key) ?? { word, begins, script });
    noteLength(anywhere.lengths, key.charAt(0), key.length);
    return true;
  }
  if (tokens.reduce((sum, { letters }) => sum + letters, 0) < 2) return false;
  const signed = signedLook(typed, tokens);
  // "a$$" is a word in disguise, and not the word "a".
  if (signed !== null) put(looks, signed, word, begins);
  else {
    for (const [into, by] of [
      [plain, "key"],
      [looks, "look"],
    ] as const) {
      put(into, joined(tokens, by), word, begins);
      if (tokens.length > 1) noteLength(into.phrases, tokens[0]?.[by] ?? "", tokens.length);
      // A word with a hyphen is one word, however it is written.
      if (tokens.length > 1 && isGlued(typed, tokens))
        put(into, tokens.map((token) => token[by]).join(""), word, begins);
    }
  }
  return true;
}

function put(into: Table, key: string, word: string, begins: boolean): void {
  const keys = begins ? into.begins : into.exact;
  keys.set(key, keys.get(key) ?? word);
  if (begins) noteLength(into.lengths, key.slice(0, 2), key.length);
  else into.starts.add(key.slice(0, FEWEST_SPELLED));
}

function noteLength(lengths: Map<string, Set<number>>, start: string, length: number): void {
  lengths.set(start, (lengths.get(start) ?? new Set()).add(length));
}

/** The word that a table has for a key, as it was typed. */
export function lookUp({ exact, begins, lengths }: Table, key: string): string | undefined {
  const word = exact.get(key);
  if (word !== undefined) return word;
  for (const length of lengths.get(key.slice(0, 2)) ?? []) {
    const begun = length <= key.length ? begins.get(key.slice(0, length)) : undefined;
    if (begun !== undefined) return begun;
  }
  return undefined;
}

/** Words as one phrase. */
export function joined(tokens: readonly Token[], by: "key" | "look"): string {
  return tokens.map((token) => token[by]).join(" ");
}

/** What joins the parts of one word, and what people put between its letters. No stop or apostrophe: "on.it", "she’ll". */
export const GLUE = /^[-‐‑_*·•~^|]{1,3}$/u;
/** What stands for a letter, where it stands beside one. */
export const SIGNS = /[@$€]{1,3}/u;

/** The text between two words. */
export function gapBetween(text: string, a: Token | undefined, b: Token | undefined): string {
  return text.slice(a?.end ?? 0, b?.start ?? 0);
}

function isGlued(text: string, tokens: readonly Token[]): boolean {
  return tokens.slice(1).every((token, n) => GLUE.test(gapBetween(text, tokens[n], token)));
}

/** A word that is written with signs for letters, as it looks; null for any other. */
function signedLook(text: string, tokens: readonly Token[]): string | null {
  if (/\s/u.test(text) || !SIGNS.test(text) || tokens.length === 0) return null;
  return looksLike(text);
}

/** What signs and letters look like. */
export function looksLike(text: string): string {
  return Array.from(text, (character) => letterOf(character).look).join("");
}
