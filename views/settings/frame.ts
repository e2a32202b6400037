import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** Where each page of one's own account is. */
const PAGES = {
  profile: "/settings",
  account: "/settings/account",
  security: "/settings/security",
  sessions: "/settings/sessions",
  notifications: "/settings/notifications",
  blocked: "/settings/blocked",
  data: "/settings/data",
} as const;
export type SettingsPage = keyof typeof PAGES;

function isPage(name: string): name is SettingsPage {
  return Object.hasOwn(PAGES, name);
}

/** The frame of a page of one's own account: the way to the others, its heading, and what it is about. */
export function settingsPage(v: View, page: { at: SettingsPage; lead?: string; main: Html }): Html {
  const t = v.t.settings;
  return layout(v, {
    title: t.pages[page.at],
    noindex: true,
    account: true,
    main: html`<div class="settings">
      <nav class="tabs" aria-label="${t.menu}">
        ${Object.keys(PAGES)
          .filter(isPage)
          .map(
            (name) =>
              html`<a href="${PAGES[name]}" ${name === page.at ? raw('aria-current="page"') : ""}>${t.pages[name]}</a>`,
          )}
      </nav>
      <div class="narrow">
        <h1>${t.pages[page.at]}</h1>
        ${page.lead ? html`<p class="stand">${page.lead}</p>` : ""}
        ${page.main}
      </div>
    </div>`,
  });
}
