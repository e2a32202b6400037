/** What was decided, in a sentence, and its undoing. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Case } from "../../src/cases/types.ts";
import type { Html } from "../shared/html.ts";

/** "Juma's reply is hidden." */
export function doneSentence(v: View, item: Case): string {
  const { queue: t } = v.t.moderation;
  const action = item.decision?.action;
  if (item.kind === "message")
    return action === "answered" ? t.answeredFrom(item.message.name) : t.dismissedFrom(item.message.name);
  return action === "hide" ? t.hidReply(item.reply.display_name) : t.keptReply(item.reply.display_name);
}

/** Takes a decision back: the reply is shown again, and the case is open again. */
export function undoForm(v: View, item: Case, target?: string): Html {
  const path = `/moderation/cases/${item.id}/undone`;
  return html`<form method="post" action="${path}" ${target ? html`hx-post="${path}" hx-target="${target}"` : ""}>
    <button class="button quiet" name="on" value="1" aria-label="${undoName(v, item)}">${v.t.moderation.queue.undo}</button>
  </form>`;
}

function undoName(v: View, item: Case): string {
  const { queue: t } = v.t.moderation;
  if (item.kind === "message") return t.undoMessage(item.message.name);
  const { display_name } = item.reply;
  return item.decision?.action === "hide" ? t.undoHide(display_name) : t.undoDismiss(display_name);
}
