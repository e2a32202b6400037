/** What its reporter sees of a report: a receipt at first, and the decision once there is one. */
import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { articlePath, personPath, replyPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { receiptNumber, type Outcome, type Receipt, type Thing } from "../../src/reports/types.ts";
import { ruleTitle } from "../rules/words.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";
import { outcomeText } from "./outcome.ts";

/** The page of one report. What was reported is shown as far as its reader may read it now. */
export function receiptPage(v: View, receipt: Receipt): Html {
  const { receipt: t } = v.t.reports;
  const title = t.title(receiptNumber(receipt.id));
  return layout(v, {
    title,
    noindex: true,
    desk: true,
    main: html`<section class="narrow receipt">
      <h1>${title}</h1>
      ${state(v, receipt.outcome)}
      <h2>${t.about}</h2>
      ${about(v, receipt)}
      <dl>
        <dt>${t.reason}</dt>
        <dd dir="auto">${ruleTitle(v, { id: receipt.reason, title: receipt.reason_title })}</dd>
        ${
          receipt.note === ""
            ? ""
            : html`<dt>${t.note}</dt>
                <dd class="said" dir="auto">${receipt.note}</dd>`
        }
        <dt>${t.sent}</dt>
        <dd>${ago(v, receipt.created_at)}</dd>
      </dl>
      <h2>${t.next}</h2>
      ${next(v, receipt)}
      <p class="actions">
        <a class="button" href="/contact">${t.write}</a>
        <a class="button quiet" href="/moderation/log">${t.log}</a>
      </p>
    </section>`,
  });
}

/** Opened again without another decision, a case waits; closed all the same, what was decided stands as taken back. */
function state(v: View, outcome: Outcome | null): Html {
  const { receipt: t } = v.t.reports;
  if (outcome === null) return html`<p class="notice">${t.waiting}</p>`;
  const { reason, reason_title, automatic, takenBack } = outcome;
  return html`<div class="notice good">
    <p><strong>${outcomeText(v, outcome)}</strong> ${takenBack ? t.takenBack : ""}</p>
    <p>
      ${reason === null ? "" : html`${t.rule}: <a href="/rules#${reason}" dir="auto">${ruleTitle(v, { id: reason, title: reason_title })}</a> ·`}
      ${t.decided} ${ago(v, outcome.at)} ${automatic ? t.automatic : ""}
    </p>
  </div>`;
}

function about(v: View, { kind, thing }: Receipt): Html {
  const { receipt: t } = v.t.reports;
  if (thing === null) return html`<p>${t.gone}</p>`;
  if (thing.kind === "person") {
    const { person } = thing;
    return html`<p class="who">
      ${face(person)} <a href="${personPath(person.username)}"><bdi>${person.display_name}</bdi></a>
    </p>`;
  }
  const article = thing.kind === "reply" ? thing.discussion : thing.article;
  if (!can("readArticle", v.actor, article)) return html`<p>${t.kind[thing.kind]}. ${t.gone}</p>`;
  const { slug, lang, dir, title } = article;
  const link = html`<a href="${articlePath(slug)}"><cite lang="${lang}" dir="${dir}">${title}</cite></a>`;
  return kind === "reply" && thing.kind === "reply" ? reported(v, thing, link) : html`<p>${link}</p>`;
}

/** A reply; its text only while its reader may read it where it stands. */
function reported(v: View, { reply }: Extract<Thing, { kind: "reply" }>, article: Html): Html {
  const { receipt: t } = v.t.reports;
  const kind = html`<a href="${replyPath(reply.id)}">${t.kind.reply}</a>`;
  const open = reply.hidden_at === null && reply.deleted_at === null;
  return html`<p>
      ${kind} ${t.below} ${article}. ${reply.deleted_at === null ? "" : t.deleted}
      ${reply.hidden_at === null ? "" : t.hidden}
    </p>
    ${open ? html`<blockquote class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</blockquote>` : ""}`;
}

/** Where the decision will be told; and once it is, what can be done about it. */
function next(v: View, { person_id, mailed, outcome }: Receipt): Html {
  const { receipt: t } = v.t.reports;
  const stranger = person_id === null;
  const where = stranger ? (mailed ? t.willMail : t.willShow) : t.willTell;
  return html`${html`<p>${outcome === null ? where : outcome.told ? t.told : t.untold}</p>`}
  ${stranger ? html`<p>${t.keep}</p>` : ""}`;
}
