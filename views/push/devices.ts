import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Devices, ToldDevice } from "../../src/push/types.ts";
import type { Html } from "../shared/html.ts";
import { ago } from "../shared/time.ts";

/** Devices that are told things, and the way to add this one. */
export function pushDevices(v: View, { devices, key }: Devices): Html {
  const t = v.t.push;
  return html`<section class="push-devices" aria-labelledby="push-devices">
    <h2 id="push-devices">${t.title}</h2>
    <p>${t.lead}</p>
    ${devices.length === 0 ? "" : html`<ul class="entries">${devices.map((device) => deviceItem(v, device))}</ul>`}
    ${
      key === null
        ? ""
        : html`<form method="post" action="/settings/notifications/devices" data-push-key="${key}" hidden>
            <input type="hidden" name="endpoint" /><input type="hidden" name="p256dh" /><input type="hidden" name="auth" />
            <p class="actions"><button class="button">${t.add}</button></p>
            <p class="hint" role="status">
              <span data-says="asking" hidden>${t.asking}</span><span data-says="denied" hidden>${t.denied}</span
              ><span data-says="failed" hidden>${t.failed}</span>
            </p>
          </form>`
    }
    <noscript><p class="hint">${t.needsScript}</p></noscript>
  </section>`;
}

function deviceItem(v: View, { id, browser, system, created_at, used_at, active }: ToldDevice): Html {
  const t = v.t.push;
  const name = v.t.settings.sessions.device(browser, system);
  return html`<li>
    <p>
      <strong>${name}</strong> ${active ? "" : html`<span class="tag">${t.loggedOut}</span>`}
      <small>${t.since} ${ago(v, created_at)}${used_at === null ? "" : html` · ${t.reached} ${ago(v, used_at)}`}</small>
    </p>
    <form method="post" action="/settings/notifications/devices/${id}/removed">
      <button class="button" aria-label="${t.removeOf(name)}">${t.remove}</button>
    </form>
  </li>`;
}
