import MarkdownIt from "markdown-it";
import { htmlBlocks } from "./blocks-html.ts";
import { escapeText } from "./escape.ts";
import { splitFurniture } from "./lines.ts";
import { openHeadings } from "./open-headings.ts";
import { block, isProse, squash } from "./text.ts";
import type { Block, Page } from "./types.ts";

/** Only blocks are parsed: markdown-it's inline parser takes quadratic time on hostile input. */
const parser = new MarkdownIt({ html: true }).disable("inline");

const FRONT_MATTER = /^\s*---[ \t]*\n((?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n){1,60})---[ \t]*(?:\n|$)/u;
const OPENING = /^ {0,3}(`{3,}|~{3,})\s*[\w-]*\s*$/u;
/** An image alone, with or without a link around it. */
const IMAGE = /!\[[^\]]{0,500}\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+"[^"\n]{0,300}")?\)/gu;

type Tokens = ReturnType<typeof parser.parse>;

/** The index of the line that closes the fence opened at `start`; -1 where none does. */
function closing(lines: readonly string[], start: number, mark: string): number {
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = (lines[at] ?? "").trim();
    if (line.startsWith(mark) && line.replaceAll(mark.charAt(0), "") === "") return at;
  }
  return -1;
}

/** The text, cut at fences that never close: each would make code of all that follows. */
function cutAtStrayFences(text: string): (string | { fence: string })[] {
  const lines = text.split("\n");
  const parts: (string | { fence: string })[] = [];
  let from = 0;
  let unclosed = false;
  for (let at = 0; at < lines.length; at += 1) {
    const mark = OPENING.exec(lines[at] ?? "")?.[1];
    if (mark === undefined) continue;
    // Where one fence found no end, a later one of the same kind finds none either: no need to look again.
    const end = unclosed ? -1 : closing(lines, at, mark);
    if (end >= 0) at = end;
    else {
      unclosed = true;
      parts.push(lines.slice(from, at).join("\n"), { fence: (lines[at] ?? "").trim() });
      from = at + 1;
    }
  }
  return [...parts, lines.slice(from).join("\n")];
}

/** A paragraph, with the images in it as blocks of their own. */
function paragraphBlocks(markdown: string): Block[] {
  const text = markdown.replace(/<br\s*\/?>\s*/giu, "\\\n");
  const images = text.match(IMAGE) ?? [];
  const rest =
    images.length === 0 ? text : text.replace(IMAGE, "").replace(/\[\s*\]\([^()\s]{0,2000}\)/gu, "");
  const pictures = images.map((image) => block("image", image));
  return rest.trim() === "" ? pictures : [block("paragraph", rest.trim()), ...pictures];
}

const KINDS: Record<string, Block["kind"]> = {
  bullet_list_open: "list",
  ordered_list_open: "list",
  blockquote_open: "quote",
  fence: "code",
  code_block: "code",
  table_open: "table",
};

function blocksOfToken(tokens: Tokens, at: number, source: string): Block[] {
  const token = tokens[at];
  if (!token) return [];
  if (token.type === "heading_open") {
    const name = squash(tokens[at + 1]?.content ?? "");
    const marks = "#".repeat(Number(token.tag.slice(1)));
    return name === "" ? [] : [block("heading", `${marks} ${name}`)];
  }
  if (token.type === "paragraph_open") return paragraphBlocks(source);
  if (token.type === "html_block") return htmlBlocks(source);
  if (token.type === "hr") return [block("rule", "---", { text: "" })];
  const kind = KINDS[token.type];
  return kind ? [block(kind, source)] : [];
}

/** One stretch of Markdown; lines that make no block (link definitions) are kept where they stand. */
function stretch(text: string): Block[] {
  const lines = text.split("\n");
  const tokens = parser.parse(text, {});
  const found: Block[] = [];
  let done = 0;
  const unclaimed = (until: number): void => {
    const rest = lines.slice(done, until).join("\n").trim();
    if (rest !== "") found.push(block("definition", rest));
  };
  for (const [at, token] of tokens.entries()) {
    if (token.level !== 0 || token.map === null || token.nesting < 0) continue;
    const [start, end] = token.map;
    unclaimed(start);
    for (const each of blocksOfToken(tokens, at, lines.slice(start, end).join("\n").trim())) found.push(each);
    done = end;
  }
  unclaimed(lines.length);
  return found;
}

/** First-level headings above the first prose may be the title; further down they are chapters. */
function nameTitles(blocks: readonly Block[]): void {
  for (const each of blocks) {
    if (isProse(each)) return;
    if (each.kind === "heading" && each.level === 1) each.role = "title";
  }
}

/** Markdown as a page; of its front matter, the title is known. */
export function markdownPage(text: string): Page {
  const front = FRONT_MATTER.exec(text);
  const title = /^title[ \t]*:[ \t]*(.+)$/imu.exec(front?.[1] ?? "")?.[1] ?? "";
  const named = squash(title.replace(/^(["'])(.*)\1$/u, "$2"));
  const body = text.slice(front?.[0].length ?? 0);
  // Who writes headings as Markdown does not write them otherwise.
  const marked = /^#{1,6} \S/mu.test(body) ? body : openHeadings(body, "## ");
  const blocks = cutAtStrayFences(marked).flatMap((part) =>
    typeof part === "string"
      ? stretch(part)
      : [block("paragraph", escapeText(part.fence), { why: "code-fence" })],
  );
  const matter = front
    ? [block("code", `\`\`\`\n${(front[1] ?? "").trim()}\n\`\`\``, { why: "page-furniture" })]
    : [];
  nameTitles(blocks);
  return {
    blocks: [...matter, ...splitFurniture(blocks)],
    kind: "markdown",
    titles: named === "" ? [] : [named],
    address: null,
    lang: null,
    dir: null,
  };
}
