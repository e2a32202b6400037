import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { withNext } from "../../src/lib/next.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { passkeyForm } from "./parts.ts";

/** The second step of logging in: what this person can show. */
export function secondPage(
  v: View,
  step: { next: string; kinds: { app: boolean; passkeys: boolean } },
  form: Again,
): Html {
  const t = v.t.factors.second;
  const { kinds, next } = step;
  const failed = form.problems["response"];
  return layout(v, {
    title: t.title,
    noindex: true,
    account: true,
    main: html`<div class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${kinds.app && kinds.passkeys ? t.both : kinds.app ? t.codeOnly : t.keyOnly}</p>
      ${failed ? html`<p class="notice bad" role="alert">${problemText(v.t, failed)}</p>` : ""}
      ${
        kinds.passkeys
          ? passkeyForm(v, {
              action: "/login/second/passkey",
              does: "get",
              fields: html`<input type="hidden" name="next" value="${next}" />`,
              button: t.passkey,
              main: true,
            })
          : ""
      }
      <form class="form" method="post" action="/login/second" novalidate>
        <input type="hidden" name="next" value="${next}" />
        ${failed ? "" : summary(v, form, { code: t.code })}
        ${field(v, form, {
          name: "code",
          label: t.code,
          hint: kinds.app ? t.codeHint : t.recoveryHint,
          autocomplete: "one-time-code",
          required: true,
        })}
        <p class="actions">
          <button class="button main">${t.go}</button>
          <a class="button quiet" href="${withNext("/login", next)}">${t.over}</a>
        </p>
      </form>
      <p class="hint">${t.lost} ${t.lostText} <a href="/contact">${t.lostLink}</a>.</p>
    </div>`,
  });
}
