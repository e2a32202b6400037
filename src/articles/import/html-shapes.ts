import { isElement, tagOf } from "./dom.ts";
import type { DomElement, DomNode } from "./dom.ts";
import { holdsLabel } from "./label.ts";
import { squash } from "./text.ts";

const MEDIA = "img, amp-img, iframe, video, audio, embed, object";

/** The pictures and films in an element; what stands in for them without scripts is the same once more. */
export const mediaIn = (element: DomElement): DomElement[] =>
  [...element.querySelectorAll(MEDIA)].filter(isElement).filter((each) => each.closest("noscript") === null);

/** A picture of one pixel counts visitors. */
export const isTracker = (element: DomElement): boolean =>
  element.getAttribute("width") === "1" || element.getAttribute("height") === "1";

/** How many characters of an element's text are links. */
export const linkedLength = (element: DomElement): number =>
  [...element.querySelectorAll("a")].reduce((sum, link) => sum + squash(link.textContent ?? "").length, 0);

/** A line break, or nothing but spaces. */
export function isBlank(node: DomNode | undefined): boolean {
  if (node === undefined) return false;
  // Read before the test: without a DOM library, the compiler takes every node for an element.
  const { textContent } = node;
  return isElement(node) ? tagOf(node) === "br" : squash(textContent ?? "") === "";
}

/** A list of words; one of headings, pictures and boxes is a part of the page. */
export const isPlainList = (element: DomElement): boolean =>
  element.querySelector("h1, h2, h3, h4, h5, h6, div, table, article, section, figure, pre") === null;

/** A table of data has rows of short cells; a table with blocks or long texts in it is a layout. */
export function isDataTable(element: DomElement): boolean {
  const cells = [...element.querySelectorAll("td, th")];
  const rows = element.querySelectorAll("tr").length;
  if (element.querySelector("table, h1, h2, h3, p + p, ul, ol, div, form, nav")) return false;
  const layout = cells.some(
    (cell) => (cell.textContent ?? "").length > 240 || holdsLabel(cell.textContent ?? ""),
  );
  return rows >= 2 && cells.length >= rows * 2 && !layout;
}
