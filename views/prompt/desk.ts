import { html } from "hono/html";
import type { DeskRow } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath } from "../../src/lib/paths.ts";
import type { Html } from "../shared/html.ts";

/** On the desk, beside an article whose discussion has closed: its author is asked for the closing note. */
export function noteDue(v: View, row: DeskRow): Html {
  if (row.closes_at === null || row.closes_at > v.now || row.noted_at !== null) return html``;
  return html`<a class="button" href="${articlePath(row.slug)}/note">${v.t.prompt.writeNote}</a>`;
}
