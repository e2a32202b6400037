import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { withNext } from "../../src/lib/next.ts";
import { otherDoors } from "../connections/doors.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { newAccountFields, nextField, type Onward } from "./fields.ts";

/** Making an account: three fields, and nothing else is asked. */
export function registerPage(v: View, form: Again, onward: Onward): Html {
  const t = v.t.accounts;
  return layout(v, {
    title: t.register,
    noindex: true,
    account: true,
    main: html`<div class="narrow">
      <h1>${t.register}</h1>
      ${onward.kept ? html`<p class="notice good">${t.waits[onward.kept]}</p>` : html`<p>${t.registerLead}</p>`}
      ${otherDoors(v, onward.next, "register")}
      <form class="form" method="post" action="/register" novalidate>
        ${nextField(onward)} ${newAccountFields(v, form)}
        <p class="hint">${t.ruled(v.siteName)} <a href="/rules">${t.theRules}</a>.</p>
        <p class="actions"><button class="button main">${t.register}</button></p>
      </form>
      <p>${t.haveAccount} <a href="${withNext("/login", onward.next)}">${t.logIn}</a></p>
    </div>`,
  });
}
