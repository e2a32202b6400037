/** One verdict for several cases: the boxes stand at the cases, and belong to this form. */
import { html } from "hono/html";
import { SEVERAL } from "../../src/cases/verdicts.ts";
import type { View } from "../../src/http/context.ts";
import type { Rule } from "../../src/rules/queries.ts";
import { choosable, ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";
import { undoSeveral } from "./done.ts";
import { lengths } from "./verdict-form.ts";

const KEYS = { approve: "a", hide: "h", delete: "d", warn: "w", suspend: "s", "hold-links": "n" } as const;

/** The bar below the list. Script shows it when something is selected; without, it is always there. */
export function severalForm(v: View, rules: readonly Rule[]): Html {
  const { several: t } = v.t.queue;
  const path = "/moderation/cases/decided";
  return html`<form class="several" id="several" method="post" action="${path}" hx-post="${path}" hx-target="#queue-said" hx-swap="innerHTML" aria-label="${t.label}">
    <input type="hidden" name="next" value="${v.path}" />
    <button hidden disabled></button>
    <div class="bar">
      <b id="several-count" data-words="${t.selected}"></b>
      <label class="all"><input type="checkbox" id="several-all" /> ${t.all}</label>
      <label class="visually-hidden" for="several-reason">${t.reason}</label>
      <select id="several-reason" name="reason">
        <option value="">${t.ownReasons}</option>
        ${choosable(rules).map((rule) => html`<option value="${rule.id}">${ruleTitle(v, rule)}</option>`)}
      </select>
      <div class="verdicts">
        ${SEVERAL.map((verdict) =>
          verdict === "suspend"
            ? html`<details class="lengths"><summary class="button danger" data-key="s" aria-label="${t.names[verdict]}">${t.verdicts[verdict]}</summary>${lengths(v, t.names[verdict] ?? "")}</details>`
            : html`<button class="button ${verdict === "hide" || verdict === "delete" ? "danger" : ""}" name="action" value="${verdict}" data-key="${KEYS[verdict]}" aria-label="${t.names[verdict]}">${t.verdicts[verdict]}</button>`,
        )}
      </div>
    </div>
  </form>`;
}

/** What was done to how many. */
export function severalSentence(
  v: View,
  told: { decided: readonly number[]; late: number; refused: number; unread: number },
): string {
  const { several: t } = v.t.queue;
  const { decided, late, refused, unread } = told;
  return [
    t.decided(decided.length),
    ...(late > 0 ? [t.late(late)] : []),
    ...(refused > 0 ? [t.refused(refused)] : []),
    ...(unread > 0 ? [t.unread(unread)] : []),
  ].join(" ");
}

/** The same in the bar, with the one way back. */
export function severalSaid(v: View, text: string, decided: readonly number[]): Html {
  return html`<div class="notice"><p>${text}</p>${decided.length > 0 ? undoSeveral(v, decided) : ""}</div>`;
}
