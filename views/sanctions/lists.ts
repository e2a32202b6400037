import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { excerpt } from "../../src/lib/excerpt.ts";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import { decisionPath, replyPath } from "../../src/lib/paths.ts";
import type { PastDecision, PastNote, PastReport, PastText } from "../../src/sanctions/types.ts";
import { ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";
import { ago, day } from "../shared/time.ts";

/** The decisions about somebody, each with the way to its statement. */
export function decisionList(v: View, decisions: readonly PastDecision[]): Html {
  const { decisions: t, appeals } = v.t.sanctions;
  return html`<section aria-labelledby="decisions-head">
    <h2 id="decisions-head">${t.title}</h2>
    ${
      decisions.length === 0
        ? html`<p class="quiet">${t.none}</p>`
        : html`<ol class="past">
            ${decisions.map(
              (one) => html`<li class="${one.undone_by === null ? "" : "undone"}">
                <a href="${decisionPath(one.id)}">${v.t.moderation.log.did[one.action]}</a>
                ${one.reason === null ? "" : html`<span class="tag" dir="auto">${ruleTitle(v, { id: one.reason, title: one.rule_title })}</span>`}
                ${one.until === null ? "" : html`<span>${v.t.appeals.until} ${one.until >= FOR_EVER ? v.t.appeals.forEver : day(v, one.until)}</span>`}
                <small><bdi>${one.by ?? v.t.sanctions.filter}</bdi>${v.t.common.comma} ${ago(v, one.at)}</small>
                ${one.undone_by === null ? "" : html`<span class="tag">${t.undone}</span>`}
                ${one.appeal === null ? "" : html`<a class="tag" href="${decisionPath(one.id)}#appeal">${appeals.is[one.appeal]}</a>`}
              </li>`,
            )}
          </ol>`
    }
  </section>`;
}

/** Reports by somebody, or about them. */
export function reportList(
  v: View,
  which: "reportsBy" | "reportsAbout",
  reports: readonly PastReport[],
): Html {
  const t = v.t.sanctions[which];
  return html`<section aria-labelledby="${which}-head">
    <h2 id="${which}-head">${t.title}</h2>
    ${
      reports.length === 0
        ? html`<p class="quiet">${t.none}</p>`
        : html`<ol class="past">
            ${reports.map((report) => reportLine(v, report, which === "reportsAbout"))}
          </ol>`
    }
  </section>`;
}

function reportLine(v: View, report: PastReport, named: boolean): Html {
  const { sanctions: t } = v.t;
  const what = t.reportOf[report.kind];
  const state =
    report.decision_id === null
      ? t.state.open
      : report.upheld === null
        ? t.state.decided
        : report.upheld === 1
          ? t.state.upheld
          : t.state.dismissed;
  const by = report.by ?? (report.filter === null ? t.somebody : v.t.sanctions.filter);
  return html`<li>
    ${report.reply_id === null ? what : html`<a href="${replyPath(report.reply_id)}">${what}</a>`}
    <span class="tag" dir="auto">${ruleTitle(v, { id: report.reason, title: report.rule_title })}</span>
    ${report.decision_id === null ? html`<a href="/moderation#case-${report.case_id}">${state}</a>` : html`<a href="${decisionPath(report.decision_id)}">${state}</a>`}
    <small>${named ? html`<bdi>${by}</bdi>, ` : ""}${ago(v, report.at)}</small>
    ${report.note ? html`<p class="written" dir="auto">${report.note}</p>` : ""}
  </li>`;
}

/** Their texts that wait, and those that are hidden. */
export function textList(v: View, texts: readonly PastText[]): Html {
  const { texts: t } = v.t.sanctions;
  if (texts.length === 0) return html``;
  return html`<section aria-labelledby="texts-head">
    <h2 id="texts-head">${t.title}</h2>
    <ol class="past">
      ${texts.map((text) => {
        const path =
          text.state === "hidden" && text.reply_id !== null
            ? replyPath(text.reply_id)
            : text.case_id === null
              ? "/moderation"
              : `/moderation#case-${text.case_id}`;
        return html`<li>
          <a href="${path}">${t[text.state]}</a> <small>${ago(v, text.at)}</small>
          <p class="said" lang="${text.lang}" dir="${text.dir}">${excerpt(text.body_html)}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What moderators noted. */
export function noteList(v: View, notes: readonly PastNote[]): Html {
  if (notes.length === 0) return html`<p class="quiet">${v.t.sanctions.notes.none}</p>`;
  return html`<ol class="past">
    ${notes.map(
      (note) => html`<li>
        <p class="written" dir="auto">${note.body}</p>
        <small><bdi>${note.by}</bdi>${v.t.common.comma} ${ago(v, note.at)}</small>
      </li>`,
    )}
  </ol>`;
}
