import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** On every page of whoever keeps order without the second factor that the site asks for: what they miss, and the way. */
export function factorBanner(v: View): Html {
  const t = v.t.factors.required;
  return html`<section class="wrap" aria-label="${t.label}">
    <p class="notice">${t.missing} <a href="/settings/security">${t.link}</a></p>
  </section>`;
}
