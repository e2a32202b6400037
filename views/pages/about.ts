import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { personPath } from "../../src/lib/paths.ts";
import type { Keeper } from "../../src/pages/queries.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** What the site is, how it works, and who looks after it. */
export function aboutPage(v: View, keepers: readonly Keeper[]): Html {
  const t = v.t.pages.about;
  return layout(v, {
    title: t.title(v.siteName),
    description: t.description,
    canonical: "/about",
    main: html`<div class="narrow">
      <h1>${t.title(v.siteName)}</h1>
      <p class="stand">${t.lead}</p>
      <div class="prose">
        <h2>${t.how}</h2>
        ${t.steps.map((text) => html`<p>${text}</p>`)}
        <p>${t.begin}</p>
        <p>
          <a href="/rules">${v.t.common.rules}</a> · <a href="/privacy">${v.t.common.privacy}</a> ·
          <a href="/moderation/log">${t.log}</a>
        </p>
        <h2>${t.keepers}</h2>
        <p>${keepers.length > 0 ? t.keepersText : t.noKeepers} <a href="/contact">${v.t.common.contact}</a></p>
      </div>
      ${keepers.length > 0 ? html`<ul class="person-list">${keepers.map((person) => keeper(v, person))}</ul>` : ""}
      <div class="prose"><p>${t.software}</p></div>
    </div>`,
  });
}

function keeper(v: View, person: Keeper): Html {
  return html`<li>
    ${face(person)}
    <a href="${personPath(person.username)}"><bdi>${person.display_name}</bdi></a>
    <small>${v.t.common.roles[person.role]}</small>
  </li>`;
}
