/** What the queue is narrowed to: a reason, an article, a person. */
import { html, raw } from "hono/html";
import type { QueuePage } from "../../src/cases/reading.ts";
import type { Filters } from "../../src/cases/types.ts";
import type { View } from "../../src/http/context.ts";
import { ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";

/** Whether anything is filtered by. */
export const isFiltered = ({ reason, articleId, personId }: Filters): boolean =>
  reason !== null || articleId !== null || personId !== null;

const chosen = (is: boolean): Html => (is ? html`${raw("selected")}` : html``);

/** Reason and article to choose from; the person stays as it is. */
export function filterForm(v: View, p: QueuePage): Html {
  const { filters: t } = v.t.queue;
  const { reason, articleId, personId } = p.filters;
  const listed = p.articles.some(({ id }) => id === articleId);
  const own =
    articleId !== null && !listed ? [{ id: articleId, title: p.names.article ?? `#${articleId}` }] : [];
  return html`<form class="filters" method="get" action="/moderation" aria-label="${t.label}">
    ${p.show === "open" ? "" : html`<input type="hidden" name="show" value="${p.show}" />`}
    ${personId === null ? "" : html`<input type="hidden" name="person" value="${personId}" />`}
    ${
      p.show === "recent"
        ? ""
        : html`<label class="visually-hidden" for="filter-reason">${t.reason}</label>
            <select id="filter-reason" name="reason">
              <option value="">${t.anyReason}</option>
              ${p.rules.map((rule) => html`<option value="${rule.id}" ${chosen(rule.id === reason)}>${ruleTitle(v, rule)}</option>`)}
            </select>`
    }
    <label class="visually-hidden" for="filter-article">${t.article}</label>
    <select id="filter-article" name="article">
      <option value="">${t.anyArticle}</option>
      ${[...own, ...p.articles].map(({ id, title }) => html`<option value="${id}" ${chosen(id === articleId)}>${title}</option>`)}
    </select>
    <button class="button">${t.apply}</button>
  </form>`;
}

/** What is filtered by, in words, with the way out. */
export function chips(v: View, p: QueuePage): Html {
  const { filters: t } = v.t.queue;
  const { articleId, personId } = p.filters;
  if (!isFiltered(p.filters)) return html``;
  return html`<p class="chips">
    ${personId === null ? "" : html`<span class="tag">${t.person(p.names.person ?? `#${personId}`)}</span>`}
    ${articleId === null || p.names.article === null ? "" : html`<span class="tag">${t.inArticle(p.names.article)}</span>`}
    <a href="${p.show === "open" ? "/moderation" : `/moderation?show=${p.show}`}">${t.clear}</a>
  </p>`;
}
