import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** A form that came when nobody was signed in any more: all that was typed, to be sent again by one button. */
export function keptFormPage(v: View, path: string, fields: Readonly<Record<string, string>>): Html {
  const t = v.t.accounts.keptForm;
  const entries = Object.entries(fields);
  const long = ([, value]: [string, string]) => value.length > 30 || value.includes("\n");
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<div class="narrow">
<h1>${t.title}</h1>
<p>${t.text}</p>
<form class="form" method="post" action="${path}">
${entries.filter((entry) => !long(entry)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${entries.filter(long).map(
  ([name, value], index) => html`<div class="field"><label for="kept-${index}">${t.field(index + 1)}</label>
<textarea id="kept-${index}" name="${name}" rows="8" dir="auto">
${value}</textarea></div>`,
)}
<p class="actions"><button class="button main">${t.send}</button></p>
</form></div>`,
  });
}
