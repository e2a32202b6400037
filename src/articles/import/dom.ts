import { parseHTML } from "linkedom";
import { MAX_TEXT, Unreadable } from "./types.ts";

/** The document type of the parser; the standard library of a server has no DOM to name it by. */
export type Dom = ReturnType<typeof parseHTML>["document"];
export type DomNode = Dom["childNodes"][number];
export type DomElement = Dom["body"];

/** Deeper pages are no pages: walking them would exhaust the stack. */
const MAX_DEPTH = 400;
/** About twice what the longest real pages hold. */
const MAX_ELEMENTS = 30_000;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const SELF_CLOSING = new Set("p li dt dd td th tr tbody thead tfoot option optgroup".split(" "));
const BLOCK = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Never shown as text. */
const UNSEEN = new Set(
  "script style template noscript head title meta link base svg canvas datalist colgroup param source track area map".split(
    " ",
  ),
);

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isTextNode = (node: DomNode): boolean => node.nodeType === 3 || node.nodeType === 4;
export const tagOf = (element: DomElement): string => element.localName.toLowerCase();

/** A block, or an element of the page's own making, of which nobody knows better. */
export const isBlockTag = (tag: string): boolean =>
  BLOCK.has(tag) || (tag.includes("-") && tag !== "amp-img");

/** Whether an element's content is not shown to readers. */
export function isUnseen(element: DomElement): boolean {
  if (UNSEEN.has(tagOf(element)) || element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style") ?? "";
  // Around an icon it is no text; around a block, all that stands behind an open dialog may be marked so.
  const silent = element.getAttribute("aria-hidden") === "true" && !isBlockTag(tagOf(element));
  return silent || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

/** The text shown of a node, in lines: `textContent` leaves out where they break. */
export function shownText(node: DomNode): string {
  if (isTextNode(node)) return node.textContent ?? "";
  if (!isElement(node) || isUnseen(node)) return "";
  const tag = tagOf(node);
  if (tag === "br") return "\n";
  const text = [...node.childNodes].map(shownText).join("");
  return isBlockTag(tag) && tag !== "pre" ? `${text}\n` : text;
}

/**
 * Refuses markup nested too deep or too rich in elements before it is parsed, since parsing it takes seconds.
 * Elements that close by themselves are not counted as nesting.
 */
function refuseTangle(html: string): void {
  let depth = 0;
  let elements = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/giu)) {
    const tag = name.toLowerCase();
    if (VOID.has(tag) || SELF_CLOSING.has(tag)) elements += slash === "" ? 1 : 0;
    else if (slash === "/") depth = Math.max(0, depth - 1);
    else {
      depth += 1;
      elements += 1;
    }
    // Scripts may write tags: twenty times the limit is let through to the count after parsing.
    if (depth > MAX_DEPTH * 20 || elements > MAX_ELEMENTS * 2) throw new Unreadable("too-tangled");
  }
}

/** What a walk needs to know about an element before it goes in. */
export interface Measure {
  /** Characters of text shown, without runs of spaces. */
  length: number;
  /** Whether a block stands somewhere inside. */
  blocks: boolean;
  /** Whether the page's title or its main part stands inside. */
  main: boolean;
}

/** A parsed page. */
export interface Parsed {
  document: Dom;
  measures: Map<DomNode, Measure>;
  elements: number;
  depth: number;
}

/** The tags that frame a page. */
const FRAME = /<!doctype[^<>]{0,500}>|<\/?(?:html|head|body)(?:\s[^<>]{0,4000})?>/giu;

/**
 * The page in a frame of its own: pages come with text before their doctype (a server's warnings), with two bodies,
 * or with a head that never closes. Of the old frame, the attributes of `<html>` are kept: they say the language.
 */
export function framed(html: string): string {
  const attributes = /<html(\s[^<>]{0,4000})>/iu.exec(html)?.[1] ?? "";
  return `<!doctype html><html${attributes}><head></head><body>${html.replace(FRAME, "")}</body></html>`;
}

/** Parses HTML in a frame of its own. @throws Unreadable `too-tangled` for more nesting or more elements than any article needs. */
export function parse(html: string): Parsed {
  refuseTangle(html);
  const { document } = parseHTML(framed(html));
  // The parser makes a text of its own of every entity; what is escaped depends on its neighbours.
  document.body.normalize();
  const measures = new Map<DomNode, Measure>();
  let elements = 0;
  let deepest = 0;
  const measure = (element: DomElement, depth: number): Measure => {
    elements += 1;
    deepest = Math.max(deepest, depth);
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) throw new Unreadable("too-tangled");
    const tag = tagOf(element);
    const main = tag === "h1" || tag === "main" || element.getAttribute("itemprop") === "articleBody";
    const sum: Measure = { length: 0, blocks: false, main };
    for (const child of isUnseen(element) ? [] : element.childNodes) {
      if (isTextNode(child)) sum.length += (child.textContent ?? "").replace(/\s+/gu, " ").length;
      if (!isElement(child)) continue;
      const inner = measure(child, depth + 1);
      sum.length += inner.length;
      sum.blocks ||= inner.blocks || isBlockTag(tagOf(child));
      sum.main ||= inner.main;
    }
    measures.set(element, sum);
    return sum;
  };
  if (measure(document.documentElement, 0).length > MAX_TEXT) throw new Unreadable("too-large");
  return { document, measures, elements, depth: deepest };
}
