import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { recordPath } from "../../src/lib/paths.ts";
import { NOTE_LENGTH } from "../../src/moderation/types.ts";
import { LENGTH_NAMES } from "../../src/sanctions/types.ts";
import type { Dossier } from "../../src/sanctions/types.ts";
import { ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";

/** What can be decided about somebody: one rule and one note, and a button for each; the ways back beside them. */
export function decideForm(v: View, d: Dossier, form: Again): Html {
  const { act: t } = v.t.sanctions;
  if (d.refusal !== null)
    return html`<p class="notice">${d.refusal === "own-account" ? t.own : v.t.refusals[d.refusal]}</p>`;
  const { display_name: name, links_held_at } = d.person;
  const path = recordPath(d.person.username);
  return html`<section aria-labelledby="act-head">
    <h2 id="act-head">${t.title}</h2>
    <form class="form" method="post" action="${path}/warned">
      <input type="hidden" name="on" value="1" />
      ${ruleField(v, d, form)} ${noteField(v, form)} ${lengthField(v, form)}
      <div class="actions">
        <button class="button" aria-label="${t.warnOf(name)}">${t.warn}</button>
        <button class="button danger" formaction="${path}/suspended" aria-label="${t.suspendOf(name)}">${t.suspend}</button>
        ${links_held_at === null ? html`<button class="button" formaction="${path}/links-held" aria-label="${t.holdLinksOf(name)}">${t.holdLinks}</button>` : ""}
      </div>
    </form>
    ${waysBack(v, d)}
  </section>`;
}

function ruleField(v: View, { rules }: Dossier, form: Again): Html {
  const { act: t } = v.t.sanctions;
  const chosen = form.values["reason"] ?? rules[0]?.id;
  return html`<div class="field ${form.problems["reason"] ? "bad" : ""}">
    <label for="sanction-reason">${t.reason}</label>
    <select id="sanction-reason" name="reason">
      ${rules.map((rule) => html`<option value="${rule.id}" ${rule.id === chosen ? raw("selected") : ""}>${ruleTitle(v, rule)}</option>`)}
    </select>
    ${problem(v, form, "reason")}
  </div>`;
}

function noteField(v: View, form: Again): Html {
  const { act: t } = v.t.sanctions;
  return html`<div class="field ${form.problems["note"] ? "bad" : ""}">
    <label for="sanction-note">${t.note}</label>
    <p class="hint" id="sanction-note-hint">${t.noteHint}</p>
    <textarea id="sanction-note" name="note" rows="3" dir="auto" maxlength="${NOTE_LENGTH}" aria-describedby="sanction-note-hint">
${form.values["note"] ?? ""}</textarea
    >
    ${problem(v, form, "note")}
  </div>`;
}

function lengthField(v: View, form: Again): Html {
  const { act: t } = v.t.sanctions;
  const chosen = form.values["for"] ?? "1d";
  return html`<div class="field ${form.problems["for"] ? "bad" : ""}">
    <label for="sanction-for">${t.length}</label>
    <select id="sanction-for" name="for">
      ${LENGTH_NAMES.map((name) => html`<option value="${name}" ${name === chosen ? raw("selected") : ""}>${t.lengths[name]}</option>`)}
    </select>
    ${problem(v, form, "for")}
  </div>`;
}

function waysBack(v: View, { person }: Dossier): Html {
  const { act: t } = v.t.sanctions;
  const path = recordPath(person.username);
  const one = (to: string, text: string, name: string) =>
    html`<form method="post" action="${path}/${to}">
      <button class="button" name="on" value="0" aria-label="${name}">${text}</button>
    </form>`;
  const { suspended_until, links_held_at, display_name: name } = person;
  if (suspended_until === null && links_held_at === null) return html``;
  return html`<div class="actions ways-back">
    ${suspended_until === null ? "" : one("suspended", t.unsuspend, t.unsuspendOf(name))}
    ${links_held_at === null ? "" : one("links-held", t.freeLinks, t.freeLinksOf(name))}
  </div>`;
}

/** A note for the other moderators. */
export function noteForm(v: View, { person }: Dossier, form: Again): Html {
  const { notes: t } = v.t.sanctions;
  return html`<form class="form" method="post" action="${recordPath(person.username)}/noted">
    <div class="field ${form.problems["body"] ? "bad" : ""}">
      <label for="person-note">${t.label}</label>
      <p class="hint" id="person-note-hint">${t.hint}</p>
      <textarea id="person-note" name="body" rows="2" dir="auto" required aria-describedby="person-note-hint">
${form.values["body"] ?? ""}</textarea
      >
      ${problem(v, form, "body")}
    </div>
    <div class="actions"><button class="button">${t.add}</button></div>
  </form>`;
}

function problem(v: View, form: Again, name: string): Html {
  const found = form.problems[name];
  return found ? html`<p class="error" role="alert">${problemText(v.t, found)}</p>` : html``;
}
