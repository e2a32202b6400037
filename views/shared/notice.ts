import { html } from "hono/html";
import type { Html } from "./html.ts";

/** One sentence for the page's status line (`#status`, a live region), after an HTMX request that failed. */
export function fragmentNotice(text: string): Html {
  return html`<p class="notice bad">${text}</p>`;
}
