import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { MailLine, Outbox } from "../../src/mail/types.ts";
import { adminPage } from "../admin/nav.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago } from "../shared/time.ts";
import { problemOf, stateTag } from "./state.ts";

/** Every mail the site has written of late, newest first. */
export function outboxPage(v: View, p: Outbox): Html {
  const { mail: t } = v.t;
  return adminPage(v, {
    at: "outbox",
    title: t.outbox,
    lead: t.lead,
    wide: true,
    main: html`${p.sending ? "" : html`<div class="notice"><p>${t.kept}</p></div>`}
      ${p.lines.length === 0 ? empty(v) : table(v, p.lines)} ${pager(v, p)}`,
  });
}

function table(v: View, lines: MailLine[]): Html {
  const { table: t } = v.t.mail;
  return html`<table class="log">
    <thead>
      <tr>
        <th scope="col">${t.when}</th>
        <th scope="col">${t.subject}</th>
        <th scope="col">${t.to}</th>
        <th scope="col">${t.state}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => row(v, line))}
    </tbody>
  </table>`;
}

function row(v: View, line: MailLine): Html {
  const { table: t } = v.t.mail;
  return html`<tr>
    <td data-label="${t.when}">${ago(v, line.created_at)}</td>
    <td data-label="${t.subject}"><a href="/admin/outbox/${line.id}" dir="auto">${line.subject}</a></td>
    <td data-label="${t.to}"><bdi>${line.address}</bdi></td>
    <td data-label="${t.state}">
      ${stateTag(v, line.state)}
      ${line.state !== "sent" && line.problem !== null ? html`<small dir="auto">${problemOf(v, line.problem)}</small>` : ""}
    </td>
  </tr>`;
}

function pager(v: View, { first, next }: Outbox): Html {
  if (first && next === null) return html``;
  return html`<nav class="pager" aria-label="${v.t.mail.outbox}">
    ${first ? html`<span></span>` : html`<a class="button" href="/admin/outbox">${v.t.queue.newest}</a>`}
    ${next === null ? "" : html`<a class="button" rel="next" href="/admin/outbox?before=${next}">${v.t.common.older}</a>`}
  </nav>`;
}

function empty(v: View): Html {
  const { mail: t } = v.t;
  return html`<div class="empty">
    ${icon("ripple")}
    <h2>${t.empty}</h2>
    <p>${t.emptyText}</p>
  </div>`;
}
