import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** Out of a form without sending it. */
export function backLink(v: View): Html {
  return html`<a class="button quiet" href="/settings/security">${v.t.common.cancel}</a>`;
}
