import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { formatMoment } from "../../src/i18n/times.ts";
import type { Html } from "../shared/html.ts";

/** On every page of whoever asked to leave: when, and the button that takes it back. */
export function leavingBanner(v: View): Html {
  const at = v.actor?.leavingAt ?? null;
  if (at === null) return html``;
  const t = v.t.leaving.banner;
  return html`<section class="wrap" aria-label="${t.label}">
    <div class="notice bad">
      <p>${t.text(formatMoment(v.locale, at, v.now))} <a href="/settings/data">${t.link}</a></p>
      <form method="post" action="/settings/data/leaving">
        <input type="hidden" name="on" value="0" /><button class="button">${t.stay}</button>
      </form>
    </div>
  </section>`;
}
