/** What the scripts 50-keys and 51-collapse work with; without them it stays out of sight. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** The keys of a discussion, listed, with the switch that turns them off; and the words of the buttons that fold. */
export function keysHelp(v: View): Html {
  const t = v.t.keys;
  return html`<button class="button quiet keys-button" id="keys-button" type="button" aria-haspopup="dialog">
      ${t.button} <kbd aria-hidden="true">?</kbd>
    </button>
    <dialog class="keys" id="keys" aria-labelledby="keys-title" aria-describedby="keys-about" closedby="any"
      data-collapse="${t.collapse}" data-expand="${t.expand}" data-name="${t.replyOf}" data-gone="${t.gone}" data-and="${t.and}" data-below="${t.below}">
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
