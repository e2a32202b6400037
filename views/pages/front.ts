import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { SHOWS, type Show } from "../../src/pages/shows.ts";
import type { QuestionRow } from "../../src/pages/queries.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { nothingHere } from "./front-empty.ts";
import { pager } from "./pager.ts";
import { questionCard } from "./question-card.ts";

export interface FrontPage {
  readonly show: Show;
  readonly page: number;
  readonly rows: readonly QuestionRow[];
  readonly more: boolean;
  /** What the site has so far, asked when there is nothing to list. */
  readonly empty: { questions: boolean; owner: boolean } | null;
}

/** The questions: the newest one set large, the others below. */
export function frontPage(v: View, front: FrontPage): Html {
  const t = v.t.front;
  const { show, page } = front;
  const place = addressOf(show, page);
  const bare = front.empty?.questions === false;
  return layout(v, {
    title: titleOf(v, show, page),
    description: t.description(v.siteName),
    canonical: place,
    noindex: page > 1 || show === "closed",
    main: html`${heading(v)}
    ${bare ? "" : tabs(v, show)}
    ${
      front.empty
        ? nothingHere(v, show, front.empty)
        : html`<ol class="questions">
            ${front.rows.map((row, n) => questionCard(v, row, n === 0 && page === 1 && canLead(row)))}
          </ol>`
    }
    ${pager(v, {
      label: t.pages,
      page,
      newer: page > 1 ? addressOf(show, page - 1) : null,
      older: front.more ? addressOf(show, page + 1) : null,
    })}`,
  });
}

/** Set large is a question that can be answered. */
const canLead = ({ locked_at, phase }: QuestionRow): boolean =>
  locked_at === null && (phase === "open" || phase === "closing");

function titleOf(v: View, show: Show, page: number): string {
  if (page > 1) return `${v.t.front.shows[show]} · ${v.t.common.page(page)}`;
  return show === "open" ? v.siteName : v.t.front.shows[show];
}

/** Somebody new reads what this is; to everybody else the questions speak for themselves. */
function heading(v: View): Html {
  const t = v.t.front;
  if (v.actor) return html`<h1 class="visually-hidden">${t.title}</h1>`;
  return html`<div class="hero">
    <h1>${t.hero}</h1>
    <p>${t.heroText} <a href="/about">${t.heroLink}</a></p>
  </div>`;
}

function tabs(v: View, current: Show): Html {
  const t = v.t.front;
  return html`<nav class="tabs" aria-label="${t.tabs}">
    ${SHOWS.map(
      (show) =>
        html`<a href="${addressOf(show, 1)}" ${show === current ? raw('aria-current="page"') : ""}
          >${t.shows[show]}</a
        >`,
    )}
  </nav>`;
}

function addressOf(show: Show, page: number): string {
  const query = new URLSearchParams();
  if (show !== "open") query.set("show", show);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/?${query.toString()}` : "/";
}
