import type { Block, BlockKind } from "./types.ts";

const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»›)\]]*$/u;
const ASKS = /[?？؟⁇;]["'”’»›)\]]*$/u;
/** Scripts that put no spaces between words: two of their characters make about one word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** One line, single spaces. */
export const squash = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Letters and digits only, in one case: equal for texts that differ in spaces, case, punctuation, markup. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** The words of a text, folded, in order. */
export const wordList = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => fold(word)).filter((word) => word !== "");

/** How many words, or what amounts to them in scripts that write no spaces. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.trimEnd());

/** Whether a text ends with a question mark of some script (the Greek one is a semicolon). */
export const endsQuestion = (text: string): boolean => {
  const end = text.trimEnd();
  return ASKS.test(end) && (!/;["'”’»›)\]]*$/u.test(end) || /\p{sc=Greek}/u.test(end));
};

/** A paragraph of real prose: long enough, and ended like a sentence somewhere. */
export const isProse = (block: Block): boolean =>
  block.kind === "paragraph" &&
  block.links < 0.5 &&
  /[.!?…。！？؟۔।:]/u.test(block.text) &&
  countWords(block.text) >= 12;

/** A line that could be a title: short, one line, not ended like a statement. */
export const isTitleLike = (block: Block): boolean =>
  (block.kind === "heading" || block.kind === "paragraph") &&
  !block.text.includes("\n") &&
  block.text.length <= 200 &&
  countWords(block.text) <= 22 &&
  /[\p{L}]/u.test(block.text) &&
  (block.kind === "heading" || !/[.,;:。،…]["'”’»)\]]*$/u.test(block.text));

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const entity = (whole: string, name: string): string => {
  if (name.startsWith("#")) {
    const hex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  return ENTITIES[name.toLowerCase()] ?? whole;
};

const LINK = /!?\[([^[\]]{0,600})(?<!\\)\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+"[^"\n]{0,300}")?\)/gu;

/**
 * Markdown as plain text, line breaks kept. An approximation on purpose: markdown-it's inline parser takes
 * quadratic time on hostile input, and all that the rules need is the words.
 */
export function plain(markdown: string): string {
  const lines = markdown
    .replace(LINK, "$1")
    .replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/gu, "$1")
    .replace(/<\/?[a-z][^<>\n]{0,500}>/giu, "")
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s*(?:>\s?)+/u, "")
        .replace(/^\s*#{1,6}\s+(.*?)\s*#*$/u, "$1")
        .replace(/^(\s*)(?:[-*+]|\d{1,9}[.)])\s+/u, "$1")
        .replace(/ {2,}$|\\$/u, ""),
    );
  return lines
    .join("\n")
    .replace(
      /(?<!\\)(?:\*{1,3}|`+|~~)|(?<![\\\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)(?<!\\)_{1,3}(?![\p{L}\p{N}])/gu,
      "",
    )
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/&(#?[\p{L}\p{N}]{1,10});/gu, entity)
    .trim();
}

function linkShare(markdown: string, text: string): number {
  let linked = 0;
  for (const [whole, label = ""] of markdown.matchAll(LINK))
    if (!whole.startsWith("!")) linked += label.length;
  return text === "" ? 0 : Math.min(1, linked / text.length);
}

/** A block with everything that follows from its Markdown filled in. */
export function block(kind: BlockKind, markdown: string, known: Partial<Block> = {}): Block {
  const text =
    known.text ?? (kind === "code" ? markdown.replace(/^`{3,}.*\n?|\n?`{3,}$/gu, "") : plain(markdown));
  return {
    kind,
    level: kind === "heading" ? (/^#{1,6}/u.exec(markdown)?.[0].length ?? 2) : 0,
    links: linkShare(markdown, text),
    box: 0,
    tight: false,
    outside: false,
    role: "text",
    why: null,
    ...known,
    markdown,
    text,
  };
}
