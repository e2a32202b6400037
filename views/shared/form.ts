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
  dir?: "auto";
  /** What stands in it before anything was typed. */
  value?: string;
}

/** A labelled field with its hint and its problem, tied to it for screen readers. Passwords are never shown again. */
export function field(v: View, form: Again, f: Field): Html {
  const problem = form.problems[f.name];
  const value = f.type === "password" ? "" : (form.values[f.name] ?? f.value ?? "");
  const described = [f.hint ? `${f.name}-hint` : "", problem ? `${f.name}-error` : ""]
    .filter(Boolean)
    .join(" ");
  const attributes = html`id="${f.name}" name="${f.name}" ${f.required ? raw("required") : ""}
  ${f.dir ? raw('dir="auto"') : ""} ${described ? html`aria-describedby="${described}"` : ""}
  ${problem ? raw('aria-invalid="true"') : ""} ${f.autocomplete ? html`autocomplete="${f.autocomplete}"` : ""}`;
  return html`<div class="field ${problem ? "bad" : ""}">
    <label for="${f.name}">${f.label}</label>
    ${f.hint ? html`<p class="hint" id="${f.name}-hint">${f.hint}</p>` : ""}
    ${
      f.rows
        ? html`<textarea ${attributes} rows="${f.rows}">${value}</textarea>`
        : html`<input ${attributes} type="${f.type ?? "text"}" value="${value}" />`
    }
    ${problem ? html`<p class="error" id="${f.name}-error">${problemText(v.t, problem)}</p>` : ""}
  </div>`;
}

/** Says on top of a form that was sent and refused how many things need another look, with a link to each. */
export function summary(v: View, form: Again, labels: Readonly<Record<string, string>>): Html {
  const problems = Object.entries(form.problems);
  if (problems.length === 0) return html``;
  return html`<div class="summary" role="alert" tabindex="-1">
    <p>${v.t.common.correctThis(problems.length)}</p>
    <ul>
      ${problems.map(([name, problem]) => html`<li><a href="#${name}">${labels[name] ?? name}</a>: ${problemText(v.t, problem)}</li>`)}
    </ul>
  </div>`;
}
