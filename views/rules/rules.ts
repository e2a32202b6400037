import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Rule } from "../../src/rules/queries.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { ruleText, ruleTitle } from "./words.ts";

/** The rules. Reports and decisions name them by the ids here. */
export function rulesPage(v: View, rules: readonly Rule[]): Html {
  const t = v.t.pages.rules;
  return layout(v, {
    title: t.title,
    description: t.description,
    canonical: "/rules",
    main: html`<div class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.lead}</p>
      <div class="prose">
        ${rules.map(
          (rule) =>
            html`<h2 id="${rule.id}" dir="auto">${ruleTitle(v, rule)}</h2>
              ${paragraphs(ruleText(v, rule))}`,
        )}
        <h2 id="decisions">${t.happens}</h2>
        ${t.happensText.map((text) => html`<p>${text}</p>`)}
        <p><a href="/moderation/log">${v.t.pages.about.log}</a></p>
        <p>${t.wrong} <a href="/contact">${v.t.common.contact}</a></p>
      </div>
    </div>`,
  });
}

/** Plain text as paragraphs: an empty line begins one, a line break stays one. */
function paragraphs(text: string): Html {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return html`${parts.map(
    (part) =>
      html`<p dir="auto">${part.split("\n").map((line, n) => html`${n > 0 ? html`<br />` : ""}${line}`)}</p>`,
  )}`;
}
