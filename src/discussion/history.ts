/** What changed between two texts, word by word. Pure. */
import { diffArrays } from "diff";

/** A stretch of a difference; `skipped` stands for unchanged text that is left out. */
export type Piece = Told | { kind: "skipped" };
interface Told {
  kind: "same" | "added" | "removed";
  text: string;
}

/**
 * Words that may differ before two texts count as different altogether. The time a difference takes grows with the
 * product of this and the length: texts of 10,000 characters that share nothing would otherwise hold up everybody.
 */
const MOST_EDITS = 800;
/** The same in ms, should a machine be slow. */
const MOST_TIME = 40;
/** Characters of unchanged text that are shown beside a change. */
const BESIDE = 160;

/**
 * What counts as one word: letters that belong together, one sign of a script that writes no spaces, an emoji with all
 * its parts, white space, any other sign.
 */
const WORDS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|\p{RI}\p{RI}|\p{ExtPict}(?:[\p{M}\p{EMod}]|\u200d\p{ExtPict})*|[\p{L}\p{M}\p{N}\p{Pc}]+(?:['’][\p{L}\p{M}]+)*|\s+|./gsu;
/** Scripts whose words only a dictionary tells apart. Slow (0.02 ms a word), and so for these alone. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;
const dictionary = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * The difference of two texts, word by word: removed before added, with long stretches of unchanged text left out.
 * @returns null when there is too much of it to be read that way
 */
export function wordDifference(before: string, after: string): Piece[] | null {
  const changes = diffArrays(split(before), split(after), {
    maxEditLength: MOST_EDITS,
    timeout: MOST_TIME,
  });
  if (!changes) return null;
  const pieces = changes.map(({ value, added, removed }): Told => {
    return { kind: added ? "added" : removed ? "removed" : "same", text: value.join("") };
  });
  return together(pieces).flatMap((piece, index, all) =>
    piece.kind === "same" ? shorten(piece.text, index === 0, index === all.length - 1) : [piece],
  );
}

/**
 * Changed words with nothing but space between them read as one change: "two cats" for "three dogs", not word for word
 * by turns.
 */
function together(pieces: readonly Told[]): Told[] {
  const found: Told[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = from;
    while (to < pieces.length && isChange(pieces, to)) to += 1;
    const run = pieces.slice(from, Math.max(to, from + 1));
    const [removed, added] = (["added", "removed"] as const).map((other) =>
      run.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join(""),
    );
    if (run.length > 2 && removed?.trim() && added?.trim())
      found.push({ kind: "removed", text: removed }, { kind: "added", text: added });
    else found.push(...run);
    from += run.length;
  }
  return found;
}

/** Whether the piece at a place is a change, or the space between two. */
function isChange(pieces: readonly Told[], at: number): boolean {
  const changed = (piece: Told | undefined) => piece !== undefined && piece.kind !== "same";
  const piece = pieces[at];
  if (piece?.kind !== "same") return true;
  return /^[^\S\n]+$/.test(piece.text) && changed(pieces[at - 1]) && changed(pieces[at + 1]);
}

function split(text: string): string[] {
  const found = text.match(WORDS) ?? [];
  return UNSPACED.test(text)
    ? found.flatMap((word) =>
        UNSPACED.test(word) ? [...dictionary.segment(word)].map(({ segment }) => segment) : [word],
      )
    : found;
}

/** Unchanged text, without its middle where that is long; at either end of the whole, without that end. */
function shorten(text: string, first: boolean, last: boolean): Piece[] {
  if (text.length <= 3 * BESIDE) return [{ kind: "same", text }];
  const head: Piece[] = first ? [] : [{ kind: "same", text: upTo(text, BESIDE) }];
  const tail: Piece[] = last
    ? []
    : [{ kind: "same", text: text.slice(upTo(text, text.length - BESIDE).length) }];
  return [...head, { kind: "skipped" }, ...tail];
}

/** The beginning of a text, about `length` code units, up to the end of a word. */
function upTo(text: string, length: number): string {
  const rest = text.slice(length);
  const [tail = ""] = /^[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{0,60}/u.exec(rest) ?? [];
  // Never through the middle of a character that takes two code units.
  return text.slice(0, length + tail.length + (/^[\uDC00-\uDFFF]/.test(rest) && tail === "" ? 1 : 0));
}

/** Characters that turn the text after them round, and could make a difference read as what it is not. */
const TURNING = /([\u202A-\u202E\u2066-\u2069])/;

/** A text in parts: what can be shown as it is, and characters that turn text round, by their number ("U+202E"). */
export function untwisted(text: string): { text: string; code: boolean }[] {
  return text
    .split(TURNING)
    .filter(Boolean)
    .map((part) =>
      TURNING.test(part)
        ? { text: `U+${part.charCodeAt(0).toString(16).toUpperCase()}`, code: true }
        : { text: part, code: false },
    );
}
