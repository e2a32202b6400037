/** The telling words of an article, by which articles near it are found. Pure. */

export interface WordWeight {
  word: string;
  /** 0 to 1; the most telling word of an article has 1. */
  weight: number;
}

export interface Words {
  title: string;
  standfirst: string | null;
  prompt: string;
  /** Markdown. */
  body: string;
  lang: string;
}

/** How many words of an article are kept. */
const MOST_WORDS = 40;
/** A word of the title, the standfirst or the prompt counts as if the text had it this many times more. */
const IN_THE_HEAD = 4;
/** Longer texts than this (UTF-16 units) say what they are about within it; segmenting costs about 1 ms for 10,000. */
const MOST_TEXT = 60_000;
/** Longer "words" are addresses and noise. */
const LONGEST = 40;

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{M}]+$/u;

/**
 * The words that an article uses most, long ones before short ones: √(how often) · log₂(length), in a language without
 * spaces √(how often) alone. No list of stop words: short and even ones rank low here, and those that every article
 * has count for nothing where the articles are compared (`relatedArticles`).
 */
export function tellingWords(article: Words): WordWeight[] {
  const segmenter = new Intl.Segmenter(article.lang, { granularity: "word" });
  const often = new Map<string, number>();
  const count = (text: string, times: number) => {
    for (const word of wordsOf(segmenter, text)) often.set(word, (often.get(word) ?? 0) + times);
  };
  count(article.body.slice(0, MOST_TEXT), 1);
  count([article.title, article.standfirst ?? "", article.prompt].join("\n"), IN_THE_HEAD);
  const weighed = [...often]
    .map(([word, times]) => ({ word, weight: Math.sqrt(times) * telling(word) }))
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  const most = weighed[0]?.weight ?? 1;
  return weighed.map(({ word, weight }) => ({ word, weight: weight / most }));
}

function* wordsOf(segmenter: Intl.Segmenter, text: string): Generator<string> {
  const plain = text.normalize("NFKC").replace(/https?:\/\/\S+|\]\([^)\s]*\)/g, " ");
  for (const { segment, isWordLike } of segmenter.segment(plain)) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase().replace(/['’]s$/u, "");
    if (word.length > LONGEST || /\p{N}/u.test(word)) continue;
    const letters = word.match(/\p{L}/gu)?.length ?? 0;
    if (letters >= (UNSPACED.test(word) ? 2 : 3)) yield word;
  }
}

function telling(word: string): number {
  return UNSPACED.test(word) ? 2 : Math.log2(word.length);
}
