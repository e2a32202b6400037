/** The other sites that open one's own account: a section of /settings/security, and the page that disconnects one. */
import { html } from "hono/html";
import type { Connection } from "../../src/connections/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { formatDate } from "../../src/i18n/index.ts";
import { withNext } from "../../src/lib/next.ts";
import { proof } from "../factors/parts.ts";
import { settingsPage } from "../settings/frame.ts";
import { summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { DOOR_PATHS } from "./doors.ts";

/** Where they are listed. */
const HERE = "/settings/security";

/** Which sites open one's own account, with the ways to connect and disconnect them; nothing where there are none. */
export function connectionsSection(v: View, connections: readonly Connection[]): Html {
  if (connections.length === 0) return html``;
  const t = v.t.connections.section;
  return html`<section class="factor sites" aria-labelledby="other-sites">
    <h2 id="other-sites">${t.title}</h2>
    <p>${t.lead}</p>
    ${connections.map((one) => connectionItem(v, one))}
  </section>`;
}

function connectionItem(v: View, { door, site, connected, removable }: Connection): Html {
  const t = v.t.connections.section;
  if (!connected)
    return html`<h3>${site}</h3>
      <p>${t.none}</p>
      <p class="actions"><a class="button" href="${withNext(DOOR_PATHS[door], HERE)}">${t.connect(site)}</a></p>`;
  return html`<h3>${site}</h3>
    <p>
      ${connected.email === null ? "" : html`<bdi>${connected.email}</bdi> · `}${t.since}
      ${formatDate(v.locale.lang, connected.since, v.now)}.
    </p>
    ${
      removable
        ? html`<p class="actions"><a class="button" href="/settings/connections/${door}">${t.disconnect(site)}</a></p>`
        : html`<p class="hint">${t.only}</p>`
    }`;
}

/** Asks before a site is disconnected, for the password too where there is one. */
export function disconnectPage(
  v: View,
  { connection, hasPassword, form }: { connection: Connection; hasPassword: boolean; form: Again },
): Html {
  const t = v.t.connections.disconnect;
  const { site, connected } = connection;
  const back = html`<a class="button quiet" href="${HERE}">${t.no}</a>`;
  return settingsPage(v, {
    at: "security",
    main: connected
      ? html`<h2>${t.title(site)}</h2>
          <p>${t.text(site)}</p>
          <form class="form" method="post" action="/settings/connections/${connection.door}" novalidate>
            ${summary(v, form, { password: t.password })}
            ${proof(v, form, hasPassword)}
            <p class="actions"><button class="button danger">${t.button}</button> ${back}</p>
          </form>`
      : html`<p>${t.gone(site)}</p>
          <p class="actions">${back}</p>`,
  });
}
