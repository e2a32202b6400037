import { isLabelLine } from "./label.ts";
import { escapeText } from "./escape.ts";
import { openMail } from "./mail.ts";
import { openHeadings } from "./open-headings.ts";
import { isMenuLine } from "./phrases.ts";
import { block, countWords, squash } from "./text.ts";
import { traceLength } from "./traces.ts";
import type { Block, Page } from "./types.ts";

const MARKER = /^\s*(?:[-*•‣▪◦·–]|\d{1,3}[.)]|[a-zA-Z][.)])\s+(?=\S)/u;
const FENCE = /^\s*`{3,}\s*\w*\s*$/u;
/** A line this long, in characters, was not broken by a mail program or an editor: it is a paragraph. */
const UNBROKEN = 110;
/** Lines shorter than this are not wrapped prose. */
const SHORT = 42;

/** Whether lines are one paragraph that a mail program broke: long lines, most of which end in mid-sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length === 0 || lines.some((line) => line.length > UNBROKEN)) return false;
  const midway = broken.filter((line) => !/[.!?…:؟۔。]["'”’»)]*$/u.test(line)).length;
  return broken.every((line) => line.length >= SHORT) && midway * 2 >= broken.length;
}

/** One line, or the joined lines of one paragraph, as a block. */
function paragraph(lines: readonly string[], tight: boolean): Block {
  return block("paragraph", escapeText(squash(lines.join(" "))), { tight });
}

/** Runs of marked lines are a list; a single long one is more likely a numbered section. */
function listBlock(lines: readonly string[]): Block {
  const items = lines.map((line) => {
    const number = /^\s*(\d{1,3})[.)]/u.exec(line)?.[1];
    return `${number === undefined ? "-" : `${number}.`} ${escapeText(line.replace(MARKER, ""))}`;
  });
  return block("list", items.join("\n"));
}

/** The lines between two blank lines. */
function group(lines: readonly string[]): Block[] {
  const found: Block[] = [];
  let open: string[] = [];
  const flush = (): void => {
    if (open.length === 0) return;
    if (isWrapped(open)) found.push(paragraph(open, false));
    else for (const line of open) found.push(paragraph([line], found.length > 0));
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const trace = traceLength(lines, at);
    const marked = markedRun(lines, at);
    if (trace > 0) {
      flush();
      const text = lines.slice(at, at + trace).map((each) => escapeText(each));
      found.push(block("paragraph", text.join("\\\n"), { why: "server-warning" }));
      at += trace - 1;
    } else if (marked > 0) {
      flush();
      found.push(listBlock(lines.slice(at, at + marked)));
      at += marked - 1;
    } else if (FENCE.test(line)) {
      flush();
      found.push(block("paragraph", escapeText(line), { why: "code-fence" }));
    } else if (isMenuLine(squash(line))) {
      flush();
      found.push(paragraph([line], false));
    } else {
      if (isLabelLine(line)) flush();
      open.push(line);
    }
  }
  flush();
  return found;
}

/** How many lines of a list begin at `start`; a lone numbered line of prose or a lone letter is none. */
function markedRun(lines: readonly string[], start: number): number {
  let end = start;
  while (
    end < lines.length &&
    MARKER.test(lines[end] ?? "") &&
    !isLabelLine((lines[end] ?? "").replace(MARKER, ""))
  ) {
    end += 1;
  }
  const first = lines[start] ?? "";
  const lone = end - start === 1 && !/^\s*[-*•‣▪◦]\s/u.test(first);
  return lone || countWords(first) > 60 ? 0 : end - start;
}

/** Fenced code that closes is code; its lines are no paragraphs. */
function codeEnd(lines: readonly string[], start: number): number {
  if (!/^```\w*$/u.test((lines[start] ?? "").trimEnd())) return -1;
  for (let at = start + 1; at < lines.length; at += 1) {
    if (/^```$/u.test((lines[at] ?? "").trimEnd())) return at;
    if (/^```/u.test(lines[at] ?? "")) return -1;
  }
  return -1;
}

/** Plain text, as typed, mailed, or copied out of a browser, as blocks. */
export function textBlocks(text: string): Block[] {
  const lines = text.split("\n");
  const found: Block[] = [];
  let open: string[] = [];
  const flush = (): void => {
    if (open.length > 0) for (const each of group(open)) found.push(each);
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const end = codeEnd(lines, at);
    if (end > at) {
      flush();
      found.push(block("code", lines.slice(at, end + 1).join("\n")));
      at = end;
    } else if (line.trim() === "") flush();
    else if (/^\s*([-=*_~])(?:\s*\1){2,}\s*$/u.test(line)) {
      flush();
      found.push(block("rule", "---", { text: "" }));
    } else open.push(line);
  }
  flush();
  return found;
}

/** Lines that stay together, each on its own line. */
const linesBlock = (lines: readonly string[]): Block =>
  block("paragraph", lines.map(escapeText).join("\\\n"), { why: "page-furniture" });

/** Plain text as a page. The subject of a mail is its title; its other headers and its signature are furniture. */
export function textPage(text: string): Page {
  const mail = openMail(text);
  const blocks = textBlocks(openHeadings(mail.body, ""));
  if (mail.headers.length > 0) blocks.unshift(linesBlock(mail.headers));
  if (mail.signature !== "") blocks.push(linesBlock(mail.signature.split("\n")));
  const titles = mail.subject === null ? [] : [mail.subject];
  return { blocks, kind: "text", titles, address: null, lang: null, dir: null };
}
