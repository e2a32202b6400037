import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { SessionRow } from "../../src/settings/types.ts";
import { until } from "../prompt/when.ts";
import type { Html } from "../shared/html.ts";
import { ago } from "../shared/time.ts";
import { settingsPage } from "./frame.ts";

/** Where one is logged in: this device first, the others with a way to end each. */
export function sessionsPage(v: View, sessions: readonly SessionRow[]): Html {
  const t = v.t.settings.sessions;
  const others = sessions.filter(({ isThis }) => !isThis);
  return settingsPage(v, {
    at: "sessions",
    lead: t.lead,
    main: html`<ul class="entries">
        ${sessions.filter(({ isThis }) => isThis).map((session) => item(v, session))}
      </ul>
      <section aria-labelledby="others-head">
        <h2 id="others-head">${others.length === 0 ? t.alone : t.others(others.length)}</h2>
        <ul class="entries">
          ${others.map((session) => item(v, session))}
        </ul>
        ${
          others.length < 2
            ? ""
            : html`<form method="post" action="/settings/sessions/ended">
                <p class="actions"><button class="button danger" id="end-others">${t.endOthers}</button></p>
              </form>`
        }
      </section>
      ${sessions.some(({ address }) => address !== null) ? html`<p class="quiet">${t.addressKept}</p>` : ""}`,
  });
}

function item(v: View, session: SessionRow): Html {
  const t = v.t.settings.sessions;
  const device = t.device(session.browser, session.system);
  return html`<li>
    <p>
      <strong>${device}</strong> ${session.isThis ? html`<span class="tag open">${t.this}</span>` : ""}
      <small>${facts(v, session).map((fact, n) => html`${n > 0 ? " · " : ""}${fact}`)}</small>
    </p>
    <form method="post" action="/settings/sessions/${session.handle}/ended">
      <button class="button" aria-label="${session.isThis ? v.t.common.logOut : t.endOf(device)}">${session.isThis ? v.t.common.logOut : t.end}</button>
    </form>
  </li>`;
}

/**
 * What is known of a session, with the time of day, by which two of one kind are told apart; of an old one nobody noted
 * when it began, or was used.
 */
function facts(v: View, { createdAt, seenAt, isThis, address }: SessionRow): Html[] {
  const t = v.t.settings.sessions;
  return [
    ...(createdAt > 0 ? [html`${t.began} ${until(v, createdAt)}`] : []),
    ...(isThis ? [html`${t.usedNow}`] : seenAt > 0 ? [html`${t.seen} ${ago(v, seenAt)}`] : []),
    ...(address === null ? [] : [html`${t.from} <bdi>${address}</bdi>`]),
  ];
}
