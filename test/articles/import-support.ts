import type { FoundArticle } from "../../src/articles/import/index.ts";

export const pages = new URL("./pages/", import.meta.url);

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The words of a text in lower case, without the addresses of links and what Markdown escapes. */
export const plainWords = (text: string): string[] =>
  text
    .replace(/\]\([^)\s]*\)/gu, "]")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/(?<=[\p{L}\p{N}])[*]+|[*]+(?=[\p{L}\p{N}])/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** All that is published of an article. */
export const kept = (found: FoundArticle): string =>
  [found.title, found.standfirst ?? "", found.body, ...found.prompts].join("\n\n");

export const leftOutWords = (found: FoundArticle): string[] =>
  found.leftOut.flatMap((item) => plainWords(item.text));
