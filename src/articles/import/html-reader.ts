import { isBlockTag, isElement, isTextNode, isUnseen, shownText, tagOf } from "./dom.ts";
import type { DomElement, DomNode, Parsed } from "./dom.ts";
import { textBlocks } from "./blocks-text.ts";
import { hintOf, isStandfirst } from "./html-hints.ts";
import { codeMarkdown, markdownWriter, mediumMarkdown, tableMarkdown } from "./html-markdown.ts";
import { isBlank, isDataTable, isPlainList, isTracker, linkedLength, mediaIn } from "./html-shapes.ts";
import { holdsLabel } from "./label.ts";
import { READ_MORE } from "./phrases.ts";
import { block, countWords, squash } from "./text.ts";
import { MAX_BLOCKS, Unreadable } from "./types.ts";
import type { Block, BlockKind, Why } from "./types.ts";

/** What surrounds the node that is being read. */
export interface Place {
  box: number;
  why: Why | null;
  outside: boolean;
  role: Block["role"];
}

/** Elements whose content belongs together: what opens with a prompt's label in one of them ends with it. */
const BOXES = new Set(
  "aside section article div td th li dd figure fieldset details blockquote header footer".split(" "),
);
/** A part this large a share of all text is no menu and no sidebar, whatever its name. */
const MAIN_SHARE = 0.5;
/** Comments can be longer than the article. A part this large is the page. */
const PAGE_SHARE = 0.9;

/** Reads one parsed page into blocks, in the order of the page. */
export class Reader {
  readonly blocks: Block[] = [];
  private readonly parsed: Parsed;
  private readonly content: ReadonlySet<DomNode> | null;
  private readonly base: string | null;
  private readonly write: (element: DomElement) => string;
  private readonly total: number;
  private boxes = 0;

  constructor(parsed: Parsed, content: ReadonlySet<DomNode> | null, base: string | null) {
    this.parsed = parsed;
    this.content = content;
    this.base = base;
    this.write = markdownWriter(base);
    this.total = parsed.measures.get(parsed.document.documentElement)?.length ?? 0;
  }

  /** Reads what stands directly in a container: blocks one by one, stretches of inline content as paragraphs. */
  children(parent: DomElement, place: Place): void {
    let inline: DomNode[] = [];
    const flush = (): void => {
      this.inline(inline, place);
      inline = [];
    };
    for (const node of parent.childNodes) {
      if (isTextNode(node)) inline.push(node);
      if (!isElement(node) || isUnseen(node)) continue;
      if (isBlockTag(tagOf(node)) || this.parsed.measures.get(node)?.blocks === true) {
        flush();
        this.element(node, place);
      } else inline.push(node);
    }
    flush();
  }

  /** Inline content as paragraphs; two line breaks end one. */
  private inline(nodes: readonly DomNode[], place: Place): void {
    let open: DomNode[] = [];
    let breaks = 0;
    const flush = (): void => {
      while (open.length > 0 && isBlank(open.at(-1))) open.pop();
      const wrapper = this.parsed.document.createElement("p");
      for (const node of open) wrapper.append(node.cloneNode(true));
      if (open.length > 0) this.paragraph(wrapper, place);
      open = [];
    };
    for (const node of nodes) {
      const isBreak = isElement(node) && tagOf(node) === "br";
      const isSpace = isTextNode(node) && squash(node.textContent ?? "") === "";
      breaks = isBreak ? breaks + 1 : isSpace ? breaks : 0;
      const hint = isElement(node) ? this.hint(node) : null;
      if (isBreak && breaks > 1) flush();
      else if (hint !== null && isElement(node)) {
        flush();
        this.paragraph(node, { ...place, why: place.why ?? hint });
      } else open.push(node);
    }
    flush();
  }

  private push(kind: BlockKind, markdown: string, place: Place): void {
    if (this.blocks.length > MAX_BLOCKS) throw new Unreadable("too-tangled");
    if (markdown.trim() !== "") this.blocks.push(block(kind, markdown, { ...place }));
  }

  /** One paragraph, and the pictures in it after it. */
  private paragraph(element: DomElement, place: Place): void {
    const links = [...element.querySelectorAll("a")];
    const more = READ_MORE.test(squash(links.at(-1)?.textContent ?? "").slice(0, 120));
    const markdown = this.write(element).replace(/^(?:\\?\n)+|(?:\\?\n)+\\?$/gu, "");
    this.push("paragraph", markdown, {
      ...place,
      why: more && place.why !== "comment-box" ? "teaser" : place.why,
    });
    this.noteLinks(element, markdown);
    this.media(element, place);
  }

  /** Links without a usable address leave no trace in the Markdown, and still show a menu for what it is. */
  private noteLinks(element: DomElement, markdown: string): void {
    const made = this.blocks.at(-1);
    if (made?.markdown === markdown)
      made.links = Math.min(1, linkedLength(element) / Math.max(1, made.text.length));
  }

  private media(element: DomElement, place: Place): void {
    for (const each of mediaIn(element)) this.medium(each, place);
  }

  private medium(element: DomElement, place: Place, caption = ""): void {
    if (isTracker(element)) return;
    const markdown = [mediumMarkdown(element, this.base), caption].filter((part) => part !== "").join("\n\n");
    this.push("image", markdown, { ...place, why: place.why ?? "image" });
  }

  /** What the page calls an element, unless that would take the article itself away. */
  private hint(element: DomElement): Why | null {
    const why = hintOf(element);
    const measure = this.parsed.measures.get(element);
    if (why === null || !measure || measure.main) return null;
    const most = why === "comment-box" || why === "menu" ? PAGE_SHARE : MAIN_SHARE;
    if (measure.length > this.total * most) return null;
    if (why === "byline" && measure.length > 200) return null;
    const framing = why === "page-furniture" || why === "byline";
    return framing && measure.length < 2_500 && holdsLabel(this.write(element)) ? null : why;
  }

  private element(element: DomElement, around: Place): void {
    const tag = tagOf(element);
    const vague = around.why === null || around.why === "page-furniture";
    const hint = (vague ? this.hint(element) : null) ?? around.why;
    const outside =
      around.outside || (this.content !== null && !this.content.has(element) && !this.holdsContent(element));
    const role =
      isStandfirst(element) && (this.parsed.measures.get(element)?.length ?? 0) < 500
        ? "standfirst"
        : around.role;
    const box = BOXES.has(tag) ? (this.boxes += 1) : around.box;
    const place: Place = { box, why: hint, outside, role };
    const heading = /^h([1-6])$/u.exec(tag);
    if (heading && this.parsed.measures.get(element)?.blocks === true) this.openHeading(element, place);
    else if (heading) this.heading(element, Number(heading[1]), place);
    else if (tag === "hr") this.blocks.push(block("rule", "---", { ...place, text: "" }));
    else if (tag === "pre") this.code(element, place);
    else if (tag === "figure") this.figure(element, place);
    else if ((tag === "ul" || tag === "ol") && isPlainList(element)) this.whole("list", element, place);
    else if (tag === "blockquote" && this.isPlainQuote(element)) this.whole("quote", element, place);
    else if (tag === "table" && isDataTable(element)) this.table(element, place);
    else if (tag === "p" && this.parsed.measures.get(element)?.blocks !== true) this.inlineOf(element, place);
    else this.children(element, place);
  }

  /** A container that Readability took apart counts by what it kept of it. */
  private holdsContent(element: DomElement): boolean {
    return this.parsed.measures.get(element)?.blocks === true;
  }

  private inlineOf(element: DomElement, place: Place): void {
    this.inline(
      [...element.childNodes].filter((node) => !isElement(node) || !isUnseen(node)),
      place,
    );
  }

  private heading(element: DomElement, level: number, place: Place): void {
    const text = squash(
      this.write(element)
        .replace(/^#+\s*/u, "")
        .replace(/\\\n/gu, " "),
    ).replace(/^(\d+)\\([.)])/u, "$1$2");
    const role = level === 1 && place.why === null ? "title" : place.role;
    if (text !== "") this.push("heading", `${"#".repeat(level)} ${text}`, { ...place, role });
    this.media(element, place);
  }

  /** A heading that was never closed has swallowed what follows: only its first line is the heading. */
  private openHeading(element: DomElement, place: Place): void {
    const before = this.blocks.length;
    this.children(element, place);
    const first = this.blocks[before];
    if (first?.kind !== "paragraph") return;
    const role = place.why === null && tagOf(element) === "h1" ? "title" : place.role;
    this.blocks[before] = block("heading", `## ${squash(first.markdown)}`, { ...place, role });
  }

  /** Preformatted text is code, unless it is a whole page of text. */
  private code(element: DomElement, place: Place): void {
    const text = shownText(element);
    const page = text.length > this.total * MAIN_SHARE && countWords(text) > 60 && /[.!?]\s/u.test(text);
    if (page) for (const each of textBlocks(text)) this.blocks.push({ ...each, box: place.box });
    else if (text.trim() !== "") this.push("code", codeMarkdown(text), place);
  }

  private figure(element: DomElement, place: Place): void {
    const [first, ...more] = mediaIn(element);
    if (!first || element.querySelector("blockquote, pre, table")) return this.children(element, place);
    this.medium(first, place, squash(shownText(element)));
    for (const each of more) this.medium(each, place);
  }

  private table(element: DomElement, place: Place): void {
    const caption = element.querySelector("caption");
    if (caption) this.paragraph(caption, place);
    this.push("table", tableMarkdown(element), place);
  }

  private whole(kind: BlockKind, element: DomElement, place: Place): void {
    const markdown = this.write(element).replace(/\n{3,}/gu, "\n\n");
    const whole = kind === "quote" && markdown !== "" ? markdown.replace(/^/gmu, "> ") : markdown;
    this.push(kind, whole, place);
    this.noteLinks(element, whole);
    this.media(element, place);
  }

  private isPlainQuote(element: DomElement): boolean {
    const length = this.parsed.measures.get(element)?.length ?? 0;
    return length < this.total * MAIN_SHARE && !holdsLabel(this.write(element));
  }
}
