import { labelStarts, splitLabel } from "./label.ts";
import { block, countWords, endsQuestion, endsSentence, fold, plain, squash } from "./text.ts";
import type { Block } from "./types.ts";

/** Longer than this, in characters, is no question; nothing more is added to it. */
const MAX_PROMPT = 1_500;
/** A paragraph of more words than this is not the rest of a question. */
const REST_WORDS = 80;
/** A box around a prompt holds no more blocks and words than this. */
const BOX_BLOCKS = 6;
const BOX_WORDS = 200;

/** The blocks of a page, with every label at the start of a block of its own. */
export interface Labels {
  blocks: Block[];
  /** What follows the label in its own block, as plain text. */
  rest: Map<Block, string>;
}

const kindOfPiece = (whole: Block, first: boolean): Block["kind"] =>
  whole.kind === "heading" && !first ? "paragraph" : whole.kind;

const startsIn = (block: Block): number[] => (block.kind === "code" ? [] : labelStarts(block.markdown));

/**
 * Cuts blocks in two (or more) where a label begins inside them. Where the article itself holds none, the comment box is
 * looked through: some pages put the question on top of it.
 */
export function splitLabels(blocks: readonly Block[]): Labels {
  const split: Block[] = [];
  const rest = new Map<Block, string>();
  const inArticle = blocks.some((each) => each.why === null && startsIn(each).length > 0);
  for (const whole of blocks) {
    const looked = whole.why === null || (!inArticle && whole.why === "comment-box");
    const starts = looked ? startsIn(whole) : [];
    const [first] = starts;
    if (first === undefined) {
      split.push(whole);
      continue;
    }
    const before = whole.markdown.slice(0, first).replace(/[\s\\*_>]+$/u, "");
    if (before !== "")
      split.push(block(whole.kind, before, { box: whole.box, tight: whole.tight, why: whole.why }));
    for (const [at, start] of starts.entries()) {
      const piece = whole.markdown.slice(start, starts[at + 1]).trimEnd();
      for (const [line, part] of piecesOf(piece).entries()) {
        const kind = kindOfPiece(whole, line === 0);
        const made = block(kind, part, {
          box: whole.box,
          tight: line > 0,
          level: whole.level,
          why: whole.why,
        });
        if (line === 0) rest.set(made, restOf(part));
        split.push(made);
      }
    }
  }
  return { blocks: split, rest };
}

/** A piece ends where its author broke the line; a soft break is only a wrapped line. */
const piecesOf = (markdown: string): string[] =>
  markdown.split(/(?: {2,}|\\)\n|\n(?:[ \t>]*\n)+/u).filter((part) => plain(part) !== "");

const restOf = (markdown: string): string => {
  const [first = "", ...more] = markdown.split("\n");
  return clean(plain([splitLabel(first)?.rest ?? "", ...more].join("\n")));
};

const PAIRS: Record<string, string> = { "“": "”", '"': '"', "«": "»", "„": "“", "‘": "’" };

/** One line, without emphasis left open by a cut and without quotation marks around the whole. */
function clean(text: string): string {
  const line = squash(text)
    .replace(/^(?:\*{1,3}|_{1,3})\s*|\s*(?:\*{1,3}|_{1,3}|\\)$/gu, "")
    .trim();
  const close = PAIRS[line.charAt(0)];
  const inner = line.slice(1, -1);
  if (close !== undefined && line.endsWith(close) && !inner.includes(close)) return inner.trim();
  const unopened = /["”»]$/u.test(line) && !/["“«„]/u.test(line.slice(0, -1));
  return unopened ? line.slice(0, -1).trimEnd() : line;
}

/** A question with the next part of it: a quotation that was opened in the one may be closed in the other. */
function joined(text: string, next: string): string {
  const close = PAIRS[text.charAt(0)];
  const isOpen = close !== undefined && !text.slice(1).includes(close);
  return isOpen ? clean(`${text} ${next}`) : `${text} ${clean(next)}`;
}

const asks = (text: string): boolean => /[?？؟⁇]/u.test(text);

/** Whether a question that was begun is not finished, so that `next` belongs to it. */
function continues(text: string, next: Block): boolean {
  if (countWords(next.text) > REST_WORDS || text.length + next.text.length > MAX_PROMPT) return false;
  if (/[:：,،;]$/u.test(text)) return true;
  if (!endsSentence(text)) return /^[^\p{L}]*\p{Ll}/u.test(next.text) || endsQuestion(next.text);
  if (next.kind === "list") return false;
  // A statement leads to its question; a question may be followed by a second, shorter one.
  return endsQuestion(next.text) && (!asks(text) || countWords(next.text) <= 40);
}

/** The blocks of the box that a label opens; none where it stands in the run of the text. */
function boxOf(blocks: readonly Block[], at: number): Set<Block> {
  const box = blocks[at]?.box ?? 0;
  if (box === 0 || blocks[at - 1]?.box === box) return new Set();
  const inside = blocks.filter((each) => each.box === box);
  const words = inside.reduce((sum, each) => sum + countWords(each.text), 0);
  const small = inside.length <= BOX_BLOCKS && words <= BOX_WORDS && inside.length <= blocks.length / 2;
  return small ? new Set(inside) : new Set();
}

/** The question that a label opens: its text, and the blocks after the label that are part of it. */
function gather(labels: Labels, at: number): { text: string; blocks: Block[] } {
  const { blocks, rest } = labels;
  const label = blocks[at];
  let text = label ? (rest.get(label) ?? "") : "";
  const taken: Block[] = [];
  // A comment box goes on with its own words.
  const box = label?.why === null ? boxOf(blocks, at) : new Set<Block>();
  for (const next of blocks.slice(at + 1, at + 12)) {
    const other = next.why !== null && next.why !== "image" && next.why !== label?.why;
    if (rest.has(next) || next.role === "title" || other) break;
    if (next.why === "image") continue;
    const inBox = box.has(next);
    if (box.size > 1 && !inBox && text !== "") break;
    if (next.kind === "rule" || next.kind === "code" || next.kind === "table") break;
    if (next.kind === "heading" && (text !== "" || !endsQuestion(next.text))) break;
    if (text !== "" && !inBox && !continues(text, next)) break;
    if (text === "" && next.text.length > MAX_PROMPT) break;
    text = text === "" ? clean(next.text) : joined(text, next.text);
    taken.push(next);
  }
  return { text: squash(text), blocks: taken };
}

/** The prompts of a page. */
export interface Prompts {
  prompts: string[];
  /** The blocks, labels included, that the prompts were made of. */
  blocks: Set<Block>;
}

/**
 * Finds every prompt. The same one said again is marked as left out, as is a label that nothing follows.
 */
export function takePrompts(labels: Labels): Prompts {
  const prompts = new Map<string, string>();
  const taken = new Set<Block>();
  for (const [at, label] of labels.blocks.entries()) {
    if (!labels.rest.has(label) || taken.has(label)) continue;
    const found = gather(labels, at);
    // What a reader wrote about the pool is no question to the readers.
    if (label.why !== null && !(prompts.size === 0 && endsQuestion(found.text))) continue;
    const key = fold(found.text);
    if (key === "" || prompts.has(key)) {
      for (const each of [label, ...found.blocks]) each.why = key === "" ? "page-furniture" : "prompt";
      continue;
    }
    prompts.set(key, found.text);
    for (const each of [label, ...found.blocks]) taken.add(each);
  }
  return { prompts: [...prompts.values()], blocks: taken };
}
