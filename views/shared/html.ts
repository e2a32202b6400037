import { html as hono } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** What `html` templates give: escaped, and perhaps still to be awaited. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const leaned = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Hono's `html` without the template's indentation: for what a page repeats a hundred times. Looked at once for each
 * template; what is filled in stays as it is. A third less to write, and 12 bytes a reply less to send.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  let lean = leaned.get(strings);
  if (!lean) {
    const parts = strings.map((part) => part.replace(/\n\s+/g, "\n"));
    lean = Object.assign(parts, { raw: parts });
    leaned.set(strings, lean);
  }
  return hono(lean, ...values);
}
