import { block, countWords, isProse, isTitleLike } from "./text.ts";
import type { Block } from "./types.ts";

/** "1. A Few Words: a long paragraph", with or without emphasis on the words. */
const NUMBERED =
  /^[*_]{0,3}(\d{1,2})\\?[.)]\s+[*_]{0,3}([^\s:：*_.!?][^:：*_\n.!?]{2,110}?)[*_]{0,3}\s*[:：][*_]{0,3}\s+(\S.{40,})$/su;
/** "Conclusion: a long paragraph": names that closing sections have. */
const CLOSING =
  /^[*_]{0,3}((?:(?:in )?conclusions?|summary|recommendations?|final thoughts|closing thoughts|hitimisho|muhtasari|résumé|fazit|schluss(?:folgerung)?|zusammenfassung|conclusi[óo]n(?:es)?|resumen|(?:ال)?خاتمة|(?:ال)?خلاصة)(?:\s+[\p{L}&]+){0,4})[*_]{0,3}\s*[:：][*_]{0,3}\s+(\S.{40,})$/isu;

const heading = (from: Block, text: string): Block =>
  block("heading", `## ${text}`, { level: 2, box: from.box, why: from.why });

/** A section whose name stands in front of its first paragraph, as heading and paragraph; else null. */
function openSection(each: Block): Block[] | null {
  const lone = each.kind === "list" && !each.markdown.includes("\n");
  if (each.kind !== "paragraph" && !lone) return null;
  const numbered = NUMBERED.exec(each.markdown);
  if (numbered) {
    const [, number = "", name = "", text = ""] = numbered;
    const named = countWords(name) <= 14 && /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(name) && countWords(text) >= 8;
    return named ? [heading(each, `${number}. ${name.trim()}`), paragraph(each, text)] : null;
  }
  const closing = CLOSING.exec(each.markdown);
  if (!closing) return null;
  const [, name = "", text = ""] = closing;
  return [heading(each, name.trim()), paragraph(each, text)];
}

const paragraph = (from: Block, markdown: string): Block =>
  block("paragraph", markdown, { box: from.box, why: from.why });

/** In plain text, a short line alone over prose is the heading of it. */
function isTextHeading(each: Block, next: Block | undefined): boolean {
  return (
    each.kind === "paragraph" &&
    !each.tight &&
    isTitleLike(each) &&
    countWords(each.text) <= 10 &&
    /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(each.text) &&
    next !== undefined &&
    !next.tight &&
    isProse(next)
  );
}

/** A paragraph of a few bold words is what people write who have no headings. */
const isBoldHeading = (each: Block): boolean =>
  each.kind === "paragraph" &&
  /^(\*\*|__)[^*_\n]{2,90}\1$/u.test(each.markdown) &&
  isTitleLike(each) &&
  countWords(each.text) <= 12;

/**
 * Gives the article's sections their headings. Only blocks that are still article are looked at.
 *
 * @param keep Blocks of another use (title, prompt), left as they are.
 */
export function markSections(
  blocks: readonly Block[],
  kind: "text" | "markdown" | "html",
  keep: ReadonlySet<Block>,
): Block[] {
  return blocks.flatMap((each, at) => {
    if (each.why !== null || keep.has(each)) return [each];
    const section = openSection(each);
    if (section) return section;
    const next = blocks.slice(at + 1).find((later) => later.why === null);
    if (isBoldHeading(each) && next && !keep.has(next) && isProse(next)) {
      return [heading(each, each.markdown.replace(/^[*_]{2}|[*_]{2}$/gu, ""))];
    }
    const isHeading = kind === "text" && isTextHeading(each, next && !keep.has(next) ? next : undefined);
    return [isHeading ? heading(each, each.markdown.replace(/^(\d{1,9})\\(?=[.)])/u, "$1")) : each];
  });
}
