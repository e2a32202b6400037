import { html } from "hono/html";
import type { Security } from "../../src/factors/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { settingsPage } from "../settings/frame.ts";
import { summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { backLink } from "./back.ts";
import { proof } from "./parts.ts";

/** New recovery codes, the one time that they are shown. The file is in the link itself: it needs neither script nor server. */
export function codesPage(v: View, codes: readonly string[]): Html {
  const { codes: t } = v.t.factors;
  const name = v.actor?.username ?? "";
  const text = `${t.fileHead(v.siteName, name)}\n\n${codes.join("\n")}\n`;
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  return settingsPage(v, {
    at: "security",
    main: html`<section aria-labelledby="codes" class="new-codes">
      <h2 id="codes">${t.newTitle}</h2>
      <p>${t.newLead}</p>
      <ul class="codes" aria-label="${t.list}" translate="no">
        ${codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ul>
      <p class="actions">
        <a class="button" href="${file}" download="${t.file(new URL(v.baseUrl).hostname)}">${t.download}</a>
        <button class="button" type="button" hidden data-copy="${codes.join("\n")}" data-copied="${t.copied}">${t.copy}</button>
        <button class="button" type="button" hidden data-print>${t.print}</button>
        <span role="status" data-says></span>
      </p>
      <p class="actions"><a class="button main" href="/settings/security">${t.done}</a></p>
    </section>`,
  });
}

/** Making new ones, in place of those from before. */
export function renewPage(v: View, security: Security, form: Again): Html {
  const { codes: t, proof: p } = v.t.factors;
  return settingsPage(v, {
    at: "security",
    main: html`<section aria-labelledby="what">
      <h2 id="what">${t.renewTitle}</h2>
      <p>${t.renewText}</p>
      <form class="form" method="post" action="/settings/security/codes" novalidate>
        ${summary(v, form, { password: p.password })} ${proof(v, form, security.hasPassword)}
        <p class="actions"><button class="button main">${t.renew}</button> ${backLink(v)}</p>
      </form>
    </section>`,
  });
}
