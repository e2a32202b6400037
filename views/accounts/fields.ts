import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";

/** The fields of a new account, with what is wrong with them on top. */
export function newAccountFields(v: View, form: Again): Html {
  const t = v.t.accounts;
  const labels = { username: t.username, email: t.email, password: t.password };
  return html`${summary(v, form, labels)}
  ${field(v, form, {
    name: "username",
    label: t.username,
    hint: t.usernameHint,
    autocomplete: "username",
    required: true,
    dir: "auto",
  })}
  ${field(v, form, {
    name: "email",
    label: t.email,
    hint: t.emailHint,
    type: "email",
    autocomplete: "email",
    required: true,
  })}
  ${field(v, form, {
    name: "password",
    label: t.password,
    hint: t.passwordHint,
    type: "password",
    autocomplete: "new-password",
    required: true,
  })}`;
}

/** Carries `next` through a form. */
export function nextField({ next }: Onward): Html {
  return next === "/" ? html`` : html`<input type="hidden" name="next" value="${next}" />`;
}

/** Where a form leads once somebody is in, and what of theirs waits there. */
export interface Onward {
  readonly next: string;
  readonly kept: "answer" | "reply" | "form" | null;
}
