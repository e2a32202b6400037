import { html } from "hono/html";
import type { Role } from "../../src/db/schema.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { withNext } from "../../src/lib/next.ts";
import { otherDoors } from "../connections/doors.ts";
import { passkeyLogIn } from "../factors/passkeys.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { nextField, type Onward } from "./fields.ts";

/** Who a throwaway demo can be tried as. */
export interface DemoCast {
  readonly people: readonly { readonly role: Role; readonly username: string }[];
  readonly password: string;
}

/** Logging in, by name or address. */
export function logInPage(v: View, form: Again, onward: Onward, demo: DemoCast | null): Html {
  const t = v.t.accounts;
  return layout(v, {
    title: t.logIn,
    noindex: true,
    account: true,
    main: html`<div class="narrow">
      <h1>${t.logIn}</h1>
      ${demo ? demoNotice(v, demo) : ""}
      ${onward.kept ? html`<p class="notice good">${t.waits[onward.kept]}</p>` : ""}
      ${otherDoors(v, onward.next, "logIn")}
      <form class="form" method="post" action="/login" novalidate>
        ${nextField(onward)} ${summary(v, form, { username: t.usernameOrEmail, password: t.password })}
        ${field(v, form, {
          name: "username",
          label: t.usernameOrEmail,
          autocomplete: "username",
          required: true,
          dir: "auto",
        })}
        ${field(v, form, {
          name: "password",
          label: t.password,
          type: "password",
          autocomplete: "current-password",
          required: true,
        })}
        <p class="actions"><button class="button main">${t.logIn}</button></p>
      </form>
      ${passkeyLogIn(v, onward.next)}
      <p><a href="/forgot">${v.t.confirming.forgot}</a></p>
      <p>${t.noAccount} <a href="${withNext("/register", onward.next)}">${t.register}</a></p>
    </div>`,
  });
}

function demoNotice(v: View, { people, password }: DemoCast): Html {
  const t = v.t.accounts.demo;
  return html`<div class="notice">
    <p>${t.text} <code>${password}</code></p>
    <ul>
      ${people.map(({ role, username }) => html`<li><code>${username}</code> ${v.t.common.roles[role]}</li>`)}
    </ul>
  </div>`;
}
