/** What the scripts 50-keys and 51-collapse work with. Without them it stays out of sight. */
import { html } from "hono/html";
import type { Thread } from "../../src/discussion/tree.ts";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";

/**
 * Folds a reply and all below it. It stands beside the reply's article, not in it, so that a change to the reply
 * leaves it as it is; the script swaps `aria-label` with `data-other` when it is pressed.
 * @param left replies of the branch that this page leaves out
 */
export function foldButton(v: View, thread: Thread<ReplyRow>, left: number): Html {
  const t = v.t.keys;
  const { reply } = thread;
  const below = countBelow(thread) + left;
  const named = reply.deleted_at === null && (reply.hidden_at === null || can("readHidden", v.actor, reply));
  // A placeholder with nothing below it is one line as it is.
  if (!named && below === 0) return html``;
  const name = reply.display_name;
  return html`<button
    class="line"
    type="button"
    aria-expanded="true"
    aria-controls="replies-${reply.id}"
    aria-label="${named ? t.collapse(name, below) : t.collapseGone(below)}"
    data-other="${named ? t.expand(name, below) : t.expandGone(below)}"
  >
    ${below === 0 ? "" : html`<span>${t.below(below)}</span>`}
  </button>`;
}

function countBelow(thread: Thread<ReplyRow>): number {
  return thread.replies.reduce((sum, below) => sum + 1 + countBelow(below), 0);
}

/** The keys of a discussion, listed, with the switch that turns them off. */
export function keysHelp(v: View): Html {
  const t = v.t.keys;
  return html`<button class="button quiet keys-button" id="keys-button" type="button" aria-haspopup="dialog">
      ${t.button} <kbd aria-hidden="true">?</kbd>
    </button>
    <dialog class="keys" id="keys" aria-labelledby="keys-title" aria-describedby="keys-about" closedby="any">
      <form method="dialog">
        <h2 id="keys-title">${t.title}</h2>
        <p class="hint" id="keys-about">${t.about}</p>
        <dl>
          ${t.list.map(
            ([keys, what]) =>
              html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
                <dd>${what}</dd>`,
          )}
        </dl>
        <label><input type="checkbox" id="keys-on" checked /> ${t.on}</label>
        <button class="button main" id="keys-close">${t.close}</button>
      </form>
    </dialog>`;
}
