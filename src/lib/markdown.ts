/**
 * Markdown → HTML that is safe to show: no raw HTML, no images, links only to http, https and mailto and marked as
 * written by users. Rendered once, on write, into `body_html`; `RENDERER` says by which version.
 */
import MarkdownItMaker, { type MarkdownIt } from "markdown-it";

/** Raise it when the output changes: stored HTML is then made again. */
export const RENDERER = 1;

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

const replies = make({ headings: false });
const articles = make({ headings: true });

/** A reply's HTML. Headings and tables stay as typed: they would shout in a thread. */
export function renderReply(body: string): string {
  return replies.render(body);
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
