import MarkdownIt from "markdown-it";
import { nameOf } from "./assemble.ts";
import type { LeftOut } from "./types.ts";

/** Blocks only: their inline text is not needed, and costs most. */
const blocksOf = new MarkdownIt().disable("inline");

/** The line after which a block with this name ends, or one to which was added since; -1 where no block has it. */
function endOf(body: string, name: string): number {
  const lines = body.split("\n");
  let longer = -1;
  for (const token of blocksOf.parse(body, {})) {
    if (token.level !== 0 || token.map === null || token.nesting < 0) continue;
    const [start, end] = token.map;
    const block = lines.slice(start, end).join("\n");
    const ends = start + block.trimEnd().split("\n").length;
    const own = nameOf(block);
    if (own === name) return ends;
    if (longer < 0 && name !== "" && own.startsWith(name)) longer = ends;
  }
  return longer;
}

/**
 * Puts a left-out item back into a body, which may have been edited since.
 *
 * @returns The body with the item after the block it followed; at the end where that block is gone; at the start
 * for an item that followed nothing. To put back several, begin with the last of them: each goes right behind its
 * block, before what was put there earlier.
 */
export function putBack(body: string, item: LeftOut): string {
  if (body.trim() === "") return item.text;
  if (item.after === null) return `${item.text}\n\n${body}`;
  const end = endOf(body, item.after);
  if (end < 0) return `${body.trimEnd()}\n\n${item.text}`;
  const lines = body.split("\n");
  const rest = lines.slice(end).join("\n").replace(/^\n+/u, "");
  const start = `${lines.slice(0, end).join("\n")}\n\n${item.text}`;
  return rest === "" ? start : `${start}\n\n${rest}`;
}
