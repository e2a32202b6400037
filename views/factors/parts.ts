import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { field } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";

/**
 * The password, before something is changed that a thief of an open browser would want. Who has none is told, where a
 * fresh log-in is what is missing.
 */
export function proof(v: View, form: Again, hasPassword: boolean): Html {
  const t = v.t.factors.proof;
  const problem = form.problems["password"];
  if (!hasPassword)
    return problem ? html`<p class="error" role="alert">${problemText(v.t, problem)}</p>` : html``;
  return field(v, form, {
    name: "password",
    label: t.password,
    hint: t.hint,
    type: "password",
    autocomplete: "current-password",
    required: true,
  });
}

/** A form that a passkey fills in: hidden where the browser knows none (static/account/js/20-passkeys.js). */
export function passkeyForm(
  v: View,
  form: { action: string; does: "create" | "get"; fields: Html; button: string; main?: boolean; more?: Html },
): Html {
  const t = v.t.factors.passkeys;
  return html`<form
    class="form passkey-form"
    method="post"
    action="${form.action}"
    data-passkeys="${form.does}"
    data-working="${t.working}"
    data-cancelled="${t.cancelled}"
    data-known="${t.known}"
    data-failed="${t.failed}"
    hidden
    novalidate
  >
    ${form.fields}
    <input type="hidden" name="response" value="" />
    <p class="actions"><button class="button ${form.main ? raw("main") : ""}">${form.button}</button> ${form.more ?? ""}</p>
    <p class="hint" role="status" data-says></p>
  </form>`;
}
