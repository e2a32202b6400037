/** What stands around a case: its reports, the record of whom it concerns, notes, and steps taken so far. */
import { html } from "hono/html";
import type { Case, CaseNote, CaseReport, PersonRecord } from "../../src/cases/types.ts";
import type { Finding } from "../../src/filters/types.ts";
import type { View } from "../../src/http/context.ts";
import { formatDate } from "../../src/i18n/index.ts";
import { personPath, recordPath } from "../../src/lib/paths.ts";
import type { Rule } from "../../src/rules/queries.ts";
import { ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago, day } from "../shared/time.ts";
import { stepSentence, undoStep } from "./done.ts";
import { caseId, nameOf } from "./subjects.ts";

/** The title of a rule by its id, also of one that can't be chosen any more. */
export const titleOf = (v: View, rules: readonly Rule[], id: string): string =>
  ruleTitle(v, rules.find((rule) => rule.id === id) ?? { id, title: null });

/** Why a filter found something in a text, in words. */
export function why(v: View, { filter, found, count }: Finding): string {
  return v.t.filters.why[filter](found, count);
}

/** Who reported it, for which reasons, with what note. */
export function reportList(v: View, { reports }: Case, rules: readonly Rule[]): Html {
  if (reports.length === 0) return html``;
  return html`<ul class="reports" aria-label="${v.t.queue.reports(reports.length)}">
    ${reports.map((report) => reportLine(v, report, rules))}
  </ul>`;
}

function reportLine(v: View, report: CaseReport, rules: readonly Rule[]): Html {
  const { queue: t } = v.t;
  const who =
    report.username !== null
      ? html`<a href="${personPath(report.username)}"><bdi>${report.display_name}</bdi></a>`
      : report.filter !== null
        ? t.aFilter
        : t.somebody;
  return html`<li>
    <span class="why">${icon("flag")}${titleOf(v, rules, report.reason)}</span>
    <span class="note">${who}${v.t.common.comma} ${ago(v, report.created_at)}</span>
    ${report.note ? html`<p class="note" dir="auto">${report.note}</p>` : ""}
    ${report.findings.map((finding) => html`<p class="note" dir="auto">${why(v, finding)}</p>`)}
  </li>`;
}

/** What is known of the person concerned: one line, and what was decided about them before. */
export function recordOf(v: View, { record }: Case, rules: readonly Rule[]): Html {
  if (!record) return html``;
  const { record: t } = v.t.queue;
  return html`<div class="record" role="group" aria-label="${t.label(record.display_name)}">
    <p class="note"><a href="${recordPath(record.username)}"><bdi>${record.display_name}</bdi></a>: ${facts(v, record).map((fact, at) => html`${at > 0 ? " · " : ""}${fact}`)} · <a href="/moderation?person=${record.id}" aria-label="${v.t.queue.filters.allAbout(record.display_name)}">${v.t.queue.filters.all}</a></p>
    ${
      record.decisions.length === 0
        ? ""
        : html`<details>
            <summary>${t.earlier(record.decisions.length)}</summary>
            <ul>
              ${record.decisions.map(
                ({ action, reason, at }) =>
                  html`<li class="note">${v.t.moderation.log.did[action]}${reason === null ? "" : html`: ${titleOf(v, rules, reason)}`}${v.t.common.comma} ${ago(v, at)}</li>`,
              )}
            </ul>
          </details>`
    }
  </div>`;
}

function facts(v: View, record: PersonRecord): (Html | string)[] {
  const { record: t } = v.t.queue;
  const { suspended_until, links_held_at, warnings, hidden } = record;
  const all: (Html | string)[] = [
    html`${t.here} ${day(v, record.joined)}`,
    t.kept(record.kept),
    ...(hidden > 0 ? [html`<b class="bad">${t.hidden(hidden)}</b>`] : []),
    ...(warnings > 0 ? [html`<b class="bad">${t.warnings(warnings)}</b>`] : []),
    ...(links_held_at === null ? [] : [html`<b class="bad">${t.linksHeld}</b>`]),
  ];
  if (suspended_until === null) return all;
  const long = new Date(suspended_until).getUTCFullYear() >= 9999;
  const until = long
    ? t.suspendedForEver
    : `${t.suspended} ${formatDate(v.locale.lang, suspended_until, v.now)}`;
  return [...all, html`<b class="bad">${until}</b>`];
}

/** What was decided so far that left the case open, each with its way back. */
export function stepList(v: View, item: Case): Html {
  if (item.steps.length === 0) return html``;
  const { queue: t } = v.t;
  return html`<ul class="steps-taken">
    ${item.steps.map(
      (step) =>
        html`<li>
          ${icon("check")}<span>${stepSentence(v, step)} <span class="note"><bdi>${step.by ?? t.automatically}</bdi>${v.t.common.comma} ${ago(v, step.at)}</span></span>
          ${undoStep(v, item, step)}
        </li>`,
    )}
  </ul>`;
}

/** The notes of moderators about the case and the person, and the form for another. */
export function notes(v: View, item: Case): Html {
  if (item.id === 0) return html``;
  const { notes: t } = v.t.queue;
  const about: CaseNote[] = [...item.notes, ...(item.record?.notes ?? [])].toSorted((a, b) => a.id - b.id);
  const id = caseId(item);
  const path = `/moderation/cases/${item.id}/noted`;
  return html`${
    about.length === 0
      ? ""
      : html`<ul class="notes" aria-label="${t.label}">
            ${about.map(
              (note) =>
                html`<li><q dir="auto">${note.body}</q> <span class="note"><bdi>${note.by}</bdi>${v.t.common.comma} ${ago(v, note.created_at)}${note.person_id === null ? "" : html`${v.t.common.comma} ${t.about(item.record?.display_name ?? nameOf(item))}`}</span></li>`,
            )}
          </ul>`
  }
    <details class="add-note">
      <summary>${t.add}</summary>
      <form method="post" action="${path}" hx-post="${path}" hx-target="#${id}">
        <input type="hidden" name="next" value="${v.path}" />
        <label for="${id}-noted">${t.body}</label>
        <textarea id="${id}-noted" name="body" rows="2" dir="auto" required maxlength="2000"></textarea>
        <div class="verdicts">
          <button class="button" name="about" value="case">${t.onCase}</button>
          ${item.record ? html`<button class="button" name="about" value="person">${t.onPerson(item.record.display_name)}</button>` : ""}
        </div>
      </form>
    </details>`;
}
