import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { QueuePage } from "../../src/cases/reading.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { caseItem } from "./case.ts";
import { doneSentence, undoForm } from "./done.ts";

/** The moderators' queue: reports and messages, newest first. */
export function queuePage(v: View, p: QueuePage): Html {
  const { queue: t } = v.t.moderation;
  const decided = p.show === "decided";
  return layout(v, {
    title: t.title,
    noindex: true,
    desk: true,
    main: html`<div class="page-head">
        <h1>${t.title}</h1>
        <a href="/moderation/log">${t.toLog}</a>
      </div>
      ${p.done ? html`<div class="notice good"><p>${doneSentence(v, p.done)}</p>${undoForm(v, p.done)}</div>` : ""}
      <nav class="tabs" aria-label="${t.tabs}">
        <a href="/moderation" ${decided ? "" : raw('aria-current="page"')}
          >${t.openTab} <span id="open-cases">${count(p.open)}</span></a
        >
        <a href="/moderation?show=decided" ${decided ? raw('aria-current="page"') : ""}>${t.decidedTab}</a>
      </nav>
      ${p.cases.length === 0 ? empty(v, decided) : html`<ol class="queue" id="cases">${p.cases.map((item) => caseItem(v, item))}</ol>`}
      ${pager(v, p)}`,
  });
}

const count = (open: number): Html => (open > 0 ? html`<span class="count">${open}</span>` : html``);

/** How many cases are open now, for the tab above the list that a decision was made in. */
export function openCount(open: number): Html {
  return html`<span id="open-cases" hx-swap-oob="innerHTML">${count(open)}</span>`;
}

function empty(v: View, decided: boolean): Html {
  const { queue: t } = v.t.moderation;
  return html`<div class="empty">
    ${icon("ripple")}
    <h2>${decided ? t.nothingDecided : t.empty}</h2>
    <p>${decided ? t.nothingDecidedText : t.emptyText}</p>
    ${decided ? "" : html`<a class="button" href="/">${v.t.pages.toQuestions}</a>`}
  </div>`;
}

function pager(v: View, p: QueuePage): Html {
  if (p.first && p.next === null) return html``;
  const show = p.show === "decided" ? "show=decided&" : "";
  return html`<nav class="pager" aria-label="${v.t.moderation.queue.tabs}">
    ${p.first ? html`<span></span>` : html`<a class="button" href="/moderation${p.show === "decided" ? "?show=decided" : ""}">${v.t.moderation.queue.newest}</a>`}
    ${p.next === null ? "" : html`<a class="button" rel="next" href="/moderation?${show}after=${p.next}">${v.t.common.older}</a>`}
  </nav>`;
}

/** For the page's live region: what a screen reader hears while the case makes way. */
export function spoken(text: string): Html {
  return html`<div id="status" hx-swap-oob="innerHTML"><p class="visually-hidden">${text}</p></div>`;
}
