import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { WholeMail } from "../../src/mail/types.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";
import { problemOf, stateTag } from "./state.ts";

/** One mail as it was written. Its HTML is shown as source: a mail is not part of this page. */
export function mailPage(v: View, mail: WholeMail): Html {
  const { mail: t } = v.t;
  const problem = mail.state === "sent" ? null : mail.problem;
  return layout(v, {
    // Many subjects end with the site's name, as titles do.
    title: mail.subject.replace(` · ${v.siteName}`, ""),
    noindex: true,
    desk: true,
    main: html`<section class="narrow">
      <p><a href="/admin/outbox">${t.back}</a></p>
      <h1 dir="auto">${mail.subject}</h1>
      <dl class="mail-facts">
        ${fact(t.table.to, html`<bdi>${mail.address}</bdi>`)} ${fact(t.table.when, ago(v, mail.created_at))}
        ${fact(t.table.state, html`${stateTag(v, mail.state)} ${progress(v, mail)}`)}
        ${problem === null ? "" : fact(t.problem, html`<span dir="auto">${problemOf(v, problem)}</span>`)}
        ${fact(t.messageId, html`<code>${mail.message_id}</code>`)}
      </dl>
      ${again(v, mail)}
      <h2>${t.text}</h2>
      <div class="mail-text" dir="auto" hx-ignore>${linked(v, mail.body)}</div>
      <details>
        <summary>${t.html}</summary>
        <p class="hint">${t.source}</p>
        <pre class="mail-source" tabindex="0"><code>${mail.html}</code></pre>
      </details>
    </section>`,
  });
}

const fact = (label: string, value: Html): Html => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;

function progress(v: View, { state, tries, sent_at, next_at }: WholeMail): Html {
  const { mail: t } = v.t;
  if (sent_at !== null) return ago(v, sent_at);
  if (tries === 0 || state === "kept") return html``;
  const next = next_at === null ? "" : `, ${t.next} ${inMinutes(v, next_at)}`;
  return html`${t.tries(tries)}${next}`;
}

function inMinutes(v: View, at: number): string {
  const minutes = Math.ceil((at - v.now) / 60_000);
  return minutes <= 1 ? v.t.mail.soon : v.t.mail.inMinutes(minutes);
}

/** There is nothing to try without a mail server. */
function again(v: View, { id, state, subject }: WholeMail): Html {
  if (state === "sent" || state === "kept") return html``;
  const { mail: t } = v.t;
  return html`<form method="post" action="/admin/outbox/${id}/again">
    <button class="button" aria-label="${t.againOf(subject)}">${t.again}</button>
  </form>`;
}

/** Addresses of this site can be followed; what else looks like one is text, whoever wrote it. */
function linked(v: View, body: string): Html[] {
  return body.split(/(https?:\/\/\S+)/).map((part) => {
    const ours = URL.canParse(part) && new URL(part).origin === v.baseUrl;
    return ours ? html`<a href="${part}">${part}</a>` : html`${part}`;
  });
}
