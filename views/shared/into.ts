import { html, type Html } from "./html.ts";

/** A piece of an answer to HTMX that goes to a place of its own: `target` is a selector, `swap` what to do there. */
export function into(target: string, swap: string, content: Html): Html {
  return html`<hx-partial hx-target="${target}" hx-swap="${swap}">${content}</hx-partial>`;
}
