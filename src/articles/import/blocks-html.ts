import { parse } from "./dom.ts";
import type { Dom } from "./dom.ts";
import { contentOf } from "./html-content.ts";
import { webAddress } from "./html-markdown.ts";
import { Reader } from "./html-reader.ts";
import type { Place } from "./html-reader.ts";
import { splitFurniture } from "./lines.ts";
import { squash } from "./text.ts";
import type { Block, Page } from "./types.ts";

const START: Place = { box: 0, why: null, outside: false, role: "text" };

/** A piece of HTML, as in Markdown, as blocks. */
export function htmlBlocks(html: string): Block[] {
  const parsed = parse(html);
  const reader = new Reader(parsed, null, null);
  reader.children(parsed.document.body, START);
  return reader.blocks;
}

const attribute = (document: Dom, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name) ?? null;

/** The page's own address: absolute, http or https. */
function addressOf(document: Dom): string | null {
  const candidates = [
    attribute(document, "link[rel~=canonical]", "href"),
    attribute(document, 'meta[property="og:url"]', "content"),
  ];
  const address = candidates.map((each) => webAddress(each, null)).find((each) => each !== null) ?? null;
  return address?.startsWith("http") === true ? address : null;
}

/** An HTML page as blocks, with what it says about itself. */
export function htmlPage(html: string): Page {
  const parsed = parse(html);
  const { document } = parsed;
  const address = addressOf(document);
  const reader = new Reader(parsed, contentOf(html, parsed), address);
  reader.children(document.body, START);
  const dir = attribute(document, "html", "dir")?.toLowerCase();
  const titles = [
    attribute(document, 'meta[property="og:title"]', "content"),
    document.querySelector("title")?.textContent,
  ];
  return {
    blocks: splitFurniture(reader.blocks),
    kind: "html",
    titles: titles.map((each) => squash(each ?? "")).filter((each) => each !== ""),
    address,
    lang: attribute(document, "html", "lang") ?? attribute(document, "html", "xml:lang"),
    dir: dir === "rtl" || dir === "ltr" ? dir : null,
  };
}
