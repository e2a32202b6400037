/** The moderators' page of a person: what is known of them, and what can be decided about them. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { formatMoment } from "../../src/i18n/times.ts";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import { personPath } from "../../src/lib/paths.ts";
import type { Dossier } from "../../src/sanctions/types.ts";
import { roleTag } from "../people/role.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { day } from "../shared/time.ts";
import { decideForm, noteForm } from "./forms.ts";
import { decisionList, noteList, reportList, textList } from "./lists.ts";

/** The page. Forms on the side where there is room, and first where there is none. */
export function personPage(v: View, d: Dossier, form: Again): Html {
  const { sanctions: t } = v.t;
  const { person } = d;
  return layout(v, {
    title: t.title(person.display_name),
    noindex: true,
    desk: true,
    main: html`<header class="profile">
        ${face(person, "large")}
        <h1><bdi>${person.display_name}</bdi></h1>
        <p>
          <bdi>${person.username}</bdi> · ${roleTag(v, person.role)} ${v.t.filters.trust[d.trust]} · ${t.record.since} ${day(v, person.created_at)} ·
          <a href="${personPath(person.username)}">${t.profile}</a>
        </p>
        ${states(v, d)}
      </header>
      <p class="quiet">${t.lead}</p>
      <div class="dossier">
        <div class="act-on">${decideForm(v, d, form)} ${notes(v, d, form)}</div>
        <div>
          ${record(v, d)} ${decisionList(v, d.decisions)}
          ${textList(v, d.texts)}
          ${reportList(v, "reportsAbout", d.reportsAbout)} ${reportList(v, "reportsBy", d.reportsBy)}
        </div>
      </div>`,
  });
}

function states(v: View, { person }: Dossier): Html {
  const { sanctions: t } = v.t;
  const { suspended_until, links_held_at } = person;
  if (suspended_until === null && links_held_at === null) return html``;
  return html`<p class="actions">
    ${suspended_until === null ? "" : html`<span class="tag hidden">${suspendedWords(v, suspended_until)}</span>`}
    ${links_held_at === null ? "" : html`<span class="tag closed">${t.linksHeld}</span>`}
  </p>`;
}

function suspendedWords(v: View, until: number): string {
  const { sanctions: t } = v.t;
  return until >= FOR_EVER ? t.suspendedEver : t.suspendedUntil(formatMoment(v.locale, until, v.now));
}

/** The numbers of their record, those that are nought left out of what is held against them. */
function record(v: View, { record: r }: Dossier): Html {
  const { record: t } = v.t.sanctions;
  if (!r) return html``;
  const always: [string, number][] = [
    [t.kept, r.kept],
    [t.read, r.read],
  ];
  const against: [string, number][] = [
    [t.hidden, r.hidden],
    [t.deleted, r.deleted],
    [t.rejected, r.rejected],
    [t.approved, r.approved],
    [t.warned, r.warned],
    [t.suspended, r.suspended],
    [t.upheld, r.upheld],
    [t.dismissed, r.dismissed],
  ];
  const shown = [...always, ...against.filter(([, n]) => n > 0)];
  return html`<section aria-labelledby="record-head">
    <h2 id="record-head">${t.title}</h2>
    <dl class="numbers">
      ${shown.map(([label, n]) => html`<div><dt>${label}</dt><dd>${n.toLocaleString(v.locale.tag)}</dd></div>`)}
    </dl>
  </section>`;
}

function notes(v: View, d: Dossier, form: Again): Html {
  const { notes: t } = v.t.sanctions;
  return html`<section aria-labelledby="notes-head">
    <h2 id="notes-head">${t.title}</h2>
    ${noteForm(v, d, form)} ${noteList(v, d.notes)}
  </section>`;
}
