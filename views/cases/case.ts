/** One case of the queue: what it is about, in its place, with the decisions one click away. */
import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { excerpt } from "../../src/lib/excerpt.ts";
import { articlePath, personPath, replyPath } from "../../src/lib/paths.ts";
import { NOTE_LENGTH, REASONS } from "../../src/moderation/types.ts";
import type { Case, CaseReport, MessageCase, ReplyCase } from "../../src/cases/types.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago } from "../shared/time.ts";
import { ruleTitle } from "../rules/words.ts";
import { doneSentence, undoForm } from "./done.ts";

/** Id of a case in the page. */
export const caseId = (item: Case): string => `case-${item.id}`;

/** A case, open or decided, as the list shows it. */
export function caseItem(v: View, item: Case): Html {
  const id = caseId(item);
  return html`<li
    class="case ${item.decision ? "done" : ""}"
    id="${id}"
    tabindex="-1"
    aria-labelledby="${id}-name"
  >
    ${item.kind === "reply" ? replyCase(v, item, id) : messageCase(v, item, id)}
  </li>`;
}

/** What is left of a case that was just decided: one line, and the way back. */
export function doneItem(v: View, item: Case): Html {
  return html`<li class="case done" id="${caseId(item)}" tabindex="-1">
    <div class="decisions"><p>${doneSentence(v, item)}</p>${undoForm(v, item, `#${caseId(item)}`)}</div>
  </li>`;
}

function replyCase(v: View, item: ReplyCase, id: string): Html {
  const { queue: t } = v.t.moderation;
  const { reply } = item;
  const { discussion } = reply;
  return html`<header>
      <span class="tag" id="${id}-name">${t.replyCase}</span>
      <b><a href="${personPath(reply.username)}"><bdi>${reply.display_name}</bdi></a></b>
      <a href="${replyPath(reply.id)}">${ago(v, reply.created_at)}</a>
      <span
        >${t.inArticle}
        <a href="${articlePath(discussion.slug)}" lang="${discussion.lang}" dir="${discussion.dir}"
          >${discussion.title}</a
        ></span
      >
      ${reply.hidden_at !== null ? html`<span class="tag hidden">${t.isHidden}</span>` : ""}
    </header>
    ${parentLine(v, item)}
    ${
      reply.deleted_at !== null
        ? html`<p class="note">${t.isDeleted}</p>`
        : html`<div class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</div>`
    }
    <ul aria-label="${t.reports(item.reports.length)}">
      ${item.reports.map((report) => reportLine(v, report))}
    </ul>
    ${item.decision ? decided(v, item) : replyDecisions(v, item, id)}`;
}

function parentLine(v: View, { reply }: ReplyCase): Html {
  const { queue: t } = v.t.moderation;
  const { parent } = reply;
  if (!parent) return html``;
  return html`<p class="note">
    ${t.answering} <bdi>${parent.display_name}</bdi>: <q lang="${parent.lang}" dir="${parent.dir}">${excerpt(parent.body_html)}</q>
  </p>`;
}

function reportLine(v: View, report: CaseReport): Html {
  return html`<li>
    <span class="why">${icon("flag")}${ruleTitle(v, { id: report.reason, title: null })}</span>
    <span class="note"
      >${report.username === null ? v.t.moderation.queue.somebody : html`<a href="${personPath(report.username)}"><bdi>${report.display_name}</bdi></a>`},
      ${ago(v, report.created_at)}</span
    >
    ${report.note ? html`<p class="note" dir="auto">${report.note}</p>` : ""}
  </li>`;
}

function replyDecisions(v: View, { id: caseNumber, reply, reports }: ReplyCase, id: string): Html {
  const { moderation: t } = v.t;
  const name = reply.display_name;
  const path = `/moderation/cases/${caseNumber}/decided`;
  const first = reports[0]?.reason ?? "other";
  return html`<div class="decisions">
    ${
      reply.deleted_at !== null
        ? ""
        : html`<form method="post" action="${path}" hx-post="${path}" hx-target="#${id}">
            <label class="visually-hidden" for="${id}-reason">${t.queue.reason}</label>
            <select id="${id}-reason" name="reason">
              ${REASONS.map((reason) => html`<option value="${reason}" ${reason === first ? raw("selected") : ""}>${ruleTitle(v, { id: reason, title: null })}</option>`)}
            </select>
            <label class="visually-hidden" for="${id}-note">${t.queue.note}</label>
            <input id="${id}-note" name="note" maxlength="${NOTE_LENGTH}" dir="auto" placeholder="${t.queue.note}" autocomplete="off" />
            <button class="button danger" name="action" value="hide" aria-label="${t.hideOf(name)}">${t.hide}</button>
          </form>`
    }
    <form method="post" action="${path}" hx-post="${path}" hx-target="#${id}">
      <button class="button" name="action" value="dismiss" aria-label="${t.queue.dismissReply(name)}">${t.queue.dismiss}</button>
    </form>
  </div>`;
}

function messageCase(v: View, item: MessageCase, id: string): Html {
  const { queue: t } = v.t.moderation;
  const { message } = item;
  return html`<header>
      <span class="tag open" id="${id}-name">${t.messageCase}</span>
      <b
        >${
          message.username === null
            ? html`<bdi>${message.name}</bdi>`
            : html`<a href="${personPath(message.username)}"><bdi>${message.name}</bdi></a>`
        }</b
      >
      <a href="${mailto(v, message.email)}"><bdi>${message.email}</bdi></a>
      ${ago(v, message.created_at)}
    </header>
    <div class="prose">
      ${message.body.split(/\n{2,}/).map((part) => html`<p dir="auto">${part.split("\n").map((line, n) => html`${n > 0 ? html`<br />` : ""}${line}`)}</p>`)}
    </div>
    ${item.decision ? decided(v, item) : messageDecisions(v, item, id)}`;
}

function messageDecisions(v: View, { id: caseNumber, message }: MessageCase, id: string): Html {
  const { queue: t } = v.t.moderation;
  const path = `/moderation/cases/${caseNumber}/decided`;
  const one = (action: string, text: string, name: string) =>
    html`<form method="post" action="${path}" hx-post="${path}" hx-target="#${id}">
      <button class="button" name="action" value="${action}" aria-label="${name}">${text}</button>
    </form>`;
  return html`<div class="decisions">
    <a class="button" href="${mailto(v, message.email)}" aria-label="${t.answerTo(message.name)}">${t.answer}</a>
    ${one("answered", t.answered, t.answeredMessage(message.name))}
    ${one("dismiss", t.dismiss, t.dismissMessage(message.name))}
  </div>`;
}

function decided(v: View, item: Case): Html {
  const { decision } = item;
  if (!decision) return html``;
  const { moderation: t } = v.t;
  const reason = decision.reason
    ? html` <span class="why">${ruleTitle(v, { id: decision.reason, title: null })}</span>`
    : "";
  return html`<p>${doneSentence(v, item)}${reason}</p>
    ${decision.note ? html`<p class="note">${t.queue.note}: <q dir="auto">${decision.note}</q></p>` : ""}
    <p class="note">${t.queue.by} <bdi>${decision.by ?? t.log.filter}</bdi>, ${ago(v, decision.at)}</p>
    <div class="decisions">${undoForm(v, item, `#${caseId(item)}`)}</div>`;
}

/** Everything but the @ is encoded, so that an address can't add a subject or a copy of its own. */
function mailto(v: View, email: string): string {
  const at = email.lastIndexOf("@");
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)].map(encodeURIComponent);
  return `mailto:${local}@${domain}?subject=${encodeURIComponent(v.t.moderation.queue.mailSubject(v.siteName))}`;
}
