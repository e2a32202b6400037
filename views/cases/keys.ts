/** The keys of the queue, listed; the script opens it. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** The button and the dialog; without the script both stay out of sight. */
export function keysHelp(v: View): Html {
  const { keys: t, nothingToUndo, changed, chooseReason } = v.t.queue;
  return html`<button class="button quiet keys-button" id="queue-keys-button" type="button" aria-haspopup="dialog">
      ${t.button} <kbd aria-hidden="true">?</kbd>
    </button>
    <dialog class="keys" id="queue-keys" aria-labelledby="queue-keys-title" aria-describedby="queue-keys-about" closedby="any"
      data-chosen="${t.chosen}" data-nothing="${nothingToUndo}"
      data-unfit="${t.unfit}" data-choose="${chooseReason}" data-changed="${changed}" data-me="${v.actor?.id}">
      <form method="dialog">
        <h2 id="queue-keys-title">${t.title}</h2>
        <p class="hint" id="queue-keys-about">${t.about}</p>
        <dl>
          ${t.list.map(
            ([keys, what]) =>
              html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
                <dd>${what}</dd>`,
          )}
        </dl>
        <button class="button main">${t.close}</button>
      </form>
    </dialog>`;
}
