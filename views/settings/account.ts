import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { LANGS, LANGUAGES, problemText } from "../../src/i18n/index.ts";
import type { OwnAccount } from "../../src/settings/types.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { settingsPage } from "./frame.ts";

/** One's address, password and language. `sends`: whether the site sends mail. */
export function accountPage(
  v: View,
  own: OwnAccount,
  { email, password, sends }: { email: Again; password: Again; sends: boolean },
): Html {
  return settingsPage(v, {
    at: "account",
    main: html`${emailSection(v, own, email, sends)} ${passwordSection(v, own, password)} ${languageSection(v, own)}`,
  });
}

function emailSection(v: View, own: OwnAccount, form: Again, sends: boolean): Html {
  const t = v.t.settings.email;
  const tag = own.email_confirmed_at === null ? "" : html`<span class="tag open">${t.confirmed}</span>`;
  return html`<section aria-labelledby="email-head">
    <h2 id="email-head">${t.title}</h2>
    <p>
      ${t.now}: <strong><bdi>${own.email}</bdi></strong>
      ${tag || (sends ? html`<a class="tag" href="/verify">${t.unconfirmed}</a>` : "")}
    </p>
    ${own.pendingEmail === null ? "" : pending(v, own.pendingEmail)}
    <form class="form" method="post" action="/settings/account/email" novalidate>
      ${summary(v, form, { email: t.label, password: t.password }, { email: "new-email", password: "email-password" })}
      ${field(v, form, {
        name: "email",
        id: "new-email",
        label: t.label,
        hint: sends ? t.hint : t.hintNoMail,
        type: "email",
        autocomplete: "email",
        required: true,
      })}
      ${proofField(v, own, form, "email-password", t.password)}
      <p class="actions"><button class="button">${t.button}</button></p>
    </form>
  </section>`;
}

function pending(v: View, email: string): Html {
  const t = v.t.settings.email;
  return html`<form class="notice" method="post" action="/settings/account/email/kept">
    <p>${t.pending}: <strong><bdi>${email}</bdi></strong>. ${t.pendingText}</p>
    <p class="actions"><button class="button" id="keep-email">${t.keep}</button></p>
  </form>`;
}

/** The password, to show that it is oneself; who has none is told when a log-in is too long ago. */
function proofField(v: View, own: OwnAccount, form: Again, id: string, label: string): Html {
  if (own.hasPassword)
    return field(v, form, {
      name: "password",
      id,
      label,
      type: "password",
      autocomplete: "current-password",
      required: true,
    });
  const problem = form.problems["password"];
  return problem ? html`<p class="error" id="${id}">${problemText(v.t, problem)}</p>` : html``;
}

function passwordSection(v: View, own: OwnAccount, form: Again): Html {
  const t = v.t.settings.password;
  const keeps = Object.keys(form.problems).length === 0 || form.values["keep"] === "1";
  return html`<section aria-labelledby="password-head">
    <h2 id="password-head">${t.title}</h2>
    <p>${own.hasPassword ? t.text : t.first}</p>
    <form class="form" method="post" action="/settings/account/password" novalidate>
      ${summary(v, form, { password: t.current, new_password: t.new }, { password: "current-password", new_password: "new-password" })}
      <input type="hidden" autocomplete="username" value="${own.username}" />
      ${proofField(v, own, form, "current-password", t.current)}
      ${field(v, form, {
        name: "new_password",
        id: "new-password",
        label: t.new,
        hint: v.t.accounts.passwordHint,
        type: "password",
        autocomplete: "new-password",
        required: true,
      })}
      <label class="check"
        ><input type="checkbox" name="keep" value="1" ${keeps ? raw("checked") : ""} /> ${t.keep}</label
      >
      <p class="actions"><button class="button">${own.hasPassword ? t.button : t.setFirst}</button></p>
    </form>
    ${own.hasPassword ? html`<p class="quiet">${t.forgot} <a href="/forgot">${t.forgotLink}</a></p>` : ""}
  </section>`;
}

function languageSection(v: View, own: OwnAccount): Html {
  const { language: t, common } = v.t;
  const selected = (lang: string | null) => (own.language === lang ? raw("selected") : "");
  return html`<section aria-labelledby="language-head">
    <h2 id="language-head">${t.title}</h2>
    <form class="form" method="post" action="/language">
      <input type="hidden" name="next" value="/settings/account" />
      <div class="field">
        <label for="language">${t.label}</label>
        <p class="hint" id="language-hint">${t.text}</p>
        <select id="language" name="lang" aria-describedby="language-hint">
          <option value="" ${selected(null)}>${t.browser}</option>
          ${LANGS.map((lang) => html`<option value="${lang}" lang="${lang}" ${selected(lang)}>${LANGUAGES[lang].name}</option>`)}
        </select>
      </div>
      <p class="actions"><button class="button" id="language-save">${common.save}</button></p>
    </form>
  </section>`;
}
