import TurndownService from "turndown";
import { isElement, shownText, tagOf } from "./dom.ts";
import type { DomElement } from "./dom.ts";
import { squash } from "./text.ts";

/** An address that may be kept in an article: absolute, or made so by the page's own address; else null. */
export function webAddress(href: string | null, base: string | null): string | null {
  const text = href?.trim() ?? "";
  if (text === "" || text.length > 2_000 || text.startsWith("#")) return null;
  const url = URL.canParse(text)
    ? new URL(text)
    : base !== null && URL.canParse(text, base)
      ? new URL(text, base)
      : null;
  return url && ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
}

const writable = (address: string): string =>
  address.replace(/[()<>\s\\]/gu, (character) =>
    encodeURIComponent(character).replace("(", "%28").replace(")", "%29"),
  );

/** A longer fence than any inside. */
const fenceFor = (code: string): string =>
  "`".repeat(Math.max(3, ...(code.match(/`{3,}/gu) ?? []).map((run) => run.length + 1)));

/** Code as a fenced block. */
export function codeMarkdown(code: string, language = ""): string {
  const text = code.replace(/^\n+|\s+$/gu, "");
  const fence = fenceFor(text);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** The Markdown of a picture (its description, and where it is found if that can be said) or of a film. */
export function mediumMarkdown(element: DomElement, base: string | null): string {
  if (!/^(?:amp-)?img$/u.test(tagOf(element))) {
    const film = webAddress(element.getAttribute("src"), base);
    return film === null ? "" : `<${film}>`;
  }
  const alt = squash(element.getAttribute("alt") ?? element.getAttribute("title") ?? "").replace(
    /[[\]]/gu,
    "",
  );
  const address = webAddress(element.getAttribute("src"), base);
  return address === null ? alt : `![${alt}](${writable(address)})`;
}

const cellsOf = (row: DomElement): string[] =>
  [...row.childNodes]
    .filter(isElement)
    .filter((cell) => tagOf(cell) === "td" || tagOf(cell) === "th")
    .map((cell) => squash(shownText(cell)).replace(/[|\\]/gu, "\\$&"));

/** A table of data as a Markdown table; its first row is its head. */
export function tableMarkdown(table: DomElement): string {
  const rows = [...table.querySelectorAll("tr")]
    .map(cellsOf)
    .filter((row) => row.some((cell) => cell !== ""));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => "---")), ...body.map(line)].join("\n");
}

/** Turns elements into Markdown: emphasis, links, lists, quotes and code; pictures are seen to elsewhere. */
export function markdownWriter(base: string | null): (element: DomElement) => string {
  const service = new TurndownService({
    headingStyle: "atx",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    bulletListMarker: "-",
    br: "\\",
    hr: "---",
  });
  const escape = service.escape.bind(service);
  // Turndown leaves these two alone; Markdown would read them as a tag and as an entity.
  service.escape = (text) => escape(text).replace(/<(?=[a-z!/?])|&(?=#?\w{1,30};)/giu, "\\$&");
  service.remove(["script", "style", "noscript"]);
  service.addRule("media", {
    filter: (node) =>
      /^(?:img|amp-img|picture|video|audio|iframe|svg|canvas|object|embed|annotation(?:-xml)?)$/iu.test(
        node.nodeName,
      ),
    replacement: () => "",
  });
  service.addRule("code", {
    filter: "pre",
    replacement: (_content, node) => `\n\n${codeMarkdown(node.textContent ?? "")}\n\n`,
  });
  service.addRule("items", {
    filter: "li",
    replacement: (content, node) => {
      const list = node.parentNode;
      const number =
        list?.nodeName === "OL"
          ? [...list.childNodes].filter((each) => each.nodeName === "LI").indexOf(node) + 1
          : 0;
      const marker = number === 0 ? "-" : `${number}.`;
      const text = content.trim().replace(/\n(?=[^\n])/gu, `\n${" ".repeat(marker.length + 1)}`);
      return `${marker} ${text}${node.nextSibling ? "\n" : ""}`;
    },
  });
  service.addRule("links", {
    filter: "a",
    replacement: (content, node) => {
      const address = webAddress(node.getAttribute("href"), base);
      const text = content.replace(/\\?\n+/gu, " ");
      return address === null || squash(text) === "" ? content : `[${text.trim()}](${writable(address)})`;
    },
  });
  return (element) => service.turndown(element).trim();
}
