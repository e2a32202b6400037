/** A reason and a note: the form behind Report and Hide, on a page of its own and inside a reply. */
import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { NOTE_LENGTH } from "../../src/moderation/types.ts";
import type { Rule } from "../../src/rules/queries.ts";
import type { Html } from "../shared/html.ts";
import { ruleHint, ruleTitle } from "./words.ts";

export interface ReasonForm {
  /** Part of every id in it: several forms can be open on one page. */
  id: string;
  action: string;
  /** What HTMX swaps; none makes a plain form. */
  target?: string;
  legend: string;
  /** The rules to choose from, in their order (`rulesInUse`). */
  rules: readonly Rule[];
  note: string;
  noteHint: string;
  /** On the button, and its whole name. */
  button: string;
  buttonName: string;
  buttonId: string;
  danger: boolean;
  /** Hidden fields. */
  fields?: Readonly<Record<string, string>>;
  /** More fields, above the button. */
  extra?: Html;
  form: Again;
}

/** The form, with what was typed and its problems. The first reason takes the focus. */
export function reasonForm(v: View, f: ReasonForm, more: Html = html``): Html {
  const { problems, values } = f.form;
  return html`<form
    class="form"
    id="${f.id}"
    method="post"
    action="${f.action}"
    ${f.target ? html`hx-post="${f.action}" hx-target="${f.target}"` : ""}
  >
    ${Object.entries(f.fields ?? {}).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${problems["on"] ? problem(v, f, "on") : ""}
    <fieldset
      class="field choices ${problems["reason"] ? "bad" : ""}"
      ${problems["reason"] ? html`aria-describedby="${f.id}-reason-error"` : ""}
    >
      <legend>${f.legend}</legend>
      ${f.rules.map((rule, index) => {
        const { id } = rule;
        return html`<label
          ><input
            type="radio"
            id="${f.id}-${id}"
            name="reason"
            value="${id}"
            required
            ${values["reason"] === id ? raw("checked") : ""}
            ${index === 0 ? raw("autofocus") : ""}
          /><span dir="auto">${ruleTitle(v, rule)}</span><span class="hint" dir="auto">${ruleHint(v, rule)}</span></label
        >`;
      })}
      ${problem(v, f, "reason")}
    </fieldset>
    <div class="field ${problems["note"] ? "bad" : ""}">
      <label for="${f.id}-note">${f.note}</label>
      <p class="hint" id="${f.id}-note-hint">${f.noteHint}</p>
      <textarea
        id="${f.id}-note"
        name="note"
        rows="3"
        dir="auto"
        maxlength="${NOTE_LENGTH}"
        aria-describedby="${f.id}-note-hint ${problems["note"] ? `${f.id}-note-error` : ""}"
        ${problems["note"] ? raw('aria-invalid="true"') : ""}
      >
${values["note"] ?? ""}</textarea
      >
      ${problem(v, f, "note")} ${problem(v, f, "body")}
    </div>
    ${f.extra ?? ""}
    <div class="actions">
      <button class="button ${f.danger ? "danger" : "main"}" id="${f.buttonId}" aria-label="${f.buttonName}">${f.button}</button>
      ${more}
    </div>
  </form>`;
}

function problem(v: View, f: ReasonForm, name: string): Html {
  const found = f.form.problems[name];
  return found
    ? html`<p class="error" role="alert" id="${f.id}-${name}-error">${problemText(v.t, found)}</p>`
    : html``;
}
