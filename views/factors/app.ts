import { html } from "hono/html";
import type { Picture } from "../../src/factors/qr.ts";
import { factorsOf, type Security } from "../../src/factors/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { settingsPage } from "../settings/frame.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { backLink } from "./back.ts";
import { proof } from "./parts.ts";

/** Beginning with an app: the password first. */
export function beginAppPage(v: View, security: Security, form: Again): Html {
  const { app: t, proof: p } = v.t.factors;
  return settingsPage(v, {
    at: "security",
    main: html`<section aria-labelledby="what">
      <h2 id="what">${security.app === null ? t.setUp : t.move}</h2>
      <p>${t.beginText} ${security.app === null ? "" : t.beginMove}</p>
      <form class="form" method="post" action="/settings/security/app" novalidate>
        ${summary(v, form, { password: p.password })} ${proof(v, form, security.hasPassword)}
        <p class="actions"><button class="button main">${t.begin}</button> ${backLink(v)}</p>
      </form>
    </section>`,
  });
}

/** What to scan or to type, and where the first code goes. */
export function scanPage(
  v: View,
  shown: { picture: Picture; groups: string; address: string },
  form: Again,
): Html {
  const { app: t } = v.t.factors;
  const { picture } = shown;
  return settingsPage(v, {
    at: "security",
    main: html`${summary(v, form, { code: t.code })}
      <ol class="set-up">
        <li>
          <h2>${t.scan}</h2>
          <svg
            class="qr"
            viewBox="0 0 ${picture.size} ${picture.size}"
            role="img"
            aria-label="${t.picture}"
            shape-rendering="crispEdges"
          >
            <path d="${picture.path}" />
          </svg>
          <p>${t.type}</p>
          <p class="secret"><code translate="no">${shown.groups}</code></p>
          <p class="hint">${t.typeHint}</p>
          <p><a href="${shown.address}">${t.open}</a></p>
        </li>
        <li>
          <h2>${t.confirm}</h2>
          <form class="form" method="post" action="/settings/security/app/code" novalidate>
            ${field(v, form, {
              name: "code",
              label: t.code,
              hint: t.codeHint,
              autocomplete: "one-time-code",
              required: true,
            })}
            <p class="actions"><button class="button main">${t.turnOn}</button> ${backLink(v)}</p>
          </form>
        </li>
      </ol>`,
  });
}

/** Turning the app off. */
export function removeAppPage(v: View, security: Security, form: Again): Html {
  const { app: t, proof: p } = v.t.factors;
  return settingsPage(v, {
    at: "security",
    main: html`<section aria-labelledby="what">
      <h2 id="what">${t.removeTitle}</h2>
      <p>${factorsOf(security) === 1 ? t.removeLast : t.removeText}</p>
      <form class="form" method="post" action="/settings/security/app/removed" novalidate>
        ${summary(v, form, { password: p.password })} ${proof(v, form, security.hasPassword)}
        <p class="actions"><button class="button danger">${t.remove}</button> ${backLink(v)}</p>
      </form>
    </section>`,
  });
}
