import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { framed, isElement } from "./dom.ts";
import type { DomNode, Parsed } from "./dom.ts";

/** Readability takes time that grows faster than the page; beyond this the page's own structure must do. */
const MAX_ELEMENTS = 5_000;
const MAX_DEPTH = 120;
/** The attribute by which an element is known again in Readability's copy. */
const MARK = "data-import-n";

/**
 * The elements that Readability counts as the article; null where it has no opinion. It works on a copy, since it
 * rewrites what it reads.
 */
export function contentOf(html: string, parsed: Parsed): Set<DomNode> | null {
  if (parsed.elements > MAX_ELEMENTS || parsed.depth > MAX_DEPTH) return null;
  const originals = [...parsed.document.querySelectorAll("*")];
  try {
    const { document } = parseHTML(framed(html));
    const copies = [...document.querySelectorAll("*")];
    // The same text, parsed the same way: the n-th element here is the n-th there.
    if (copies.length !== originals.length) return null;
    for (const [n, copy] of copies.entries()) copy.setAttribute(MARK, String(n));
    const content = new Set<DomNode>();
    new Readability(document, {
      disableJSONLD: true,
      serializer: (root) => {
        collect(root, originals, content);
        return "";
      },
    }).parse();
    return content.size === 0 ? null : content;
  } catch {
    // Its opinion is a help, not a need: a page it trips over is read without it.
    return null;
  }
}

function collect(
  root: Pick<DomNode, "childNodes">,
  originals: readonly DomNode[],
  content: Set<DomNode>,
): void {
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    const original = originals[Number(child.getAttribute(MARK) ?? "NaN")];
    if (original) content.add(original);
    collect(child, originals, content);
  }
}
