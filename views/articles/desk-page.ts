import { html, raw } from "hono/html";
import type { Desk } from "../../src/articles/desk.ts";
import { statusOf, type DeskRow } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath, personPath, writePath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";
import { noteDue } from "../prompt/desk.ts";
import { statusTag } from "./status.ts";

const SHOWS = ["all", "drafts", "published", "taken-down", "discarded"] as const;

/** The author's desk: what there is, where it stands, what to do with it. */
export function deskPage(v: View, desk: Desk, notice: Html): Html {
  const t = v.t.write.desk;
  const title = desk.everybody ? t.everybody : t.title;
  return layout(v, {
    title,
    noindex: true,
    main: html`${notice}
      <header class="page-head">
        <h1>${title}</h1>
        <div class="actions">
          <a class="button main" href="/write/new">${icon("plus")}${t.bring}</a>
          <form method="post" action="/write/new">
            <button class="button" name="blank" value="1">${t.blank}</button>
          </form>
        </div>
        <p>${t.intro}</p>
      </header>
      <nav class="tabs" aria-label="${t.tabs}">
        ${SHOWS.map(
          (show) =>
            html`<a
              href="${show === "all" ? "/write" : `/write?show=${show}`}"
              ${show === desk.show ? raw('aria-current="page"') : ""}
              >${t.shows[show]}</a
            >`,
        )}
      </nav>
      ${desk.rows.length === 0 ? empty(v, desk) : table(v, desk)} ${pager(v, desk)}`,
  });
}

function empty(v: View, desk: Desk): Html {
  const t = v.t.write.desk;
  if (desk.show !== "all" || desk.page > 1) return html`<div class="empty"><p>${t.emptyShow}</p></div>`;
  return html`<div class="empty">
    ${icon("file")}
    <h2>${t.emptyTitle}</h2>
    <p>${t.empty}</p>
    <a class="button main" href="/write/new">${t.bring}</a>
  </div>`;
}

function table(v: View, desk: Desk): Html {
  const t = v.t.write.desk.columns;
  return html`<table class="desk">
    <thead>
      <tr>
        <th scope="col">${t.article}</th>
        ${desk.everybody ? html`<th scope="col">${t.author}</th>` : ""}
        <th scope="col">${t.status}</th>
        <th scope="col">${t.discussion}</th>
        <th scope="col">${t.changed}</th>
        <th scope="col">${t.actions}</th>
      </tr>
    </thead>
    <tbody>
      ${desk.rows.map((row) => line(v, row, desk.everybody))}
    </tbody>
  </table>`;
}

function line(v: View, row: DeskRow, everybody: boolean): Html {
  const t = v.t.write.desk;
  const title = row.title || t.untitled;
  return html`<tr>
    <td>
      <a class="title" href="${writePath(row.id)}" lang="${row.lang}" dir="${row.dir}">${title}</a>
      <small lang="${row.lang}" dir="${row.dir}">${row.prompt || t.noPrompt}</small>
    </td>
    ${
      everybody
        ? html`<td data-label="${t.columns.author}">
            <a href="${personPath(row.username)}"><bdi>${row.display_name}</bdi></a>
          </td>`
        : ""
    }
    <td data-label="${t.columns.status}">${statusTag(v, row)}</td>
    <td data-label="${t.columns.discussion}">${counts(v, row)}</td>
    <td data-label="${t.columns.changed}">${ago(v, row.updated_at)}</td>
    <td><div class="actions">${actions(v, row, title)}</div></td>
  </tr>`;
}

function counts(v: View, row: DeskRow): Html {
  if (row.published_at === null) return html`–`;
  if (row.replies === 0) return html`${v.t.common.noAnswers}`;
  return html`${v.t.common.answers(row.answers)}<small>${v.t.common.replies(row.replies)}</small>`;
}

function actions(v: View, row: DeskRow, title: string): Html {
  const t = v.t.write.desk;
  const { draft } = v.t.write;
  const button = (action: string, on: string, text: string, name: string) =>
    html`<form method="post" action="${writePath(row.id)}/${action}">
      <button class="button" name="on" value="${on}" aria-label="${name}">${text}</button>
    </form>`;
  const edit = html`<a class="button quiet" href="${writePath(row.id)}" aria-label="${t.editOf(title)}"
    >${t.edit}</a
  >`;
  const status = statusOf(row);
  if (status === "discarded") return button("discarded", "0", draft.resume, t.resumeOf(title));
  const view = html`<a
    class="button quiet"
    href="${articlePath(row.slug)}"
    aria-label="${t.viewOf(title)}"
    >${t.view}</a
  >`;
  const more = {
    draft: html``,
    published: html`${view}${noteDue(v, row)}`,
    "taken-down": can("restoreArticle", v.actor, row)
      ? button("published", "1", draft.restore, t.restoreOf(title))
      : html``,
  };
  return html`${edit}${more[status]}`;
}

function pager(v: View, desk: Desk): Html {
  const { common, write } = v.t;
  if (desk.page === 1 && !desk.hasMore) return html``;
  const to = (page: number) => `/write?show=${desk.show}&page=${page}`;
  return html`<nav class="pager" aria-label="${write.desk.pages}">
    ${desk.page > 1 ? html`<a class="button" rel="prev" href="${to(desk.page - 1)}">${common.newer}</a>` : html`<span></span>`}
    <span>${common.page(desk.page)}</span>
    ${desk.hasMore ? html`<a class="button" rel="next" href="${to(desk.page + 1)}">${common.older}</a>` : html`<span></span>`}
  </nav>`;
}
