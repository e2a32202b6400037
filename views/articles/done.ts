import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** What was just done, from the name that the redirect carries; nothing for any other name. */
export function doneNotice(v: View, name: string | undefined): Html {
  const said = Object.entries(v.t.write.done).find(([known]) => known === name)?.[1];
  if (said === undefined) return html``;
  const look = name === "kept" || name === "readNoPrompt" ? "" : "good";
  return html`<p class="notice ${look}" role="status">${said}</p>`;
}
