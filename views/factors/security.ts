import { html } from "hono/html";
import type { Connection } from "../../src/connections/types.ts";
import { factorsOf, type Security, type ShownPasskey } from "../../src/factors/types.ts";
import type { View } from "../../src/http/context.ts";
import { keepsOrderHere } from "../../src/policy.ts";
import { connectionsSection } from "../connections/section.ts";
import { settingsPage } from "../settings/frame.ts";
import type { Html } from "../shared/html.ts";
import { day } from "../shared/time.ts";

/** From how few recovery codes on new ones are worth making. */
const FEW = 3;

/** The second factors of one's account, and what can be done with each. */
export function securityPage(v: View, security: Security, connections: readonly Connection[]): Html {
  const { required: t, lead } = v.t.factors;
  const asked = security.required && v.actor !== null && keepsOrderHere(v.actor.role);
  return settingsPage(v, {
    at: "security",
    lead,
    main: html`${asked && factorsOf(security) > 0 ? html`<p class="notice good">${t.has}</p>` : ""}
      <div class="factors">${app(v, security)} ${passkeys(v, security)} ${codes(v, security)} ${connectionsSection(v, connections)}</div>`,
  });
}

function app(v: View, { app: since }: Security): Html {
  const { app: t } = v.t.factors;
  return html`<section class="factor" aria-labelledby="app">
    <h2 id="app">${t.title} ${state(v, since !== null)}</h2>
    <p>${t.about}</p>
    ${since === null ? "" : html`<p class="hint">${t.since} ${day(v, since)}</p>`}
    <p class="actions">
      ${
        since === null
          ? html`<a class="button main" href="/settings/security/app">${t.setUp}</a>`
          : html`<a class="button" href="/settings/security/app">${t.move}</a>
              <a class="button quiet" href="/settings/security/app/removed">${t.remove}</a>`
      }
    </p>
  </section>`;
}

function passkeys(v: View, { passkeys: own }: Security): Html {
  const { passkeys: t } = v.t.factors;
  return html`<section class="factor" aria-labelledby="passkeys">
    <h2 id="passkeys">${t.title} ${state(v, own.length > 0)}</h2>
    <p>${t.about}</p>
    ${
      own.length === 0
        ? ""
        : html`<ul class="passkeys" aria-label="${t.list}">
            ${own.map((passkey) => html`<li>${oneOf(v, passkey)}</li>`)}
          </ul>`
    }
    <p class="actions"><a class="button" href="/settings/security/passkeys">${t.add}</a></p>
  </section>`;
}

function oneOf(v: View, { id, name, created_at, used_at }: ShownPasskey): Html {
  const { passkeys: t } = v.t.factors;
  const path = `/settings/security/passkeys/${id}`;
  return html`<div>
      <p class="name"><bdi>${name}</bdi></p>
      <p class="hint">
        ${t.added} ${day(v, created_at)} · ${used_at === null ? t.neverUsed : html`${t.used} ${day(v, used_at)}`}
      </p>
    </div>
    <p class="actions">
      <a class="button quiet" href="${path}" aria-label="${t.changeOf(name)}">${t.change}</a>
      <a class="button quiet" href="${path}/removed" aria-label="${t.removeOf(name)}">${t.remove}</a>
    </p>`;
}

function codes(v: View, security: Security): Html {
  const { codes: t } = v.t.factors;
  const left = security.codes;
  if (factorsOf(security) === 0)
    return html`<section class="factor" aria-labelledby="codes">
      <h2 id="codes">${t.title}</h2>
      <p>${t.about} ${t.none}</p>
    </section>`;
  return html`<section class="factor" aria-labelledby="codes">
    <h2 id="codes">${t.title}</h2>
    <p>${t.about}</p>
    ${
      left === 0
        ? html`<p class="notice bad">${t.allUsed}</p>`
        : html`<p class="hint">${t.left(left)} ${left <= FEW ? t.few : ""}</p>`
    }
    <p class="actions"><a class="button" href="/settings/security/codes">${t.renew}</a></p>
  </section>`;
}

function state(v: View, on: boolean): Html {
  const t = v.t.factors;
  return html`<span class="tag ${on ? "open" : ""}">${on ? t.on : t.off}</span>`;
}
