import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** What the site keeps: true to the program, so change it with the program. The numbers are the program's own. */
export function privacyPage(v: View, days: { session: number; kept: number }): Html {
  const t = v.t.pages.privacy;
  return layout(v, {
    title: t.title,
    description: t.description,
    canonical: "/privacy",
    main: html`<div class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.lead}</p>
      <div class="prose">
        <h2>${t.reading}</h2>
        <p>${t.readingText}</p>
        <h2 id="cookies">${t.cookies}</h2>
        <p>${t.cookiesText}</p>
        <ul>
          <li>${t.cookieSession(days.session)}</li>
          <li>${t.cookieKept(days.kept)}</li>
          <li>${t.cookieLanguage}</li>
          <li>${t.cookieForm}</li>
          <li>${t.cookieFlash}</li>
          <li>${t.cookieFlow}</li>
        </ul>
        <p>${t.drafts}</p>
        <h2>${t.account}</h2>
        <ul>
          ${t.accountList.map((text) => html`<li>${text}</li>`)}
        </ul>
        <h2 id="leaving">${t.leaving}</h2>
        <p>${t.leavingText}</p>
        <ul>
          ${t.leavingList.map((text) => html`<li>${text}</li>`)}
        </ul>
        <h2>${t.reporting}</h2>
        <p>${t.reportingText}</p>
        <h2>${t.decisions}</h2>
        <p>${t.decisionsText} <a href="/moderation/log">${v.t.common.log}</a></p>
        <h2>${t.server}</h2>
        <p>${t.serverText}</p>
        <h2 id="copies">${t.copies}</h2>
        <p>${t.copiesText}</p>
        <h2>${t.rights}</h2>
        <p>
          ${t.rightsText} <a href="/settings/data">${t.rightsLink}</a> · <a href="/contact">${v.t.common.contact}</a>
        </p>
      </div>
    </div>`,
  });
}
