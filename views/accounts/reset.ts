/** A forgotten password: asking for a link, and choosing another by it. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** Where a link is asked for. `sends`: whether this site sends mail. */
export function forgotPage(v: View, form: Again, sends: boolean): Html {
  const t = v.t.confirming;
  return layout(v, {
    title: t.forgotTitle,
    noindex: true,
    account: true,
    main: html`<div class="narrow confirming">
      <h1>${t.forgotTitle}</h1>
      <p>${sends ? t.forgotLead : t.forgotLeadNoMail}</p>
      <form class="form" method="post" action="/forgot" novalidate>
        ${summary(v, form, { email: t.forgotField })}
        ${field(v, form, {
          name: "email",
          label: t.forgotField,
          autocomplete: "username",
          required: true,
          dir: "auto",
        })}
        <p class="actions"><button class="button main">${sends ? t.forgotButton : t.forgotButtonNoMail}</button></p>
      </form>
    </div>`,
  });
}

/** The answer to everybody: whether there is such an account is said in the mail alone. */
export function forgotSentPage(v: View, minutes: number, sends: boolean): Html {
  const t = v.t.confirming;
  const title = sends ? t.sentTitle : t.askedTitle;
  return layout(v, {
    title,
    noindex: true,
    account: true,
    main: html`<div class="narrow confirming">
      <h1>${title}</h1>
      <p>${sends ? t.sent(minutes) : t.asked(minutes)}</p>
      <p>${sends ? t.sentNothing : t.askedNext}</p>
      <p class="actions">
        <a class="button main" href="/login">${v.t.accounts.logIn}</a>
        <a class="button quiet" href="/forgot">${t.tryAgain}</a>
      </p>
    </div>`,
  });
}

/** Where the new password is chosen. The name is there for password managers, which keep the two together. */
export function resetPage(v: View, token: string, form: Again, username: string): Html {
  const t = v.t.confirming;
  return layout(v, {
    title: t.reset,
    noindex: true,
    account: true,
    main: html`<div class="narrow confirming">
      <h1>${t.reset}</h1>
      <p>${t.resetLead}</p>
      <form class="form" method="post" action="/reset/${encodeURIComponent(token)}" novalidate>
        ${summary(v, form, { password: t.resetField })}
        <div class="field">
          <label for="username">${v.t.accounts.username}</label>
          <input id="username" value="${username}" autocomplete="username" readonly dir="auto" />
        </div>
        ${field(v, form, {
          name: "password",
          label: t.resetField,
          hint: v.t.accounts.passwordHint,
          type: "password",
          autocomplete: "new-password",
          required: true,
        })}
        <p class="actions"><button class="button main">${t.resetButton}</button></p>
      </form>
    </div>`,
  });
}
