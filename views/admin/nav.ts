import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

const PAGES = ["overview", "settings", "limits", "rules", "words", "people", "history", "outbox"] as const;
export type AdminPage = (typeof PAGES)[number];

/** The way between the admin's pages. Moderators, who read the overview alone, have none. */
function adminNav(v: View, current: AdminPage): Html {
  if (!can("configure", v.actor, null)) return html``;
  return html`<nav class="tabs admin-nav" aria-label="${v.t.admin.menu}">
    ${PAGES.map(
      (page) =>
        html`<a href="${page === "overview" ? "/admin" : `/admin/${page}`}" ${page === current ? raw('aria-current="page"') : ""}
          >${v.t.admin.pages[page]}</a
        >`,
    )}
  </nav>`;
}

/** The frame of an admin's page: its heading, the way to the others, and what it is about. */
export function adminPage(
  v: View,
  page: { at: AdminPage; title: string; lead?: string; main: Html; wide?: boolean },
): Html {
  return layout(v, {
    title: page.title,
    noindex: true,
    desk: true,
    main: html`<div class="admin">
      <h1>${page.title}</h1>
      ${adminNav(v, page.at)}
      <div class="${page.wide ? "" : "narrow"}">
        ${page.lead ? html`<p class="stand">${page.lead}</p>` : ""}
        ${page.main}
      </div>
    </div>`,
  });
}
