import { html } from "hono/html";
import type { Typed } from "../../src/accounts/kept-forms.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "./html.ts";
import { icon } from "./icon.ts";
import { layout } from "./layout.ts";
import { typedForm } from "./typed.ts";

/**
 * What a reader sees instead of a fault: what happened, and where to go from here. What they had `typed` stands there:
 * to be sent again where that may help (429 and 5xx), else to be copied. `back` is the page that their form stood on.
 */
export function errorPage(
  v: View,
  status: number,
  text: string,
  { typed = null, back = null }: { typed?: Typed | null; back?: string | null } = {},
): Html {
  const { pages, common } = v.t;
  const title =
    status === 404
      ? pages.notFound.title
      : status === 503
        ? pages.busy.title
        : status >= 500
          ? pages.fault.title
          : status === 429
            ? pages.tooMany.title
            : pages.refused.title;
  return layout(v, {
    title,
    noindex: true,
    main: html`<section class="error-page">
      ${icon("ripple", "ripples")}
      <h1>${title}</h1>
      <p>${text}</p>
      ${status === 404 ? html`<p>${pages.errorHelp}</p>` : ""}
      <p class="actions">
        ${back === null ? "" : html`<a class="button main" href="${back}">${pages.back}</a>`}
        <a class="button ${back === null ? "main" : ""}" href="/">${pages.toQuestions}</a>
        <a class="button" href="/contact">${common.contact}</a>
      </p>
    </section>
    ${typed ? whatWasTyped(v, typed, status < 429) : ""}`,
  });
}

function whatWasTyped(v: View, typed: Typed, copy: boolean): Html {
  const t = v.t.pages.typed;
  const form = typedForm(v, typed, copy);
  if (form === null) return html``;
  return html`<section class="narrow">
    <p>${copy ? t.copy : t.again}</p>
    ${form}
  </section>`;
}
