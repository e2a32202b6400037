/** Words a minute, silently: Brysbaert 2019 finds 238 for English non-fiction. */
const WORDS_A_MINUTE = 238;
/** Characters that count as one word where words are not spaced: about 500 Chinese characters are read a minute. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Whole minutes that reading a text takes, at least one. */
export function readingMinutes(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, " ").match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round((words + unspaced / 2) / WORDS_A_MINUTE));
}
