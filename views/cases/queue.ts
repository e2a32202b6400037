/** The moderators' queue. */
import { html, raw } from "hono/html";
import type { Counts, QueuePage } from "../../src/cases/reading.ts";
import { SHOWS, type Show } from "../../src/cases/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { caseItem } from "./case.ts";
import { doneSentence, undoForm, undoSeveral } from "./done.ts";
import { chips, filterForm, isFiltered } from "./filters.ts";
import { keysHelp } from "./keys.ts";
import { caseId } from "./subjects.ts";
import { severalForm } from "./several.ts";

/** The address of a page of the queue: its tab and its filters, and what else is given. */
function queuePath(p: Pick<QueuePage, "show" | "filters">, more: Record<string, string> = {}): string {
  const { reason, articleId, personId } = p.filters;
  const query = new URLSearchParams({
    ...(p.show === "open" ? {} : { show: p.show }),
    ...(reason === null ? {} : { reason }),
    ...(articleId === null ? {} : { article: String(articleId) }),
    ...(personId === null ? {} : { person: String(personId) }),
    ...more,
  });
  return query.size > 0 ? `/moderation?${query.toString()}` : "/moderation";
}

/** A page of the queue. */
export function queuePage(v: View, p: QueuePage): Html {
  const { queue: t } = v.t;
  const open = p.show !== "decided" && p.cases.length > 0;
  return layout(v, {
    title: t.title,
    noindex: true,
    desk: true,
    main: html`<div class="page-head">
        <h1>${t.title}</h1>
        <a href="/moderation/log">${t.toLog}</a>
      </div>
      ${doneNotice(v, p)}
      <nav class="tabs" aria-label="${t.tabs}">${SHOWS.map((show) => tab(v, p, show))}</nav>
      ${filterForm(v, p)} ${chips(v, p)}
      <div id="queue" data-first="${queuePath(p)}">
        ${p.cases.length === 0 ? empty(v, p) : html`<ol class="queue" id="cases">${p.cases.map((item) => caseItem(v, item, p.rules, { unread: p.unread.includes(caseId(item)) }))}</ol>`}
        ${pager(v, p)}
      </div>
      <div id="queue-said"></div>
      ${open ? severalForm(v, p.rules) : ""} ${keysHelp(v)}
      <div id="queue-changes" hidden></div>`,
  });
}

function doneNotice(v: View, { done }: QueuePage): Html {
  const [only, ...more] = done;
  if (!only) return html``;
  const said =
    more.length === 0
      ? html`<p>${doneSentence(v, only)}</p>${undoForm(v, only)}`
      : html`<p>${v.t.queue.several.decided(done.length)}</p>
          ${undoSeveral(
            v,
            done.flatMap(({ decision }) => decision?.id ?? []),
          )}`;
  return html`<div class="notice good">${said}</div>`;
}

function tab(v: View, p: QueuePage, show: Show): Html {
  const path = queuePath({ show, filters: p.filters });
  const counted = show === "open" || show === "held" || show === "reported" ? show : null;
  return html`<a href="${path}" ${p.show === show ? raw('aria-current="page"') : ""}
    >${v.t.queue.shows[show]}${counted ? html` <span id="${counted}-cases">${count(p.counts[counted])}</span>` : ""}</a
  >`;
}

const count = (open: number): Html => (open > 0 ? html`<span class="count">${open}</span>` : html``);

/** How many cases are open now, for the tabs above the list that a decision was made in. */
export function openCounts(counts: Counts): Html {
  return html`${(["open", "held", "reported"] as const).map((name) => html`<span id="${name}-cases" hx-swap-oob="innerHTML">${count(counts[name])}</span>`)}`;
}

function empty(v: View, p: QueuePage): Html {
  const { queue: t } = v.t;
  const filtered = isFiltered(p.filters);
  const [title, text] = filtered
    ? [t.emptyFiltered, t.emptyFilteredText]
    : {
        open: [t.empty, t.emptyText],
        held: [t.emptyHeld, t.emptyHeldText],
        reported: [t.emptyReported, t.emptyReportedText],
        recent: [t.emptyRecent, t.emptyRecentText],
        decided: [t.emptyDecided, t.emptyDecidedText],
      }[p.show];
  return html`<div class="empty">
    ${icon("ripple")}
    <h2 id="queue-empty" tabindex="-1">${title}</h2>
    <p>${text}</p>
    ${
      filtered
        ? html`<a class="button" href="${p.show === "open" ? "/moderation" : `/moderation?show=${p.show}`}">${t.unfilter}</a>`
        : p.show === "decided"
          ? ""
          : html`<a class="button" href="/">${v.t.pages.toQuestions}</a>`
    }
  </div>`;
}

function pager(v: View, p: QueuePage): Html {
  if (p.first && p.next === null) return html``;
  const { queue: t } = v.t;
  return html`<nav class="pager" aria-label="${t.pager}">
    ${p.first ? html`<span></span>` : html`<a class="button" href="${queuePath(p)}">${t.firstPage}</a>`}
    ${p.next === null ? "" : html`<a class="button" rel="next" href="${queuePath(p, { after: p.next })}">${v.t.common.older}</a>`}
  </nav>`;
}

/**
 * For the page's live region: what a screen reader hears while the case makes way. The decisions made are for the key
 * that takes the last one back, the case to go on from for the focus. After `bad`, keys typed ahead are forgotten.
 */
export function spoken(
  text: string,
  more: { decided?: readonly number[]; focus?: string; bad?: boolean } = {},
): Html {
  const { decided = [], focus, bad = false } = more;
  return html`<div id="status" hx-swap-oob="innerHTML"><p class="visually-hidden ${bad ? "bad" : ""}" ${decided.length > 0 ? html`data-decided="${decided.join(",")}"` : ""} ${focus ? html`data-focus="${focus}"` : ""}>${text}</p></div>`;
}
