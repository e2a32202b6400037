/** Trying word lists on past replies before they hold. Pure. */
import type { Reply } from "../db/schema.ts";
import { findWords } from "./words.ts";
import { wordListOf } from "./word-list.ts";

/** A past reply, as lists are tried on it. */
export type Past = Pick<Reply, "id" | "body" | "lang" | "dir" | "created_at"> & { display_name: string };

/** Where a word was met: the text before it, as it stands there, and after it; and by whom, when. */
export interface Example extends Omit<Past, "body"> {
  before: string;
  match: string;
  after: string;
}

/** A word that met something: in how many replies, and the newest of them. */
export interface Met {
  word: string;
  replies: number;
  examples: Example[];
}

/** What came of trying a list. */
export interface Tried {
  /** The words that met something, those that met most first. */
  met: Met[];
  /** How many words met nothing. */
  silent: number;
}

/** Examples of each word. */
const MOST_EXAMPLES = 3;
/** Code units of a text that are shown before and behind a match. */
const BESIDE = 60;

/** What each word of a list meets in past replies, the newest first. */
export function tryList(typed: string, replies: readonly Past[]): Tried {
  const list = wordListOf(typed);
  const met = new Map<string, Met>();
  for (const { body, ...reply } of replies) {
    const here = new Set<string>();
    for (const { start, end, word } of findWords(list, body)) {
      if (here.has(word)) continue;
      here.add(word);
      const known = met.get(word) ?? { word, replies: 0, examples: [] };
      known.replies += 1;
      if (known.examples.length < MOST_EXAMPLES)
        known.examples.push({ ...reply, ...around(body, start, end) });
      met.set(word, known);
    }
  }
  const words = [...met.values()].toSorted((a, b) => b.replies - a.replies);
  return { met: words, silent: list.words.length - words.length };
}

/** A match with what stands around it, cut between words where there are any. */
function around(body: string, start: number, end: number): Pick<Example, "before" | "match" | "after"> {
  const left = body.slice(Math.max(0, start - BESIDE), start);
  const right = body.slice(end, end + BESIDE);
  const before = start > BESIDE ? `…${left.replace(/^[\uDC00-\uDFFF]|^\S*\s(?=\S)/u, "")}` : left;
  const after =
    end + BESIDE < body.length ? `${right.replace(/[\uD800-\uDBFF]$|(?<=\S)\s\S*$/u, "")}…` : right;
  return { before: folded(before), match: folded(body.slice(start, end)), after: folded(after) };
}

const folded = (text: string) => text.replace(/\s+/g, " ");
