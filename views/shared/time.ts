import type { View } from "../../src/http/context.ts";
import { formatAgo, formatDate } from "../../src/i18n/index.ts";
import { html, type Html } from "./html.ts";

/** "3 hours ago", with the exact moment for machines and on hover. */
export function ago(v: View, at: number): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}" title="${iso.slice(0, 16).replace("T", " ")} UTC"
    >${formatAgo(v.locale, at, v.now)}</time
  >`;
}

/** "14 November". */
export function day(v: View, at: number): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${formatDate(v.locale.lang, at, v.now)}</time>`;
}
