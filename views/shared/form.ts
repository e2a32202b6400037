import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import type { Html } from "./html.ts";

export interface Field {
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "email" | "password" | "url";
  autocomplete?: string;
  required?: boolean;
  /** More than one makes a text area. */
  rows?: number;
  /** A text area for a whole article. */
  long?: boolean;
  /** Where the name itself is another element's id. */
  id?: string;
  dir?: "auto";
  /** What stands in it before anything was typed. */
  value?: string;
}

/** A labelled field with its hint and its problem, tied to it for screen readers. Passwords are never shown again. */
export function field(v: View, form: Again, f: Field): Html {
  const problem = form.problems[f.name];
  const id = f.id ?? f.name;
  const value = f.type === "password" ? "" : (form.values[f.name] ?? f.value ?? "");
  const described = [f.hint ? `${id}-hint` : "", problem ? `${id}-error` : ""].filter(Boolean).join(" ");
  const attributes = html`id="${id}" name="${f.name}" ${f.required ? raw("required") : ""}
  ${f.dir ? raw('dir="auto"') : ""} ${described ? html`aria-describedby="${described}"` : ""}
  ${problem ? raw('aria-invalid="true"') : ""} ${f.autocomplete ? html`autocomplete="${f.autocomplete}"` : ""}`;
  return html`<div class="field ${problem ? "bad" : ""}">
    <label for="${id}">${f.label}</label>
    ${f.hint ? html`<p class="hint" id="${id}-hint">${f.hint}</p>` : ""}
    ${
      f.rows
        ? html`<textarea ${attributes} rows="${f.rows}" ${f.long ? raw('class="long"') : ""}>${value}</textarea>`
        : html`<input ${attributes} type="${f.type ?? "text"}" value="${value}" />`
    }
    ${problem ? html`<p class="error" id="${id}-error">${problemText(v.t, problem)}</p>` : ""}
  </div>`;
}

/** Whom a form was made for: what it holds is posted under no other name, and shown to nobody else. */
export function madeFor(v: View): Html {
  return html`<input type="hidden" name="as" value="${v.actor?.id ?? ""}" />`;
}

/** Says on top of a form that was sent and refused how many things need another look, with a link to each. */
export function summary(
  v: View,
  form: Again,
  labels: Readonly<Record<string, string>>,
  ids: Readonly<Record<string, string>> = {},
): Html {
  const problems = Object.entries(form.problems);
  if (problems.length === 0) return html``;
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <p>${v.t.common.correctThis(problems.length)}</p>
    <ul>
      ${problems.map(([name, problem]) => html`<li><a href="#${ids[name] ?? name}">${labels[name] ?? name}</a>: ${problemText(v.t, problem)}</li>`)}
    </ul>
  </div>`;
}
