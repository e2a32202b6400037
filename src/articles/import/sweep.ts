import { isBylineBlock } from "./kinds.ts";
import { countWords, endsSentence, isProse } from "./text.ts";
import { traceLength } from "./traces.ts";
import type { Block, Why } from "./types.ts";

/** Less prose than this, in words, after the prompt is no article that goes on. */
const TAIL_WORDS = 40;

/** The end of the article and what the sweep needs to know about the page. */
export interface Edges {
  blocks: readonly Block[];
  /** Blocks that became title, standfirst or prompt: never swept. */
  taken: ReadonlySet<Block>;
  /** Where the title stands; -1 where no line of the page is the title. */
  title: number;
  /** Where the last prompt ends; -1 where there is none. */
  prompt: number;
}

const isText = (edges: Edges, at: number): boolean => {
  const block = edges.blocks[at];
  return block !== undefined && block.why === null && !edges.taken.has(block);
};

/** Something only an article has: prose, a list of sentences, a quote, code, a table. */
const isSubstance = (block: Block): boolean =>
  isProse(block) ||
  block.kind === "quote" ||
  block.kind === "code" ||
  block.kind === "table" ||
  (block.kind === "list" && block.links < 0.9);

/** The index of the last block of the article. */
function lastOfArticle(edges: Edges): number {
  const { blocks, prompt } = edges;
  const last = (from: number, is: (block: Block) => boolean): number =>
    blocks.findLastIndex((block, at) => at >= from && isText(edges, at) && is(block));
  const whole = last(
    0,
    (block) => isSubstance(block) || (block.kind === "paragraph" && endsSentence(block.text)),
  );
  if (prompt < 0) return whole;
  const hasBody = blocks.some(
    (block, at) => at < prompt && at > edges.title && isText(edges, at) && isProse(block),
  );
  if (!hasBody) return whole;
  const words = blocks.reduce(
    (sum, block, at) =>
      at > prompt && isText(edges, at) && isProse(block) ? sum + countWords(block.text) : sum,
    0,
  );
  return words >= TAIL_WORDS ? last(prompt + 1, isSubstance) : prompt;
}

/** Where the article's own text begins: at the title, or at the first prose where no line is the title. */
function firstOfArticle(edges: Edges): number {
  const { blocks, title } = edges;
  if (title >= 0) return title;
  const prose = blocks.findIndex((block, at) => isText(edges, at) && isSubstance(block));
  const heading = prose > 0 && isText(edges, prose - 1) && blocks[prose - 1]?.kind === "heading";
  return heading ? prose - 1 : prose;
}

const isStray = (block: Block): boolean =>
  block.kind !== "heading" &&
  block.kind !== "quote" &&
  block.kind !== "code" &&
  block.kind !== "table" &&
  block.kind !== "list" &&
  !isProse(block) &&
  !endsSentence(block.text);

/** A line that stands around an article without being part of it: runs of them are menus. */
const kindOfStray = (edges: Edges, at: number): Why => {
  const block = edges.blocks[at];
  if (block && isBylineBlock(block)) return "byline";
  if (block?.kind === "code" && traceLength(block.text.split("\n"), 0) > 1) return "server-warning";
  if (block && block.links > 0.8 && countWords(block.text) <= 20) return "menu";
  const neighbours = [at - 1, at + 1].filter((near) => {
    const other = edges.blocks[near];
    return (
      other !== undefined &&
      !edges.taken.has(other) &&
      other.kind === block?.kind &&
      countWords(other.text) <= 4
    );
  });
  return block && countWords(block.text) <= 4 && neighbours.length > 0 ? "menu" : "page-furniture";
};

/** At least this share of the prose must be inside for Readability's word to count. */
const TRUSTED = 0.75;

/**
 * Marks prose that Readability sees outside the article and that stands before or after all it sees inside: the
 * sidebar and the footer of a page that gives its parts no names.
 */
function sweepOutside(edges: Edges): void {
  const { blocks } = edges;
  const isProseHere = (block: Block, at: number): boolean => isText(edges, at) && isProse(block);
  const words = (is: (block: Block) => boolean): number =>
    blocks.reduce(
      (sum, block, at) => (isProseHere(block, at) && is(block) ? sum + countWords(block.text) : sum),
      0,
    );
  const inside = words((block) => !block.outside);
  if (inside === 0 || inside < words(() => true) * TRUSTED) return;
  const first = blocks.findIndex((block, at) => isProseHere(block, at) && !block.outside);
  const last = blocks.findLastIndex((block, at) => isProseHere(block, at) && !block.outside);
  for (const [at, block] of blocks.entries()) {
    if (!isText(edges, at) || !block.outside || block.kind === "heading") continue;
    if (at >= first && at <= Math.max(last, edges.prompt)) continue;
    block.why = isProse(block) ? "page-furniture" : kindOfStray(edges, at);
  }
}

/** Marks what stands before the title, between title and text, and after the article. */
export function sweep(edges: Edges): void {
  sweepOutside(edges);
  const { blocks, prompt } = edges;
  const first = firstOfArticle(edges);
  const last = lastOfArticle(edges);
  const prose = blocks.findIndex((block, at) => at > first && isText(edges, at) && isSubstance(block));
  for (const [at, block] of blocks.entries()) {
    if (!isText(edges, at)) continue;
    if (at < first && !isProse(block)) block.why = kindOfStray(edges, at);
    else if (at > last) block.why = prompt >= 0 && at > prompt ? "after-prompt" : kindOfStray(edges, at);
    else if (isBylineBlock(block) && (at < prose || at > prompt)) block.why = "byline";
    else if (at > first && at < prose && isStray(block) && !leadsTo(edges, at, prose))
      block.why = kindOfStray(edges, at);
  }
}

/** The last short line before the first prose may be that section's heading. */
const leadsTo = (edges: Edges, at: number, prose: number): boolean =>
  at === prose - 1 && countWords(edges.blocks[at]?.text ?? "") <= 10 && edges.blocks[prose]?.tight !== true;
