/** One case of the queue: what it is about, in its context, with the decisions one click away. */
import { html } from "hono/html";
import type { Case } from "../../src/cases/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Rule } from "../../src/rules/queries.ts";
import type { Html } from "../shared/html.ts";
import { ago } from "../shared/time.ts";
import { notes, recordOf, reportList, stepList, titleOf } from "./around.ts";
import { body, heading } from "./bodies.ts";
import { doneBy, doneSentence, undoForm } from "./done.ts";
import { caseId, seenOf, whatOf } from "./subjects.ts";
import { verdictForm } from "./verdict-form.ts";

/**
 * `oob`: it finds its place in the page by itself, by its id; or that of the reply that had no case before.
 * `unread`: its text is another than the one that was shown before.
 */
export interface Placed {
  oob?: boolean;
  was?: number | null;
  unread?: boolean;
}

function placed({ oob = false, was = null }: Placed): Html {
  if (!oob) return html``;
  return html`hx-swap-oob="${was === null ? "true" : `outerHTML:#reply-case-${was}`}"`;
}

/** A case, open or decided, as the list shows it. */
export function caseItem(v: View, item: Case, rules: readonly Rule[], how: Placed = {}): Html {
  const id = caseId(item);
  return html`<li
    class="case ${item.decision ? "done" : ""} ${how.unread ? "unread" : ""}"
    id="${id}"
    ${item.id > 0 ? html`data-case="${item.id}" data-seen="${seenOf(item)}"` : ""}
    tabindex="-1"
    aria-labelledby="${id}-name"
    ${placed(how)}
  >
    <header>${item.decision ? "" : pick(v, item)}${heading(v, item, id)}${item.decision ? "" : claimLine(v, item)}</header>
    ${how.unread ? html`<p class="notice bad">${v.t.queue.changed}</p>` : ""} ${body(v, item, rules)} ${reportList(v, item, rules)} ${recordOf(v, item, rules)} ${stepList(v, item)}
    ${item.decision ? decided(v, item, rules) : html`${notes(v, item)}${verdictForm(v, item, rules)}`}
  </li>`;
}

/** What is left of a case that was just decided: one line, and the way back. */
export function doneItem(v: View, item: Case, how: Placed = {}): Html {
  const id = caseId(item);
  return html`<li class="case done" id="${id}" data-case="${item.id}" tabindex="-1" ${placed(how)}>
    <div class="decisions"><p>${doneBy(v, item)}</p>${undoForm(v, item, `#${id}`)}</div>
  </li>`;
}

/** Who else is at it just now. */
export function claimLine(v: View, item: Case, how: Placed = {}): Html {
  const { claim } = item;
  const other = claim !== null && claim.id !== v.actor?.id ? claim.name : null;
  return html`<span class="claim" id="${caseId(item)}-claim" ${placed(how)}>${other === null ? "" : v.t.queue.claimed(other)}</span>`;
}

/** Selects it, for a verdict on several. */
function pick(v: View, item: Case): Html {
  const name = v.t.queue.select(whatOf(v, item));
  const [field, value] =
    item.id > 0 ? ["case", item.id] : ["reply", item.kind === "reply" ? item.reply.id : 0];
  return html`<label class="pick"
    ><input type="checkbox" form="several" name="${field}" value="${value}:${seenOf(item)}" aria-label="${name}"
  /></label>`;
}

function decided(v: View, item: Case, rules: readonly Rule[]): Html {
  const { decision } = item;
  if (!decision) return html``;
  const { queue: t } = v.t;
  const reason = decision.reason ? html` <span class="why">${titleOf(v, rules, decision.reason)}</span>` : "";
  return html`<p>${doneSentence(v, item)}${reason}</p>
    ${decision.note ? html`<p class="note">${t.note}: <q dir="auto">${decision.note}</q></p>` : ""}
    <p class="note">${t.by} <bdi>${decision.by ?? t.automatically}</bdi>${v.t.common.comma} ${ago(v, decision.at)}</p>
    <div class="decisions">${undoForm(v, item, `#${caseId(item)}`)}</div>`;
}
