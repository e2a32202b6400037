import { READ_MORE, TRUNCATED_MORE } from "./phrases.ts";
import { plain, squash } from "./text.ts";
import { MAX_ITEM } from "./types.ts";
import type { Block, LeftOut, Why } from "./types.ts";

/** How much of a block names it in `LeftOut.after`, in characters. */
const NAME = 80;
/** Kinds whose lines come in runs: a run is one item. */
const RUNS: ReadonlySet<Why> = new Set(["server-warning", "menu", "teaser", "comment-box", "login-prompt"]);

/** The beginning of a block as plain text: how a left-out item remembers what it followed. */
export const nameOf = (markdown: string): string => squash(plain(markdown)).slice(0, NAME).trim();

/** Lines of a verse or an address, kept together by hard breaks. */
const isLine = (block: Block): boolean => block.kind === "paragraph" && block.text.length < 60;

/** The Markdown of one block inside a body, whose own title is the only first-level heading. */
const inBody = (block: Block): string =>
  block.kind === "heading" && block.level === 1 ? `#${block.markdown}` : block.markdown;

/** Article and rest, from the blocks that are neither title nor prompt. */
export function assemble(
  blocks: readonly Block[],
  taken: ReadonlySet<Block>,
): { body: string; leftOut: LeftOut[] } {
  let body = "";
  let after: string | null = null;
  let before: Block | undefined;
  const leftOut: LeftOut[] = [];
  let run: Block[] = [];
  const close = (): void => {
    leftOut.push(...itemsOf(run, after));
    run = [];
  };
  for (const block of blocks) {
    if (taken.has(block)) continue;
    if (block.why !== null) {
      run.push(block);
      continue;
    }
    close();
    const markdown = inBody(block);
    const joined = block.tight && before !== undefined && isLine(before) && isLine(block);
    body += body === "" ? markdown : `${joined ? "\\\n" : "\n\n"}${markdown}`;
    if (!joined && block.kind !== "rule") after = nameOf(markdown);
    before = block;
  }
  close();
  return { body: body.replace(/^(?:---\n\n)+|(?:\n\n---)+$|^---$/gu, ""), leftOut };
}

/** Left-out blocks between two kept ones, as items: runs together, a teaser up to its "read more". */
function itemsOf(blocks: readonly Block[], after: string | null): LeftOut[] {
  const items: LeftOut[] = [];
  let open: { why: Why; parts: string[]; closed: boolean } | undefined;
  const flush = (): void => {
    if (open) items.push({ text: open.parts.join("\n\n"), why: open.why, after });
    open = undefined;
  };
  for (const block of blocks) {
    if (block.why === null || block.kind === "rule") continue;
    const length = open?.parts.reduce((sum, part) => sum + part.length, 0) ?? 0;
    const joins = open && open.why === block.why && RUNS.has(block.why) && !open.closed;
    if (!open || !joins || length + block.markdown.length > MAX_ITEM) {
      flush();
      open = { why: block.why, parts: [], closed: false };
    }
    open.parts.push(block.markdown);
    open.closed = block.why === "teaser" && (TRUNCATED_MORE.test(block.text) || READ_MORE.test(block.text));
  }
  flush();
  return items;
}
