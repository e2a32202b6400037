import { html } from "hono/html";
import type { Typed } from "../../src/accounts/kept-forms.ts";
import type { View } from "../../src/http/context.ts";
import { isTyped } from "../../src/lib/form-fields.ts";
import type { Html } from "./html.ts";

/** Fields that people write in; of the others, what looks like it. */
const WRITTEN = /^(body|note|message|title|standfirst|prompt|about|display_name|username)$/;
/** Fields of one line. */
const SHORT = /^(title|display_name|username)$/;
const isWritten = ([name, value]: [string, string]) =>
  isTyped(name) && (WRITTEN.test(name) || value.length > 30 || /\s/.test(value.trim()));

/** What a field is called; one of no known name, where it stands. Names came with the form, and may be anything. */
function label(v: View, name: string, position: number): string {
  const { names, field } = v.t.pages.typed;
  const known = new Map(Object.entries(names));
  return known.get(name) ?? field(position);
}

/**
 * What was typed into a form that could not be taken, to be sent once more, or `copy`: only to be copied; null where
 * there is nothing to copy.
 */
export function typedForm(v: View, { path, fields }: Typed, copy = false): Html | null {
  const t = v.t.pages.typed;
  const entries = Object.entries(fields).filter(([, value]) => !copy || value.trim() !== "");
  const texts = entries.filter(isWritten).map(
    (
      [name, value],
      index,
    ) => html`<div class="field"><label for="kept-${index}">${label(v, name, index + 1)}</label>
<textarea id="kept-${index}" name="${name}" rows="${SHORT.test(name) ? 1 : 8}" dir="auto" ${copy ? "readonly" : ""}>
${value}</textarea></div>`,
  );
  if (copy && texts.length === 0) return null;
  if (copy) return html`<div class="form">${texts}</div>`;
  return html`<form class="form" method="post" action="${path}">
${entries.filter((entry) => !isWritten(entry)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${texts}
<p class="actions"><button class="button main">${t.send}</button></p>
</form>`;
}
