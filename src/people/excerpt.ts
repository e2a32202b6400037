/** Characters (graphemes) of an excerpt. No more than eight code units each are looked at. */
const LENGTH = 280;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The beginning of a reply as plain text: its Markdown without the marks, in one line. Plain means plain: whoever
 * shows it has to escape it, like any other text.
 */
export function excerpt(body: string): string {
  const plain = body
    .slice(0, LENGTH * 8)
    .replace(/^ {0,3}(?:>+ ?|[-*+] |\d{1,9}[.)] |#{1,6} |```.*$|~~~.*$)/gm, "")
    .replace(/!?\[([^\]\n]{0,400})\]\([^)\s]{0,2000}\)/g, "$1")
    .replace(/(\*\*|__|`)(?=\S)([^\n]{1,400}?)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^\n*_]{1,400})\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\s+/g, " ")
    .trim();
  const letters = [...graphemes.segment(plain)].map((part) => part.segment);
  return letters.length <= LENGTH ? plain : `${letters.slice(0, LENGTH).join("").trimEnd()}…`;
}
