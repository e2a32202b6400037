import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { newAccountFields } from "./fields.ts";

/** The owner's first account; who is signed in may take that one instead. */
export function ownerPage(v: View, token: string, form: Again): Html {
  const t = v.t.accounts;
  const path = `/owner/${encodeURIComponent(token)}`;
  return layout(v, {
    title: t.owner,
    noindex: true,
    main: html`<div class="narrow">
      <h1>${t.owner}</h1>
      <p>${t.ownerLead}</p>
      ${
        v.actor
          ? html`<form class="form" method="post" action="${path}/mine">
                <p>${t.ownerMineLead(v.actor.displayName)}</p>
                <p class="actions"><button class="button main">${t.ownerMine}</button></p>
              </form>
              <h2>${t.ownerOther}</h2>`
          : ""
      }
      <form class="form" method="post" action="${path}" novalidate>
        ${newAccountFields(v, form)}
        <p class="actions">
          <button class="button ${v.actor ? "" : "main"}">${t.ownerButton}</button>
        </p>
      </form>
    </div>`,
  });
}
