import type { View } from "../../src/http/context.ts";
import type { Said } from "../../src/http/flash.ts";
import { timesSaid } from "../prompt/when.ts";
import { html, type Html } from "./html.ts";

/** What was just done, in the status line of the page that comes after it. */
export function saidNotice(v: View, said: Said | null): Html {
  if (said === null) return html``;
  return html`<p class="notice good">${sentence(v, said)}</p>`;
}

/** The same as a sentence, for a form that says it itself. */
export function sentence(v: View, { what, moments: [opens_at = null, closes_at = null] }: Said): Html {
  return html`${v.t.flashes[what]} ${timesSaid(v, { opens_at, closes_at })}`;
}
