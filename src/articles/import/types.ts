/**
 * The words of the importer, shared by its parts.
 *
 * A page becomes a list of {@link Block}s in the order of the page; every block ends up in the article, in a
 * prompt, or in {@link FoundArticle.leftOut}. Nothing disappears.
 */

/** What was handed in: the bytes as they came, and what is known about them. */
export interface Source {
  bytes: Uint8Array;
  /** Only its ending is used, and only with `kind: "auto"`. */
  filename?: string;
  /** Default `auto`: told by the ending of the name, then by what the text looks like. */
  kind?: "auto" | "text" | "markdown" | "html";
}

/** The kinds of thing that stand on a page and are not the article. */
export type Why =
  /** A warning, an error or a stack trace that a server printed to readers. */
  | "server-warning"
  /** Links to the rest of the site. */
  | "menu"
  /** Titles and beginnings of other articles. */
  | "teaser"
  /** Comments, and the box to write one in. */
  | "comment-box"
  /** An invitation to log in, register or subscribe in order to go on. */
  | "login-prompt"
  /** A fence (three backticks) around the whole, or left over from one. */
  | "code-fence"
  /** The title again, word for word or nearly. */
  | "repeated-title"
  /** A word such as "Title:" in front of what it names. */
  | "title-label"
  /** Who wrote it, when, and how long it takes to read. */
  | "byline"
  /** Sharing, cookies, newsletters, copyright, search, mail headers, sidebars. */
  | "page-furniture"
  /** A picture, a film, or its caption. */
  | "image"
  /** What follows the prompt and is not article. */
  | "after-prompt"
  /** The same prompt once more. */
  | "prompt";

/** Something that was on the page and is not in the article. */
export interface LeftOut {
  /** Markdown, as {@link putBack} would insert it; at most about {@link MAX_ITEM} characters. */
  text: string;
  why: Why;
  /** The first 80 characters, as plain text, of the block of the body that it followed; null at the start. */
  after: string | null;
}

/** What was found on the page. */
export interface FoundArticle {
  /** Plain text. Empty where the page has none: the author is to be asked. */
  title: string;
  /** Plain text: the line under the title that says what the article is about. */
  standfirst: string | null;
  /** Markdown, without title, standfirst and prompts. */
  body: string;
  /** Plain text, in order of appearance, each once, without its label. */
  prompts: string[];
  /** In order of appearance. */
  leftOut: LeftOut[];
  /** Where an HTML page says it lives (canonical link, else `og:url`); http or https. */
  address: string | null;
  /** A BCP 47 tag, from the page or guessed from an unmistakable script. */
  lang: string | null;
  dir: "ltr" | "rtl";
  /** SHA-256, in hex, of title, body and prompts without spaces, case, punctuation and markup. */
  fingerprint: string;
}

/** Why a source could not be read. */
export type Problem = "empty" | "binary" | "too-large" | "not-utf8" | "no-article" | "too-tangled";

/** Thrown, and the only thing thrown, by `readArticle`. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`cannot read an article: ${problem}`);
    this.problem = problem;
  }
}

/** The longest source that is read, in bytes. */
export const MAX_BYTES = 2_000_000;

/** More text than this, in characters, is a book: an article of 70,000 words. It keeps hostile pages cheap, too. */
export const MAX_TEXT = 400_000;

/** More blocks than this are no article; several rules compare neighbours, so their number must have an end. */
export const MAX_BLOCKS = 5_000;

/** About the longest text of one left-out item, in characters; more becomes another item. */
export const MAX_ITEM = 1_000;

export type BlockKind =
  "heading" | "paragraph" | "list" | "quote" | "code" | "table" | "rule" | "image" | "definition";

/** One block of the page: a heading, a paragraph, a whole list. */
export interface Block {
  kind: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  level: number;
  markdown: string;
  /** The same as plain text; line breaks stay. */
  text: string;
  /** The share of `text` that is link, 0 to 1. */
  links: number;
  /** The innermost box (quote, aside, cell, …) it stood in; 0 where there is none. */
  box: number;
  /** No blank line between it and the block before: lines of a verse, of an address, of a menu. */
  tight: boolean;
  /** Whether Readability, which judges a whole HTML page by its density of text, sees it outside the article. */
  outside: boolean;
  /** What the page itself says it is: the author's title, the line under it, or ordinary text. */
  role: "title" | "standfirst" | "text";
  /** Why it is not article; null as long as it is. */
  why: Why | null;
}

/** A source, read into blocks. */
export interface Page {
  blocks: Block[];
  kind: "text" | "markdown" | "html";
  /** Titles named outside the text (`<title>`, `og:title`, a mail's subject), best first. */
  titles: string[];
  address: string | null;
  lang: string | null;
  dir: "ltr" | "rtl" | null;
}
