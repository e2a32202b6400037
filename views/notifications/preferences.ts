import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { ChoiceRow, Preferences } from "../../src/notifications/types.ts";
import type { Devices } from "../../src/push/types.ts";
import { pushDevices } from "../push/devices.ts";
import { settingsPage } from "../settings/frame.ts";
import type { Html } from "../shared/html.ts";

/** What one hears of, and how: a choice for each kind. */
export function preferencesPage(v: View, p: Preferences, push: Devices): Html {
  const pushes = push.devices.length > 0;
  const t = v.t.preferences;
  return settingsPage(v, {
    at: "notifications",
    lead: t.lead,
    main: html`${address(v, p)}
      <form class="form ways" method="post" action="/settings/notifications">
        ${p.groups.map(
          ({ name, rows }) =>
            html`<fieldset>
              <legend>${t.groups[name]}</legend>
              ${rows.map((row) => choice(v, row, pushes))}
            </fieldset>`,
        )}
        ${pushes ? html`<input type="hidden" name="push" value="1" />` : ""}
        <p class="actions"><button class="button main">${t.save}</button></p>
      </form>
      <ul class="notes">
        <li>${t.atOnce}</li>
        <li>${t.digests}</li>
        <li>${t.muting} <a href="/inbox">${t.inbox}</a>.</li>
      </ul>
      ${pushDevices(v, push)}`,
  });
}

/** Where mails go, or why none does. */
function address(v: View, { email, confirmed, sends }: Preferences): Html {
  const t = v.t.preferences;
  if (!sends) return html`<p class="notice">${t.noMail}</p>`;
  if (!confirmed)
    return html`<p class="notice">${t.unconfirmed} <a href="/settings/account">${t.confirm}</a></p>`;
  return html`<p class="mails-to">${t.to} <b><bdi>${email}</bdi></b>. <a href="/settings/account">${t.change}</a></p>`;
}

/** One kind: its name, what it means where that needs saying, and its ways. What is told on devices stands beside them. */
function choice(v: View, { kind, way, usual, ways, pushed }: ChoiceRow, pushes: boolean): Html {
  const t = v.t.preferences;
  const hint = t.hint[kind];
  return html`<div class="field way">
    <label for="way-${kind}">${t.kind[kind]}</label>
    ${hint === "" ? "" : html`<p class="hint" id="hint-${kind}">${hint}</p>`}
    <select id="way-${kind}" name="way-${kind}" ${hint === "" ? "" : html`aria-describedby="hint-${kind}"`}>
      ${ways.map(
        (one) =>
          html`<option value="${one}" ${one === way ? raw("selected") : ""}>${one === usual ? t.usual(t.ways[one]) : t.ways[one]}</option>`,
      )}
    </select>
    ${
      pushes
        ? html`<label class="push"
            ><input type="checkbox" name="push-${kind}" value="1" ${pushed ? raw("checked") : ""} />${v.t.push.too}<span class="visually-hidden"
              >: ${t.kind[kind]}</span
            ></label
          >`
        : ""
    }
  </div>`;
}
