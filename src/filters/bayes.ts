/**
 * The learning filter: how much a text is like those that moderators rejected, by its words. Each word's share of rejected
 * texts is taken with care where it is rare, and the most telling ones are combined by Fisher's method: Gary Robinson, "A
 * Statistical Approach to the Spam Problem" (Linux Journal 107, 2003), after Paul Graham, "A Plan for Spam" (2002). Pure.
 */
import { hostsOf } from "./links.ts";

/** Decisions it has to have seen, and of either kind, before it says anything. */
const LEAST_LESSONS = 200;
const LEAST_OF_EACH = 20;
/** Different words of a text that are looked at: the first ones. */
const MOST_WORDS_READ = 150;
/** Telling words that are combined. */
const MOST_TELLING = 30;
/** Graham looks at words this far from saying nothing (a half); those nearer only add noise. */
const TELLING = 0.1;
/** Robinson's s and x: how much a guess weighs beside what was seen, and the guess. */
const STRENGTH = 1;
const GUESS = 0.5;
/** Code units of a word; of longer ones the beginning counts. */
const LONGEST = 30;

/** In how many texts a word was, of those that stayed and of those that did not. */
export interface Counts {
  kept: number;
  rejected: number;
}

/** What the filter makes of a text. */
export interface Likeness {
  /** 0 to 1: how sure it is that the text is like those rejected. */
  score: number;
  /** The words that told most of it, the strongest first. */
  strongest: string[];
}

/** Where it leads is a word of its own; its parts are none. */
const ADDRESS = /\bhttps?:\/\/\S+/gi;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts without spaces: pairs of letters stand for words, which need no dictionary and no time. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** The different words of a text, and the sites it links to (`site:example.com`): at most 150, for a bounded table. */
export function lessonWords(body: string, body_html: string): string[] {
  const words = new Set(
    hostsOf(body_html)
      .slice(0, 20)
      .map((host) => `site:${host.slice(0, 60)}`),
  );
  for (const [word] of body.replace(ADDRESS, " ").normalize("NFKC").toLowerCase().matchAll(WORD)) {
    for (const part of UNSPACED.test(word) ? pairsOf(word) : [word.slice(0, LONGEST)]) {
      // One letter says little; one digit, nothing.
      if (part.length > 1) words.add(part);
    }
    if (words.size >= MOST_WORDS_READ) break;
  }
  return [...words].slice(0, MOST_WORDS_READ);
}

function pairsOf(word: string): string[] {
  const letters = Array.from(word.slice(0, 4 * MOST_WORDS_READ));
  return letters.slice(1).map((letter, n) => (letters[n] ?? "") + letter);
}

/**
 * How much a text is like the rejected ones.
 * @param seen the counts of its words; words that were never seen may be missing
 * @param texts how many texts were kept and rejected in all
 * @returns null as long as it has not seen enough to say
 */
export function likeness(
  words: readonly string[],
  seen: ReadonlyMap<string, Counts>,
  texts: Counts,
): Likeness | null {
  const { kept, rejected } = texts;
  if (kept + rejected < LEAST_LESSONS || Math.min(kept, rejected) < LEAST_OF_EACH) return null;
  const telling = words
    .map((word) => ({ word, share: shareOf(seen.get(word), texts) }))
    .filter(({ share }) => Math.abs(share - 0.5) >= TELLING)
    .toSorted((a, b) => Math.abs(b.share - 0.5) - Math.abs(a.share - 0.5) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_TELLING);
  if (telling.length === 0) return { score: 0.5, strongest: [] };
  const fisher = (side: (share: number) => number) => {
    const sum = telling.reduce((total, { share }) => total + Math.log(side(share)), 0);
    return 1 - chiSquare(-2 * sum, 2 * telling.length);
  };
  const like = fisher((share) => 1 - share);
  const unlike = fisher((share) => share);
  const strongest = telling.filter(({ share }) => share > 0.5).map(({ word }) => word);
  return { score: (1 + like - unlike) / 2, strongest: strongest.slice(0, 5) };
}

/** Of the texts with a word, the share that was rejected, as if as many were kept as rejected; near a half where rare. */
export function shareOf(counts: Counts | undefined, texts: Counts): number {
  const seen = counts ? counts.kept + counts.rejected : 0;
  if (!counts || seen === 0) return GUESS;
  const rejected = counts.rejected / Math.max(1, texts.rejected);
  const kept = counts.kept / Math.max(1, texts.kept);
  const share = rejected / (rejected + kept);
  return (STRENGTH * GUESS + seen * share) / (STRENGTH + seen);
}

/** The chance that a chi-square with an even number of degrees of freedom is larger: Robinson's `chi2Q`. */
function chiSquare(x: number, degrees: number): number {
  const half = x / 2;
  let term = Math.exp(-half);
  let sum = term;
  for (let n = 1; n < degrees / 2; n += 1) {
    term *= half / n;
    sum += term;
  }
  return Math.min(1, sum);
}
