import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/**
 * What the service worker shows where there is no network. It is fetched once and kept: the same for everybody, with no
 * script, and no file but those kept with it.
 */
export function offlinePage(v: View): Html {
  const t = v.t.push.offline;
  return html`<!doctype html>
    <html lang="${v.locale.lang}" dir="${v.locale.dir}">
      <head>
        <meta charset="utf-8" />
        <title>${t.title} · ${v.siteName}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="${v.asset("icons/favicon.svg")}" type="image/svg+xml" />
        <link rel="stylesheet" href="${v.asset("app.css")}" />
      </head>
      <body>
        <header class="top">
          <div class="wrap"><p class="mark">${v.siteName}</p></div>
        </header>
        <main class="wrap">
          <section class="error-page">
            <svg class="ripples" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
              <circle cx="12" cy="12" r="3" />
              <circle cx="12" cy="12" r="7" opacity="0.6" />
              <circle cx="12" cy="12" r="10.5" opacity="0.3" />
            </svg>
            <h1>${t.title}</h1>
            <p>${t.text}</p>
            <p>${t.kept}</p>
            <p class="actions"><a class="button main" href="">${t.again}</a></p>
          </section>
        </main>
      </body>
    </html>`;
}
