import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { formatMoment } from "../../src/i18n/times.ts";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import type { Html } from "../shared/html.ts";

/** On every page of whoever is suspended: until when, what they can do all the same, and the way to the reasons. */
export function suspendedBanner(v: View): Html {
  const until = v.actor?.suspendedUntil ?? null;
  if (until === null) return html``;
  const { sanctions: t } = v.t;
  const words = until >= FOR_EVER ? t.bannerEver : t.banner(formatMoment(v.locale, until, v.now));
  return html`<section class="wrap" aria-label="${t.bannerLabel}">
    <p class="notice">${words} <a href="/suspension">${t.bannerLink}</a></p>
  </section>`;
}
