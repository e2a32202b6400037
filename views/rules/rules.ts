import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** The rules. Reports and decisions name them by the ids here. */
export function rulesPage(v: View): Html {
  const t = v.t.pages.rules;
  return layout(v, {
    title: t.title,
    description: t.description,
    canonical: "/rules",
    main: html`<div class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.lead}</p>
      <div class="prose">
        ${Object.entries(t.list).map(
          ([id, rule]) =>
            html`<h2 id="${id}">${rule.title}</h2>
              <p>${rule.text}</p>`,
        )}
        <h2 id="decisions">${t.happens}</h2>
        ${t.happensText.map((text) => html`<p>${text}</p>`)}
        <p><a href="/moderation/log">${v.t.pages.about.log}</a></p>
        <p>${t.wrong} <a href="/contact">${v.t.common.contact}</a></p>
      </div>
    </div>`,
  });
}
