/**
 * Markdown → HTML that is safe to show: no raw HTML, no images, links only to http, https and mailto and marked as
 * written by users. Rendered once, on write, into `body_html`; `RENDERER` says by which version.
 */
import MarkdownItMaker, { type MarkdownIt } from "markdown-it";
import { personPath } from "./paths.ts";

/** Raise it when the output changes: stored HTML is then made again. */
export const RENDERER = 2;

/** Who is meant by a name after an @, as it was typed: their username, or null when there is nobody of that name. */
export type Mentions = (name: string) => string | null;

/** The letters of a username (accounts/usernames.ts) after an @; what stands before must not make it a part of something. */
const MENTION = /@([\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}\p{Mc}._-]{0,59})/uy;
const PART_OF_SOMETHING = /[\p{L}\p{N}\p{M}./@:+=&#%?~-]_*$/u;

/** Levels of lists and quotes inside each other. Deeper ones cost a lot to render and can't be read. */
const MOST_NESTED = 12;

function make(options: { headings: boolean }): MarkdownIt {
  const markdown = new MarkdownItMaker({
    html: false,
    linkify: true,
    typographer: false,
    breaks: true,
    maxNesting: 40,
  });
  // "example.com" in a sentence is not yet a link somebody meant; an address with its scheme is.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.disable(["image", ...(options.headings ? [] : ["heading", "lheading", "table"])]);
  markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim()) || /^[/#](?![/\\])/.test(url);
  const render = markdown.renderer.rules["link_open"];
  markdown.renderer.rules["link_open"] = (tokens, index, opts, env, self) => {
    tokens[index]?.attrSet("rel", "nofollow ugc noopener");
    return render ? render(tokens, index, opts, env, self) : self.renderToken(tokens, index, opts);
  };
  // A link without words could be neither seen nor named: it shows its address.
  markdown.core.ruler.push("name_links", (state) => {
    for (const { children } of state.tokens) {
      for (const [index, token] of [...(children ?? []).entries()].toReversed()) {
        if (token.type !== "link_open" || children?.[index + 1]?.type !== "link_close") continue;
        const address = new state.Token("text", "", 0);
        address.content = String(token.attrGet("href"));
        children.splice(index + 1, 0, address);
      }
    }
  });
  // The page has one h1, the title: an article's own headings begin at h2.
  if (options.headings) {
    markdown.core.ruler.push("lower_headings", (state) => {
      for (const token of state.tokens) {
        if (token.type === "heading_open" || token.type === "heading_close") {
          token.tag = `h${Math.min(6, Math.max(2, Number(token.tag.slice(1))))}`;
        }
      }
    });
  }
  return markdown;
}

/** Whom the names of a text mean, by the environment of its rendering. */
const meant = new WeakMap<object, Mentions>();

/** Makes `@name` a link where `mentions` knows the name. Code and addresses were taken by rules before this one. */
function linkMentions(markdown: MarkdownIt): void {
  markdown.inline.ruler.push("mention", (state, silent) => {
    if (state.src[state.pos] !== "@" || state.linkLevel > 0) return false;
    if (PART_OF_SOMETHING.test(state.src.slice(Math.max(0, state.pos - 40), state.pos))) return false;
    MENTION.lastIndex = state.pos;
    const typed = MENTION.exec(state.src)?.[1];
    // A full stop after a name belongs to the sentence, unless somebody is called so.
    for (const name of typed === undefined ? [] : namesOf(typed)) {
      const username = meant.get(state.env)?.(name) ?? null;
      if (username === null) continue;
      if (!silent) {
        state.push("mention_open", "a", 1).attrs = [
          ["class", "mention"],
          ["href", personPath(username)],
        ];
        state.push("text", "", 0).content = `@${name}`;
        state.push("mention_close", "a", -1);
      }
      state.pos += name.length + 1;
      return true;
    }
    return false;
  });
}

/** The names that may be meant by what stands after an @: all of it, and without the signs at its end. */
function namesOf(typed: string): string[] {
  const bare = typed.replace(/[._-]+$/, "");
  return bare === typed ? [typed] : [typed, bare];
}

const replies = make({ headings: false });
linkMentions(replies);
const articles = make({ headings: true });

/**
 * A reply's HTML. Headings and tables stay as typed: they would shout in a thread.
 * @param known whom its `@name`s mean (src/discussion/mentions.ts looks them up); nobody when left out
 */
export function renderReply(body: string, known: Mentions = () => null): string {
  const env = {};
  meant.set(env, known);
  return replies.render(body, env);
}

/**
 * The names after an @ that a reply's text may mean, as typed; not those in code, links or quotes of others.
 * @param most so many at most: a text of nothing but names is no letter to all of them
 */
export function mentionsIn(body: string, most: number): string[] {
  const found = new Set<string>();
  if (!body.includes("@")) return [];
  const env = {};
  meant.set(env, (name) => name);
  let quotes = 0;
  for (const { type, children } of replies.parse(body, env)) {
    if (type === "blockquote_open") quotes += 1;
    if (type === "blockquote_close") quotes -= 1;
    for (const [index, token] of quotes > 0 ? [] : (children ?? []).entries()) {
      const typed = token.type === "mention_open" ? children?.[index + 1]?.content.slice(1) : undefined;
      for (const name of typed === undefined ? [] : namesOf(typed)) if (found.size < most) found.add(name);
    }
  }
  return [...found];
}

/** An article's HTML, with headings from h2 down and tables. */
export function renderArticle(body: string): string {
  return articles.render(body);
}

/** Whether lists and quotes are nested deeper than anybody could read. */
export function isTooNested(body: string): boolean {
  return body.split("\n").some((line) => {
    const marks = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))+/.exec(line)?.[0] ?? "";
    const levels = marks.match(/>|[-*+]|\d[.)]/g)?.length ?? 0;
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
    return levels > MOST_NESTED || (levels > 0 && indent > MOST_NESTED * 4);
  });
}

/** Whether a person would see anything: letters, digits, signs or emoji, not only space and invisible characters. */
export function isVisible(body: string): boolean {
  return (
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(body.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\s]/gu, "")) &&
    hasText(body)
  );
}

/** Markdown that renders to nothing (only markers, a link definition) shows nothing either. */
function hasText(body: string): boolean {
  const shown = renderReply(body)
    .replace(/<[^>]*>/g, "")
    .replace(/&\w+;|&#\d+;/g, "x");
  return /\S/.test(shown.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, ""));
}
