/** The statement of reasons: what was decided, by which rule, about what text, found how, and how to appeal. */
import { html, raw } from "hono/html";
import type { Statement } from "../../src/appeals/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { formatMoment } from "../../src/i18n/times.ts";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import { articlePath, recordPath, replyPath } from "../../src/lib/paths.ts";
import { ruleText, ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { ago, day } from "../shared/time.ts";
import { appealSection } from "./appeal.ts";

/** The page of a decision, for the person concerned and for moderators. */
export function statementPage(v: View, s: Statement, form: Again): Html {
  const { appeals: t } = v.t;
  const what = s.own ? t.told[s.action] : v.t.moderation.log.did[s.action];
  return layout(v, {
    title: what,
    noindex: true,
    desk: true,
    main: html`<article class="narrow statement">
      <p class="label">${t.titleOf(s.id)}</p>
      <h1>${what}</h1>
      ${s.own && t.means[s.action] !== undefined ? html`<p class="stand">${t.means[s.action]}</p>` : ""}
      ${s.undone === null ? "" : html`<p class="notice good">${t.undone} ${ago(v, s.undone.at)}</p>`}
      ${s.until !== null && s.until <= v.now && s.undone === null ? html`<p class="notice">${t.isOver}</p>` : ""}
      ${s.unread.map((line) => markRead(v, line))} ${facts(v, s)} ${textConcerned(v, s)} ${appealSection(v, s, form)} ${forModerators(v, s)}
    </article>`,
  });
}

/** Who reads it here has read of it: said by the page itself where it can, else by the button. */
function markRead(v: View, line: number): Html {
  const path = `/inbox/${line}/read`;
  return html`<form method="post" action="${path}" hx-post="${path}" hx-trigger="load" hx-swap="delete">
    <button class="act">${icon("check")}<span>${v.t.notifications.read}</span></button>
  </form>`;
}

function facts(v: View, s: Statement): Html {
  const { appeals: t } = v.t;
  return html`<dl class="facts">
    ${s.own || s.person === null ? "" : html`<dt>${t.about}</dt><dd><a href="${recordPath(s.person.username)}"><bdi>${s.person.display_name}</bdi></a></dd>`}
    ${rule(v, s)}
    ${s.note === null ? "" : html`<dt>${t.note}</dt><dd class="written" dir="auto">${s.note}</dd>`}
    ${s.until === null ? "" : html`<dt>${t.until}</dt><dd>${untilWords(v, s.until)}</dd>`}
    ${s.article === null ? "" : html`<dt>${t.article}</dt><dd><a href="${articlePath(s.article.slug)}" lang="${s.article.lang}" dir="${s.article.dir}">${s.article.title}</a></dd>`}
    <dt>${t.when}</dt>
    <dd>${day(v, s.at)}</dd>
    <dt>${t.by}</dt>
    <dd>${s.automatic ? t.byFilter : s.by === null ? t.byModerator : html`<bdi>${s.by}</bdi>`}</dd>
    <dt>${t.how}</dt>
    <dd>${how(v, s)}</dd>
  </dl>`;
}

/** "Saturday 14 November at 18:00 UTC", or that there is no end. */
function untilWords(v: View, until: number): Html {
  if (until >= FOR_EVER) return html`${v.t.appeals.forEver}`;
  return html`<time datetime="${new Date(until).toISOString()}">${formatMoment(v.locale, until, v.now)}</time>`;
}

function rule(v: View, s: Statement): Html {
  if (s.rule === null)
    return discarded(s) ? html`<dt>${v.t.appeals.rule}</dt><dd>${v.t.appeals.discarded}</dd>` : html``;
  return html`<dt>${v.t.appeals.rule}</dt>
    <dd>
      <a href="/rules#${s.rule.id}"><b dir="auto">${ruleTitle(v, s.rule)}</b></a>
      <p class="written" dir="auto">${ruleText(v, s.rule)}</p>
    </dd>`;
}

/** A text that waited, and was not worth naming a rule for. */
const discarded = ({ action, reason }: Statement): boolean => action === "reject" && reason === null;

function how(v: View, s: Statement): Html {
  const { appeals: t } = v.t;
  const reported = s.reported ? t.reported : "";
  if (s.findings.length > 0)
    return html`${reported} ${t.filtered}
      <ul>
        ${s.findings.map(({ filter, found, count }) => html`<li dir="auto">${v.t.filters.why[filter](found, count)}</li>`)}
      </ul>`;
  if (s.filter !== null) return html`${reported} ${t.filterOnly}`;
  return html`${s.reported ? `${reported} ${t.noFilter}` : t.seen}`;
}

function textConcerned(v: View, s: Statement): Html {
  const { appeals: t } = v.t;
  const there = s.reply_id === null ? "" : html`<p><a href="${replyPath(s.reply_id)}">${t.toReply}</a></p>`;
  if (s.text === null) return there === "" ? html`` : html`${there}`;
  const { body_html, lang, dir } = s.text;
  return html`<h2>${t.text}</h2>
    <blockquote class="prose" ${lang === null ? "" : html`lang="${lang}"`} dir="${dir}" hx-ignore>${raw(body_html)}</blockquote>
    ${there}`;
}

function forModerators(v: View, s: Statement): Html {
  if (!s.undoable) return html``;
  const path = `/moderation/decisions/${s.id}/undone`;
  return html`<form class="actions" method="post" action="${path}">
    <button class="button" aria-label="${v.t.appeals.undoOf(s.id)}">${v.t.appeals.undo}</button>
  </form>`;
}
