import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** The page of somebody who has left: nothing of them, and nothing to worry about. */
export function leftPage(v: View): Html {
  const t = v.t.people.left;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<section class="error-page">
      <h1>${t.title}</h1>
      <p>${t.text}</p>
      <p class="actions"><a class="button" href="/people">${t.link}</a></p>
    </section>`,
  });
}
