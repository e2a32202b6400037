import { isMenuLine } from "./phrases.ts";
import { block, squash } from "./text.ts";
import { isServerLine } from "./traces.ts";
import type { Block } from "./types.ts";

const isFurniture = (line: string): boolean => isServerLine(line) || isMenuLine(squash(line));

/** Paragraphs of several lines, one of which is a server's or a menu's, line by line; all others as they are. */
export function splitFurniture(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((whole) => {
    const lines = whole.text.split("\n");
    if (whole.kind !== "paragraph" || whole.why !== null || lines.length < 2 || !lines.some(isFurniture))
      return [whole];
    return whole.markdown
      .split(/\\?\n/u)
      .filter((line) => line.trim() !== "")
      .map((line, at) =>
        block("paragraph", line.trim(), { box: whole.box, outside: whole.outside, tight: at > 0 }),
      );
  });
}
