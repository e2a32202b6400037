import { MAX_BYTES, MAX_TEXT, Unreadable } from "./types.ts";
import type { Source } from "./types.ts";

/** The first bytes of formats that people upload by mistake: gzip, zip (docx, epub), PDF, images, ELF, old Word. */
const MAGIC: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** More control characters than this share is no text. */
const MAX_CONTROL_SHARE = 0.02;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** UTF-16 is told by its byte order mark alone: Windows editors write it, and guessing would harm UTF-8. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return "utf-8";
}

function decodeBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const controls = bytes.reduce((sum, byte) => (byte < 9 || (byte > 13 && byte < 32) ? sum + 1 : sum), 0);
  const binary =
    encoding === "utf-8" && (bytes.includes(0) || controls > 8 + bytes.length * MAX_CONTROL_SHARE);
  if (binary) throw new Unreadable("binary");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(encoding === "utf-8" ? "not-utf8" : "binary");
  }
}

/**
 * The text of a source: UTF-8, or UTF-16 with a byte order mark; lines end in `\n`; without invisible characters
 * that mean nothing (zero-width space, soft hyphen, byte order mark) and without stray control characters; NFC.
 *
 * @throws Unreadable `too-large`, `empty`, `binary` or `not-utf8`.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw new Unreadable("too-large");
  if (bytes.length === 0) throw new Unreadable("empty");
  if (MAGIC.some((magic) => startsWith(bytes, magic))) throw new Unreadable("binary");
  const text = decodeBytes(bytes);
  if (text.includes("\0")) throw new Unreadable("binary");
  const clean = text
    // As forms send it: what the author's browser sends back must be word for word what was found.
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f/gu, "\n")
    .replace(/(?![\t\n])[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, "");
  if (clean.trim() === "") throw new Unreadable("empty");
  return clean;
}

/** More lines than this are a log or a table of data. */
const MAX_LINES = 20_000;

/** Refuses text that is too much to be an article. @throws Unreadable `too-large` or `too-tangled`. */
export function refuseBook(text: string): void {
  if (text.length > MAX_TEXT) throw new Unreadable("too-large");
  if ((text.match(/\n[^\S\n]*\S/gu)?.length ?? 0) > MAX_LINES) throw new Unreadable("too-tangled");
}

/** What makes a text HTML: a page's own elements, or a few of the tags that only markup has. */
const looksHtml = (text: string): boolean =>
  /^\s*(?:<\?xml|<!--|<!doctype html|<html|<body|<head\b)/iu.test(text) ||
  (text.match(
    /<(?:p|div|h[1-6]|br|table|tr|td|ul|ol|li|article|section|blockquote|span|main)(?:\s[^<>]*)?\/?>/giu,
  )?.length ?? 0) >= 2;

/** What makes a text Markdown: headings, emphasis, links, quotes, fences that close. */
const looksMarkdown = (text: string): boolean =>
  /^#{1,6} \S/mu.test(text) ||
  /(?:^|[\s("“])(?:\*\*[^\s*][^*\n]{0,500}\*\*|__[^\s_][^_\n]{0,500}__)/mu.test(text) ||
  /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#)[^)\s]{0,2000}\)/u.test(text) ||
  /^ {0,3}> \S/mu.test(text) ||
  /^[^\n]{2,200}\n(?:={3,}|-{3,})$/mu.test(text) ||
  /^```\w*\n[^`]*\n```$/mu.test(text);

/** What a text is, where nobody said so. */
export function kindOf(text: string, source: Source): "text" | "markdown" | "html" {
  if (source.kind !== undefined && source.kind !== "auto") return source.kind;
  const ending = /\.(\w+)$/u.exec(source.filename ?? "")?.[1]?.toLowerCase();
  // A file called .txt may hold anything: people save pages that way. The other endings are meant.
  if (ending === "html" || ending === "htm" || ending === "xhtml") return "html";
  if (ending === "md" || ending === "markdown")
    return looksHtml(text) && !looksMarkdown(text) ? "html" : "markdown";
  if (looksHtml(text)) return "html";
  return looksMarkdown(text) ? "markdown" : "text";
}

/** A fence around the whole, or one that was left open at the very start, taken off. */
export function unfence(text: string): { text: string; fences: string[] } {
  const opening = /^\s*(`{3,}|~{3,})[ \t]*(\w*)[ \t]*\n/u.exec(text);
  if (!opening) return { text, fences: [] };
  const mark = opening[1] ?? "```";
  const rest = text.slice(opening[0].length);
  const closing = rest.trimEnd().endsWith(`\n${mark}`);
  const inner = closing ? rest.trimEnd().slice(0, -mark.length) : rest;
  const fences = closing ? [opening[0].trim(), mark] : [opening[0].trim()];
  // A fence that closes before the end holds only a piece of code: it belongs to the text.
  const closesEarlier = inner.split("\n").some((line) => line.trimEnd() === mark);
  return closesEarlier && opening[2] !== "html" && opening[2] !== "markdown"
    ? { text, fences: [] }
    : { text: inner, fences };
}
