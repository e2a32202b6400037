import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { formatIn, formatMoment, momentFormat } from "../../src/i18n/times.ts";
import type { Discussion } from "../../src/db/schema.ts";
import type { Html } from "../shared/html.ts";
import { ago } from "../shared/time.ts";

/** A moment to come: "in 3 hours, Saturday 14 November at 18:00 UTC". */
export function comes(v: View, at: number): Html {
  return html`${formatIn(v.locale, at, v.now)}${v.t.common.comma} ${until(v, at)}`;
}

/** The same in a word or two, for lists: "in 3 hours", with the exact moment on hover. */
export function comesShort(v: View, at: number): Html {
  return html`<time datetime="${new Date(at).toISOString()}" title="${formatMoment(v.locale, at, v.now)}"
    >${formatIn(v.locale, at, v.now)}</time
  >`;
}

/**
 * A moment to come that is far enough not to count the days: "Saturday 14 November at 18:00 UTC". The script writes it
 * in the reader's own zone, in the way that `data-local` says.
 */
export function until(v: View, at: number): Html {
  const local = JSON.stringify(momentFormat(v.locale, at, v.now));
  return html`<time datetime="${new Date(at).toISOString()}" data-local="${local}"
    >${formatMoment(v.locale, at, v.now)}</time
  >`;
}

/** The times that were set, as they were understood: a clock that was changed that night had it twice, or not at all. */
export function timesSaid(
  v: View,
  { opens_at, closes_at }: Pick<Discussion, "opens_at" | "closes_at">,
): Html {
  const t = v.t.prompt;
  return html`${opens_at === null ? "" : html`${t.opensOn} ${until(v, opens_at)}.`}
  ${closes_at === null ? "" : html`${t.closesOn} ${until(v, closes_at)}.`}`;
}

/** A moment that has passed: "3 days ago, on …". */
export function came(v: View, at: number): Html {
  return html`${ago(v, at)}<span class="exact">${v.t.common.comma} ${until(v, at)}</span>`;
}
