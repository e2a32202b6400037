import { html } from "hono/html";
import type { Typed } from "../../src/accounts/kept-forms.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { typedForm } from "../shared/typed.ts";

/** A form that came when nobody was signed in any more: all that was typed, to be sent again by one button. */
export function keptFormPage(v: View, kept: Typed): Html {
  const t = v.t.accounts.keptForm;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<div class="narrow">
      <h1>${t.title}</h1>
      <p>${t.text}</p>
      ${typedForm(v, kept)}
    </div>`,
  });
}
