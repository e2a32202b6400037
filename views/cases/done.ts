/** What was decided, in a sentence, and its undoing. */
import { html } from "hono/html";
import type { Case, CaseDecision } from "../../src/cases/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { caseId, nameOf, sentence, whatOf } from "./subjects.ts";

/** "Juma's reply is hidden." */
export function doneSentence(v: View, item: Case): string {
  const { queue: t } = v.t;
  const action = item.decision?.action;
  const name = nameOf(item);
  if (action === "dismiss" && item.kind !== "held" && item.kind !== "appeal")
    return t.dismissed[item.kind === "reply" && item.reports.length === 0 ? "recent" : item.kind](name);
  const said = action ? t.done[action] : undefined;
  return sentence(said ? said(whatOf(v, item)) : t.closed(whatOf(v, item)));
}

/** The same, naming who was faster where it was somebody else. */
export function doneBy(v: View, item: Case): string {
  const { by = null, actor_id = null } = item.decision ?? {};
  const said = doneSentence(v, item);
  return by === null || actor_id === v.actor?.id ? said : `${v.t.queue.already(by)} ${said}`;
}

/** "The writer is warned." */
export const stepSentence = (v: View, { action }: CaseDecision): string => {
  const { queue: t } = v.t;
  return t.stepDone(t.steps[action] ?? v.t.moderation.log.did[action]);
};

/** Takes the decision back that closed a case: the case is open again. */
export function undoForm(v: View, item: Case, target?: string): Html {
  const path = `/moderation/cases/${item.id}/undone`;
  return html`<form method="post" action="${path}" ${target ? html`hx-post="${path}" hx-target="${target}"` : ""}>
    <input type="hidden" name="next" value="${v.path}" />
    <button class="button quiet" name="decision" value="${item.decision?.id}" aria-label="${undoName(v, item)}">${v.t.queue.undo}</button>
  </form>`;
}

/** Takes a step back; the case stays open. */
export function undoStep(v: View, item: Case, step: CaseDecision): Html {
  const { queue: t } = v.t;
  const path = `/moderation/cases/${item.id}/undone`;
  return html`<form method="post" action="${path}" hx-post="${path}" hx-target="#${caseId(item)}">
    <input type="hidden" name="next" value="${v.path}" />
    <button class="as-link" name="decision" value="${step.id}" aria-label="${t.undoStep(t.steps[step.action] ?? "")}">${t.undo}</button>
  </form>`;
}

/** Takes several decisions back at once. */
export function undoSeveral(v: View, decisionIds: readonly number[]): Html {
  const path = "/moderation/undone";
  return html`<form method="post" action="${path}" hx-post="${path}" hx-target="#queue-said" hx-swap="innerHTML">
    <input type="hidden" name="next" value="${v.path}" />
    <button class="button quiet" name="decision" value="${decisionIds.join(",")}">${v.t.queue.undoSeveral(decisionIds.length)}</button>
  </form>`;
}

function undoName(v: View, item: Case): string {
  const { queue: t } = v.t;
  const name = nameOf(item);
  const action = item.decision?.action;
  if (item.kind === "message") return t.undoMessage(name);
  if (item.kind !== "reply") return t.undoOther(whatOf(v, item));
  return action === "hide"
    ? t.undoHide(name)
    : action === "dismiss"
      ? t.undoDismiss(name)
      : t.undoOther(whatOf(v, item));
}
