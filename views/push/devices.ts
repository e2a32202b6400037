import { html } from "hono/html";
import type { PushDevice } from "../../src/db/schema.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { ago } from "../shared/time.ts";

/** A device, and what it calls itself in words. */
export type NamedDevice = Pick<PushDevice, "id" | "created_at" | "used_at"> & { name: string };

/** Devices that are told things, and the way to add this one; `key` is the site's public key, base64url. */
export function pushDevices(v: View, devices: readonly NamedDevice[], key: string): Html {
  const t = v.t.push;
  return html`<section class="push" aria-labelledby="push-devices">
    <h2 id="push-devices">${t.title}</h2>
    <p>${t.lead}</p>
    ${devices.length === 0 ? "" : html`<ul class="devices">${devices.map((device) => deviceItem(v, device))}</ul>`}
    <form method="post" action="/settings/notifications/devices" data-push-key="${key}" hidden>
      <input type="hidden" name="endpoint" /><input type="hidden" name="p256dh" /><input type="hidden" name="auth" />
      <button class="button">${t.add}</button>
      <p role="status">
        <span data-says="asking" hidden>${t.asking}</span><span data-says="denied" hidden>${t.denied}</span
        ><span data-says="failed" hidden>${t.failed}</span>
      </p>
    </form>
    <noscript><p class="hint">${t.needsScript}</p></noscript>
  </section>`;
}

function deviceItem(v: View, { id, name, created_at, used_at }: NamedDevice): Html {
  const t = v.t.push;
  return html`<li>
    <span><bdi>${name}</bdi> <small>${t.since} ${ago(v, created_at)}${used_at === null ? "" : html` · ${t.reached} ${ago(v, used_at)}`}</small></span>
    <form method="post" action="/settings/notifications/devices/${id}/removed">
      <button class="button quiet" aria-label="${t.removeOf(name)}">${t.remove}</button>
    </form>
  </li>`;
}
