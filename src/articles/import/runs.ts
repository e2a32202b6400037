import { holdsLabel } from "./label.ts";
import { COMMENTS, isMenuWord, RELATED } from "./phrases.ts";
import { countWords, isProse, isTitleLike, squash } from "./text.ts";
import { isTitleLine } from "./title.ts";
import type { Block } from "./types.ts";

const isLinkLike = (block: Block): boolean => {
  const text = squash(block.text);
  return (
    (block.kind === "paragraph" || block.kind === "heading" || block.kind === "list") &&
    block.text.split("\n").every((line) => countWords(line) <= 4 && line.length <= 34) &&
    !/[.!?,;:؟،]["'”’»)]*$/u.test(text) &&
    /\p{L}/u.test(text)
  );
};

/**
 * Marks menus: runs of short lines without punctuation, most of which are words that menus are made of, or
 * nothing but links. Whatever words they use, short lines at the edges are seen to later (`sweep.ts`).
 */
export function markMenus(blocks: readonly Block[]): void {
  for (let at = 0; at < blocks.length; at += 1) {
    let end = at;
    const lines: string[] = [];
    let linked = 0;
    for (; end < blocks.length; end += 1) {
      const block = blocks[end];
      if (
        !block ||
        (block.why !== null && block.why !== "menu") ||
        block.role !== "text" ||
        !isLinkLike(block) ||
        isTitleLine(block)
      )
        break;
      lines.push(...block.text.split("\n"));
      if (block.links > 0.8) linked += block.text.split("\n").length;
    }
    const known = lines.filter((line) => isMenuWord(squash(line))).length;
    const menu =
      (lines.length >= 2 && known * 2 >= lines.length) || (lines.length >= 3 && linked === lines.length);
    if (menu) for (const block of blocks.slice(at, end)) block.why ??= "menu";
    at = Math.max(at, end - 1);
  }
}

/** Signs that a stretch after the word "Comments" is a comment box or comments, and not a chapter. */
const COMMENT_SIGN =
  /\b(?:says|wrote|a dit|schrieb|sagt|dijo|dice)\s*:?$|^(?:reply|répondre|jibu|antworten|responder|رد)$|\b\d{1,2}:\d{2}\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/iu;

/**
 * From the heading over comments to the end of them. Read backwards, so that what is known of a stretch serves every
 * heading in it.
 */
export function markComments(blocks: readonly Block[]): void {
  let end = blocks.length;
  let signed = false;
  let onlyFurniture = true;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block) continue;
    const text = squash(block.text);
    const heads = block.why === null && countWords(text) <= 12 && COMMENTS.test(text);
    // A heading alone, over nothing or over other furniture, is still only a heading over comments.
    if (heads && (signed || onlyFurniture))
      for (const each of blocks.slice(at, end)) each.why ??= "comment-box";
    const ends = endsComments(block);
    end = ends ? at : end;
    signed =
      !ends &&
      (signed || block.why === "comment-box" || block.why === "login-prompt" || COMMENT_SIGN.test(text));
    onlyFurniture = ends || (onlyFurniture && block.why !== null);
  }
}

const endsComments = (block: Block): boolean =>
  block.role === "title" || block.why === "menu" || isRelated(block) || holdsLabel(block.markdown);

const isRelated = (block: Block): boolean =>
  countWords(block.text) <= 8 && block.kind !== "list" && RELATED.test(squash(block.text));

/** A block that may stand in a list of other articles. */
const isTeaserLike = (block: Block): boolean =>
  block.why === "teaser" ||
  block.why === "image" ||
  block.why === "code-fence" ||
  block.kind === "rule" ||
  (block.why === null &&
    (!isProse(block) || block.links >= 0.5 || /(?:\.{3}|…)["'”’»)\]]*$/u.test(block.text)));

/** Marks lists of other articles: what follows "Related Posts", and the titles before a "Read More". */
export function markTeasers(blocks: readonly Block[]): void {
  const excerpts = blocks.flatMap((block, at) => (block.why === "teaser" ? [at] : []));
  for (const [at, block] of blocks.entries()) {
    if (block.why === null && isRelated(block)) markRelated(blocks, at);
  }
  for (const at of excerpts) markTitlesBefore(blocks, at);
}

function markRelated(blocks: readonly Block[], at: number): void {
  let end = at + 1;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end];
    if (!block || block.role === "title" || holdsLabel(block.markdown) || !isTeaserLike(block)) break;
    if (COMMENTS.test(squash(block.text))) break;
  }
  const next = blocks[end];
  const intoArticle = next !== undefined && next.why === null && next.role === "text" && isProse(next);
  // The list ran into prose: what stands right before the prose is its title, not the last of the list.
  if (intoArticle)
    while (end > at + 1 && blocks[end - 1]?.why === null && isOwnTitle(blocks, end - 1)) end -= 1;
  // A heading over nothing that looks like a list of articles may be a chapter ("More stories").
  if (end === at + 1 && intoArticle) return;
  for (const block of blocks.slice(at, end)) block.why ??= "teaser";
}

const isOwnTitle = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at];
  return block !== undefined && block.links < 0.5 && isTitleLike(block) && blocks[at + 1]?.why !== "teaser";
};

/** At most this many lines above an excerpt are its title, repeated as such lists do. */
const TITLES = 4;

function markTitlesBefore(blocks: readonly Block[], at: number): void {
  const box = blocks[at]?.box ?? 0;
  for (let before = at - 1; before >= Math.max(0, at - TITLES); before -= 1) {
    const block = blocks[before];
    if (!block || block.role !== "text" || holdsLabel(block.markdown)) return;
    const why = block.why;
    if (why === "teaser" || why === "image" || why === "code-fence") continue;
    // Outside its own box, and over prose, a line is this article's heading.
    if (why !== null || block.box !== box || !isTitleLike(block)) return;
    if (block.kind === "heading" && block.links < 0.5 && box === 0) return;
    block.why = "teaser";
  }
}
