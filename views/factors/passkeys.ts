import { html } from "hono/html";
import { factorsOf, type Security, type ShownPasskey } from "../../src/factors/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { withNext } from "../../src/lib/next.ts";
import { settingsPage } from "../settings/frame.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { backLink } from "./back.ts";
import { passkeyForm, proof } from "./parts.ts";

/** Adding a passkey: a name, the password, and then what the browser asks. */
export function addPasskeyPage(v: View, security: Security, form: Again): Html {
  const { passkeys: t } = v.t.factors;
  const failed = form.problems["response"];
  return settingsPage(v, {
    at: "security",
    main: html`<section aria-labelledby="what">
      <h2 id="what">${t.add}</h2>
      <p>${t.addLead}</p>
      ${failed ? html`<p class="notice bad" role="alert">${problemText(v.t, failed)}</p>` : ""}
      <p class="notice" data-no-passkeys>${t.unsupported} <a href="/settings/security/app">${v.t.factors.app.setUp}</a></p>
      ${passkeyForm(v, {
        action: "/settings/security/passkeys",
        does: "create",
        fields: html`${field(v, form, { name: "name", label: t.name, hint: t.nameHint, required: true, dir: "auto" })}
        ${proof(v, form, security.hasPassword)}`,
        button: t.add,
        main: true,
        more: backLink(v),
      })}
    </section>`,
  });
}

/** Giving one's passkey another name. */
export function renamePasskeyPage(v: View, passkey: ShownPasskey, form: Again): Html {
  const { passkeys: t } = v.t.factors;
  return settingsPage(v, {
    at: "security",
    main: html`<section aria-labelledby="what">
      <h2 id="what">${t.renameTitle}</h2>
      <form class="form" method="post" action="/settings/security/passkeys/${passkey.id}" novalidate>
        ${summary(v, form, { name: t.name })}
        ${field(v, form, { name: "name", label: t.name, hint: t.nameHint, value: passkey.name, required: true, dir: "auto" })}
        <p class="actions"><button class="button main">${v.t.common.save}</button> ${backLink(v)}</p>
      </form>
    </section>`,
  });
}

/** Removing one. */
export function removePasskeyPage(
  v: View,
  { security, passkey }: { security: Security; passkey: ShownPasskey },
  form: Again,
): Html {
  const { passkeys: t, proof: p } = v.t.factors;
  return settingsPage(v, {
    at: "security",
    main: html`<section aria-labelledby="what">
      <h2 id="what">${t.removeTitle}</h2>
      <p class="name"><bdi>${passkey.name}</bdi></p>
      <p>${t.removeText} ${factorsOf(security) === 1 ? t.removeLast : ""}</p>
      <form class="form" method="post" action="/settings/security/passkeys/${passkey.id}/removed" novalidate>
        ${summary(v, form, { password: p.password })} ${proof(v, form, security.hasPassword)}
        <p class="actions"><button class="button danger">${t.remove}</button> ${backLink(v)}</p>
      </form>
    </section>`,
  });
}

/** Logging in by a passkey alone: for the page that asks for name and password. */
export function passkeyLogIn(v: View, next: string): Html {
  return passkeyForm(v, {
    action: "/login/passkey",
    does: "get",
    fields: html`<p class="or">${v.t.factors.passkeys.or}</p>
      <input type="hidden" name="next" value="${next}" />`,
    button: v.t.factors.passkeys.logIn,
  });
}

/** A passkey that opens nothing here. */
export function passkeyRefusedPage(v: View, next: string): Html {
  const { passkeys: t } = v.t.factors;
  return layout(v, {
    title: t.refusedTitle,
    noindex: true,
    main: html`<div class="narrow">
      <h1>${t.refusedTitle}</h1>
      <p class="notice bad" role="alert">${t.refusedText}</p>
      <p class="actions"><a class="button main" href="${withNext("/login", next)}">${t.again}</a></p>
    </div>`,
  });
}
