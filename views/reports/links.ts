/** The ways to the report forms of a person and an article. A reply has its own among its controls. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { articlePath, personPath } from "../../src/lib/paths.ts";
import { can, type ArticleState, type PersonState } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/** On a person's page. */
export function reportPersonLink(
  v: View,
  person: PersonState & { username: string; display_name: string },
): Html {
  if (!can("reportPerson", v.actor, person)) return html``;
  const { reports: t } = v.t;
  return html`<p class="actions">
    <a class="act" href="${personPath(person.username)}/report" aria-label="${t.personOf(person.display_name)}"
      >${icon("flag")}${t.person}</a
    >
  </p>`;
}

/** Below an article. */
export function reportArticleLink(v: View, article: ArticleState & { slug: string }): Html {
  if (!can("reportArticle", v.actor, article)) return html``;
  return html`<p>
    <a class="act" href="${articlePath(article.slug)}/report">${icon("flag")}${v.t.reports.article}</a>
  </p>`;
}
