/** The verdicts on a case, each one click or one key; a reason is chosen already, and a note can be left out. */
import { html, raw } from "hono/html";
import type { Case } from "../../src/cases/types.ts";
import { keyOf, OFFERED, SUSPENSIONS, type VerdictName } from "../../src/cases/verdicts.ts";
import type { View } from "../../src/http/context.ts";
import { NOTE_LENGTH } from "../../src/moderation/types.ts";
import { can } from "../../src/policy.ts";
import type { Rule } from "../../src/rules/queries.ts";
import { choosable, ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";
import { mailto } from "./bodies.ts";
import { caseId, decidedPath, nameOf, seenOf, whatOf } from "./subjects.ts";

/** Verdicts that name no rule. */
const UNREASONED: ReadonlySet<VerdictName> = new Set([
  "approve",
  "dismiss",
  "answered",
  "grant",
  "refuse-appeal",
]);
/** Verdicts that can't be without one. */
const REASONED: ReadonlySet<VerdictName> = new Set(["hide", "reject", "warn", "suspend", "hold-links"]);
const needsRule = ({ kind }: Case, verdict: VerdictName) =>
  REASONED.has(verdict) || (kind === "reply" && verdict === "delete");
const DANGER: ReadonlySet<VerdictName> = new Set(["hide", "reject", "delete", "suspend"]);

/** The form of a case that is open. Its first button does nothing: Enter in the note decides nothing. */
export function verdictForm(v: View, item: Case, rules: readonly Rule[]): Html {
  const { queue: t } = v.t;
  const offered = OFFERED[item.kind].filter((verdict) => may(v, item, verdict));
  const id = caseId(item);
  const path = decidedPath(item);
  if (item.kind === "appeal" && offered.length === 0) return html`<p class="note">${t.ownDecision}</p>`;
  return html`<form class="decisions" method="post" action="${path}" hx-post="${path}" hx-target="#${id}">
    <input type="hidden" name="next" value="${v.path}" />
    ${seenOf(item) ? html`<input type="hidden" name="seen" value="${seenOf(item)}" />` : ""}
    <button hidden disabled></button>
    ${offered.some((verdict) => !UNREASONED.has(verdict)) ? why(v, item, rules) : item.kind === "appeal" ? note(v, item) : ""}
    <div class="verdicts">
      ${item.kind === "message" ? answer(v, item.message) : ""}
      ${offered.map((verdict) => (verdict === "suspend" ? suspend(v, item) : button(v, item, verdict)))}
    </div>
  </form>`;
}

/** What the policy lets this moderator decide. */
function may(v: View, item: Case, verdict: VerdictName): boolean {
  const { actor } = v;
  const reply = item.kind === "reply" ? item.reply : null;
  switch (verdict) {
    case "warn":
    case "suspend":
    case "hold-links":
      return (
        item.record !== null &&
        can("sanction", actor, item.record) &&
        (verdict !== "hold-links" || item.record.links_held_at === null)
      );
    case "hide":
      return reply !== null && reply.hidden_at === null && can("hide", actor, { reply });
    case "delete":
      return (
        item.kind === "held" ||
        (reply !== null && reply.deleted_at === null && can("remove", actor, { reply }))
      );
    case "lock-branch":
      return (
        reply !== null && reply.deleted_at === null && reply.hidden_at === null && reply.lock_id !== reply.id
      );
    case "grant":
    case "refuse-appeal":
      return (
        item.kind === "appeal" &&
        can("decideAppeal", actor, {
          person_id: item.appeal.person_id,
          decidedBy: item.appeal.against.actor_id,
          others: item.appeal.others,
        })
      );
    case "approve":
    case "dismiss":
    case "reject":
    case "answered":
      return can("moderate", actor, null);
  }
}

/** The rule and the note, which the person concerned will read. */
function why(v: View, item: Case, all: readonly Rule[]): Html {
  const rules = choosable(all);
  const { queue: t } = v.t;
  const id = caseId(item);
  const first = mostReported(item, rules);
  return html`<div class="because">
    <label class="visually-hidden" for="${id}-reason">${t.reason}</label>
    <select id="${id}-reason" name="reason">
      ${first === null ? html`<option value="">${t.chooseReason}</option>` : ""}
      ${rules.map((rule) => html`<option value="${rule.id}" ${rule.id === first ? raw("selected") : ""}>${ruleTitle(v, rule)}</option>`)}
    </select>
    ${note(v, item)}
  </div>`;
}

function note(v: View, item: Case): Html {
  const { queue: t } = v.t;
  const id = caseId(item);
  return html`<label class="visually-hidden" for="${id}-note">${t.note}</label>
    <input id="${id}-note" name="note" maxlength="${NOTE_LENGTH}" dir="auto" placeholder="${t.note}" autocomplete="off" />`;
}

/** The rule that most reports name; of several the one named last. Null where it is retired: that is to be chosen. */
function mostReported({ reports }: Case, rules: readonly Rule[]): string | null {
  const times = (id: string) => reports.filter(({ reason }) => reason === id).length;
  const named = reports.map(({ reason }) => reason).filter((id) => rules.some((rule) => rule.id === id));
  const unnamed = reports.length === 0 && rules.some(({ id }) => id === "other") ? "other" : null;
  return named.toSorted((a, b) => times(b) - times(a))[0] ?? unnamed;
}

function button(v: View, item: Case, verdict: VerdictName): Html {
  const look = DANGER.has(verdict) ? "danger" : "";
  const key = keyOf(item.kind, verdict);
  return html`<button class="button ${look}" name="action" value="${verdict}" data-key="${key}" ${needsRule(item, verdict) ? raw("data-reasoned") : ""} aria-label="${verdictName(v, item, verdict)}">
    ${verdictLabel(v, item, verdict)}<kbd aria-hidden="true">${key}</kbd>
  </button>`;
}

function suspend(v: View, item: Case): Html {
  const name = verdictName(v, item, "suspend");
  return html`<details class="lengths">
    <summary class="button danger" data-key="s" data-reasoned aria-label="${name}">${verdictLabel(v, item, "suspend")}<kbd aria-hidden="true">s</kbd></summary>
    ${lengths(v, name)}
  </details>`;
}

/** How long a suspension lasts, each a button. */
export function lengths(v: View, name: string): Html {
  const { queue: t } = v.t;
  return html`<div role="group" aria-label="${t.suspendFor}">
    <p class="note">${t.suspendFor}</p>
    ${SUSPENSIONS.map(
      (length, at) =>
        html`<button class="button" name="action" value="suspend:${length}" aria-label="${name}: ${t.lengths[length] ?? length}">
          ${t.lengths[length] ?? length}<kbd aria-hidden="true">${at + 1}</kbd>
        </button>`,
    )}
  </div>`;
}

/** What is held was never there to be deleted. */
const worded = (item: Case, verdict: VerdictName) =>
  item.kind === "held" && verdict === "delete" ? "discard" : verdict;

function verdictLabel(v: View, item: Case, verdict: VerdictName): string {
  const { queue: t } = v.t;
  if (verdict === "dismiss") return item.kind === "message" ? t.dismissMessage : t.dismiss;
  return t.verdicts[worded(item, verdict)]?.label ?? verdict;
}

function verdictName(v: View, item: Case, verdict: VerdictName): string {
  const { queue: t } = v.t;
  const name = nameOf(item);
  if (verdict === "dismiss" && item.kind !== "held" && item.kind !== "appeal")
    return t.dismissOf[item.kind === "reply" && item.reports.length === 0 ? "recent" : item.kind](name);
  if (item.kind === "person" && verdict === "warn") return t.warnPerson(name);
  if (item.kind === "person" && verdict === "suspend") return t.suspendPerson(name);
  if (item.kind === "person" && verdict === "hold-links") return t.holdLinksOf(name);
  return t.verdicts[worded(item, verdict)]?.of(whatOf(v, item)) ?? verdict;
}

function answer(v: View, { email, name }: { email: string; name: string }): Html {
  const { queue: t } = v.t;
  return html`<a class="button" href="${mailto(v, email)}" aria-label="${t.answerTo(name)}">${t.answer}</a>`;
}
