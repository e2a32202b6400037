/** The texts of an article: what was typed, checked and completed from what is there. Pure. */
import { Invalid } from "../errors.ts";
import type { Problem } from "../i18n/index.ts";
import { languageTag, mainDirection } from "../lib/language.ts";
import { isTooNested, isVisible } from "../lib/markdown.ts";
import { cleanAddress } from "./address.ts";
import { MOST, lengthOf } from "./limits.ts";
import { slugify } from "./slug.ts";
import type { ArticleRow, Texts } from "./types.ts";

/** What was typed. What is missing stays as it is. */
export interface DraftInput {
  id: number;
  /** `updated_at` of the article that was shown; null does not ask whether it changed since. */
  version: number | null;
  title?: string | undefined;
  standfirst?: string | undefined;
  body?: string | undefined;
  prompt?: string | undefined;
  /** Which of the prompts found to take. What was typed into `prompt` goes before it. */
  promptChoice?: number | undefined;
  address?: string | undefined;
  lang?: string | undefined;
  /** Another address, for a published article alone; "" keeps the one it has. */
  slug?: string | undefined;
  /** It is about to be discarded: that it was discarded meanwhile is no news. */
  discarding?: boolean;
}

/** The article's texts after an edit. @throws {Invalid} */
export function textsOf(article: ArticleRow, input: Partial<DraftInput>): Texts {
  const body = input.body ?? article.body;
  const title = input.title ?? article.title;
  const standfirst = (input.standfirst ?? article.standfirst) || null;
  const prompt = input.prompt ?? article.prompt;
  const source_url = addressOf(article, input.address);
  const lang = input.lang ? languageTag(input.lang) : article.lang;
  const problems: Record<string, Problem> = {
    ...tooLong({ title, standfirst: standfirst ?? "", body, prompt }),
    ...(isTooNested(body) ? { body: "tooNested" } : {}),
    ...(input.address && source_url === null ? { address: "url" } : {}),
    ...(article.published_at === null ? {} : missing({ title, body, prompt })),
  };
  if (lang === null) throw new Invalid({ ...problems, lang: "invalid" });
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
  return { title, standfirst, body, prompt, source_url, lang, dir: mainDirection(`${title}\n${body}`) };
}

/** What an article that is published can't do without. */
export function missing(texts: Pick<Texts, "title" | "body" | "prompt">): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  if (!isVisible(texts.title)) problems["title"] = "titleMissing";
  if (!isVisible(texts.body)) problems["body"] = "bodyMissing";
  if (!isVisible(texts.prompt)) problems["prompt"] = "promptMissing";
  return problems;
}

/** What is longer than it may be. An import can be: its author is to shorten it, and loses nothing until then. */
export function tooLong(
  texts: Readonly<Record<"title" | "standfirst" | "body" | "prompt", string>>,
): Record<string, Problem> {
  const problems: Record<string, Problem> = {};
  for (const name of ["title", "standfirst", "body", "prompt"] as const)
    if (lengthOf(texts[name]) > MOST[name]) problems[name] = `tooLong:${MOST[name]}`;
  return problems;
}

function addressOf(article: ArticleRow, typed: string | undefined): string | null {
  if (typed === undefined || typed === article.source_url) return article.source_url;
  return typed === "" ? null : cleanAddress(typed);
}

/** The slug that an edit wants: a published article's own, unless its author asks for another. @throws {Invalid} */
export function slugOf(article: ArticleRow, wanted: string | undefined): string {
  if (!wanted || article.published_at === null) return article.slug;
  const slug = slugify(wanted);
  if (slug === "") throw new Invalid({ slug: "slugEmpty" });
  return slug;
}

/** Whether an edit changes nothing. */
export function isSame(article: ArticleRow, texts: Texts): boolean {
  return (
    article.title === texts.title &&
    article.standfirst === texts.standfirst &&
    article.body === texts.body &&
    article.prompt === texts.prompt &&
    article.source_url === texts.source_url &&
    article.lang === texts.lang
  );
}
