/** The pieces of an article that its page and the preview on its author's desk share. */
import { html, raw } from "hono/html";
import type { ArticleRow, RelatedRow } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import { RENDERER, renderArticle } from "../../src/lib/markdown.ts";
import { articlePath, personPath, writePath } from "../../src/lib/paths.ts";
import { readingMinutes } from "../../src/lib/reading.ts";
import { can } from "../../src/policy.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { day } from "../shared/time.ts";

/** What {@link articleBody} needs. */
export type BodyOf = Pick<ArticleRow, "body" | "body_html" | "renderer" | "lang" | "dir">;

/** The top of an article's page: title, standfirst, byline, and a notice where not everybody may read it. */
export function articleHead(v: View, article: ArticleRow): Html {
  return html`<header class="article-head">
    ${stateNotice(v, article)}
    <h1 lang="${article.lang}" dir="${article.dir}">${article.title}</h1>
    ${standfirst(article)}${byline(v, article, "edit")}
  </header>`;
}

/** The article's text. Its HTML was made by our renderer; it is made again here when an older one made it. */
export function articleBody(_v: View, article: BodyOf): Html {
  const { lang, dir, renderer, body, body_html } = article;
  const text = renderer === RENDERER ? body_html : renderArticle(body);
  return html`<div class="prose" lang="${lang}" dir="${dir}" hx-ignore>${raw(text)}</div>`;
}

/** The line under the title. */
export function standfirst(article: Pick<ArticleRow, "standfirst" | "lang" | "dir">): Html {
  return article.standfirst
    ? html`<p class="stand" lang="${article.lang}" dir="${article.dir}">${article.standfirst}</p>`
    : html``;
}

/** Who wrote it, when, how long it takes to read, where it stood first; and for who may, the way to edit it. */
export function byline(v: View, article: ArticleRow, edit: "edit" | "" = ""): Html {
  const { t } = v;
  return html`<p class="byline">
    ${face({ id: article.author_id, display_name: article.display_name })}
    <a rel="author" href="${personPath(article.username)}"><bdi>${article.display_name}</bdi></a>
    ${article.published_at === null ? "" : html`<span>${day(v, article.published_at)}</span>`}
    <span>${t.articles.minutes(readingMinutes(article.body))}</span>
    ${firstPublished(v, article.source_url)}
    ${
      edit && can("editArticle", v.actor, article)
        ? html`<a class="button quiet" href="${writePath(article.id)}">${icon("edit")}${t.articles.edit}</a>`
        : ""
    }
  </p>`;
}

/** The link to where the article came from. Only an http address becomes one, whatever the database holds. */
function firstPublished(v: View, address: string | null): Html {
  if (address === null || !URL.canParse(address)) return html``;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return html``;
  return html`<a href="${url.href}" rel="nofollow noopener"
    >${v.t.articles.firstPublished(url.host.replace(/^www\./, ""))}</a
  >`;
}

function stateNotice(v: View, article: ArticleRow): Html {
  const { articles } = v.t;
  if (article.removed_at === null && article.published_at !== null) return html``;
  const text = article.removed_at === null ? articles.draftNotice : articles.takenDownNotice;
  return html`<p class="notice">
    ${text}
    ${
      can("editArticle", v.actor, article)
        ? html`<a class="button" href="${writePath(article.id)}">${articles.toDesk}</a>`
        : ""
    }
  </p>`;
}

/** Articles near this one, by their questions; nothing when there are none. */
export function relatedList(v: View, rows: readonly RelatedRow[]): Html {
  if (rows.length === 0) return html``;
  const { t } = v;
  return html`<section class="related" aria-labelledby="related">
    <h2 id="related">${t.articles.related}</h2>
    <ul>
      ${rows.map(
        (row) =>
          html`<li>
            <a href="${articlePath(row.slug)}" lang="${row.lang}" dir="${row.dir}">${row.prompt}</a>
            <small
              ><bdi lang="${row.lang}">${row.title}</bdi> ·
              ${row.answers === 0 ? t.common.noAnswers : t.common.answers(row.answers)}</small
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
