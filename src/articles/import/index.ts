import { createHash } from "node:crypto";
import { assemble } from "./assemble.ts";
import { htmlPage } from "./blocks-html.ts";
import { markdownPage } from "./blocks-markdown.ts";
import { textPage } from "./blocks-text.ts";
import { decode, kindOf, refuseBook, unfence } from "./decode.ts";
import { markConsent, markPhrases } from "./kinds.ts";
import { markComments, markMenus, markTeasers } from "./runs.ts";
import { languageOf } from "./language.ts";
import { splitLabels, takePrompts } from "./prompt.ts";
import { markSections } from "./sections.ts";
import { sweep } from "./sweep.ts";
import { block, countWords, fold, plain } from "./text.ts";
import { cutLabels, takeHeading } from "./title.ts";
import { MAX_BLOCKS, Unreadable } from "./types.ts";
import type { FoundArticle, Page, Source } from "./types.ts";

export { putBack } from "./put-back.ts";
export { MAX_BYTES, Unreadable } from "./types.ts";
export type { FoundArticle, LeftOut, Problem, Source, Why } from "./types.ts";

/**
 * Below this many words an HTML page without a prompt is a log-in page, an error page, a front page. Text and
 * Markdown are handed in by hand: there a sentence will do.
 */
const MIN_WORDS = { html: 25, markdown: 3, text: 3 } as const;
const MIN_WORDS_WITH_PROMPT = 3;

/**
 * Reads the article out of a page: title, text, prompts, and a list of everything that is none of these.
 *
 * The source may be a whole scraped page. Every rule tells a kind of thing by its form, none knows a site.
 * @throws Unreadable and nothing else; `no-article` where the page holds no text that could be one.
 */
export function readArticle(source: Source): FoundArticle {
  try {
    return read(source);
  } catch (error) {
    // The parsers recurse; a page on which one runs out of stack is as tangled as one that is counted so.
    throw error instanceof RangeError ? new Unreadable("too-tangled") : error;
  }
}

function read(source: Source): FoundArticle {
  const whole = decode(source.bytes);
  const { text, fences } = unfence(whole);
  const kind = kindOf(text, source);
  if (kind !== "html") refuseBook(text);
  const page = kind === "html" ? htmlPage(text) : kind === "markdown" ? markdownPage(text) : textPage(text);
  const wrapping = fences.map((fence) => block("paragraph", fence, { why: "code-fence", text: fence }));
  return articleOf({ ...page, blocks: [...wrapping.slice(0, 1), ...page.blocks, ...wrapping.slice(1)] });
}

function articleOf(page: Page): FoundArticle {
  if (page.blocks.length > MAX_BLOCKS) throw new Unreadable("too-tangled");
  markPhrases(page.blocks);
  markConsent(page.blocks);
  markTeasers(page.blocks);
  markMenus(page.blocks);
  markComments(page.blocks);
  const labels = splitLabels(cutLabels(page.blocks));
  const { blocks } = labels;
  const prompts = takePrompts(labels);
  const heading = takeHeading(blocks, page, prompts.blocks);
  const taken = new Set([...prompts.blocks, ...heading.blocks]);
  sweep({
    blocks,
    taken,
    title: blocks.findIndex((each) => heading.blocks.has(each)),
    prompt: blocks.findLastIndex((each) => prompts.blocks.has(each)),
  });
  const { body, leftOut } = assemble(markSections(blocks, page.kind, taken), taken);
  const words = countWords(plain(body));
  if (words < (prompts.prompts.length > 0 ? MIN_WORDS_WITH_PROMPT : MIN_WORDS[page.kind])) {
    throw new Unreadable("no-article");
  }
  const { title, standfirst } = heading;
  const kept = [title, body, ...prompts.prompts].join("\n");
  return {
    title,
    standfirst,
    body,
    prompts: prompts.prompts,
    leftOut,
    address: page.address,
    ...languageOf(kept, page),
    fingerprint: createHash("sha256")
      .update(fold(plain(kept)))
      .digest("hex"),
  };
}
