import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

export interface Pages {
  /** What the pages are of, for screen readers. */
  label: string;
  page: number;
  newer: string | null;
  older: string | null;
  /** The words of the two links, where "newer" and "older" do not fit. */
  words?: { newer: string; older: string };
}

/** Links to the pages before and after; nothing where there is only one. */
export function pager(v: View, pages: Pages): Html {
  const { newer, older } = pages;
  if (!newer && !older) return html``;
  const words = pages.words ?? v.t.common;
  return html`<nav class="pager" aria-label="${pages.label}">
    ${newer ? html`<a class="button" rel="prev" href="${newer}">${words.newer}</a>` : html`<span></span>`}
    <span>${v.t.common.page(pages.page)}</span>
    ${older ? html`<a class="button" rel="next" href="${older}">${words.older}</a>` : html`<span></span>`}
  </nav>`;
}
