import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "./html.ts";
import { icon } from "./icon.ts";
import { layout } from "./layout.ts";

/** What a reader sees instead of a fault: what happened, and where to go from here. */
export function errorPage(v: View, status: number, text: string): Html {
  const { pages, common } = v.t;
  const title =
    status === 404
      ? pages.notFound.title
      : status === 503
        ? pages.busy.title
        : status >= 500
          ? pages.fault.title
          : pages.refused.title;
  return layout(v, {
    title,
    noindex: true,
    main: html`<section class="error-page">
      ${icon("ripple", "ripples")}
      <h1>${title}</h1>
      <p>${text}</p>
      <p>${pages.errorHelp}</p>
      <p class="actions">
        <a class="button main" href="/">${pages.toQuestions}</a>
        <a class="button" href="/contact">${common.contact}</a>
      </p>
    </section>`,
  });
}
