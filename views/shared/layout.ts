import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { safeNext, withNext } from "../../src/lib/next.ts";
import { personPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { factorBanner } from "../factors/banner.ts";
import { leavingBanner } from "../leaving/banner.ts";
import { bell } from "../notifications/bell.ts";
import { suspendedBanner } from "../sanctions/banner.ts";
import type { Html } from "./html.ts";
import { saidNotice } from "./said.ts";
import { icon } from "./icon.ts";
import { languagePicker } from "./languages.ts";

export interface Page {
  /** The page's name, without the site's. */
  title: string;
  /** One sentence for search engines and previews. */
  description?: string;
  /** Path of the page's one true address. */
  canonical?: string;
  /** Keeps search engines away: forms, the desk, the queue. */
  noindex?: boolean;
  /** A desk of authors, moderators or admins: with the styles and the script of desks. */
  desk?: boolean;
  /** A page of one's own account: with the styles and the script of those. */
  account?: boolean;
  main: Html;
}

// Without its settling, which sets style attributes anew, as the policy forbids: where a textarea was made larger.
const HTMX = JSON.stringify({
  includeIndicatorCSS: false,
  defaultSettleDelay: 0,
  defaultSwap: "outerHTML",
  defaultTimeout: 20000,
});

/** The frame of every page. */
export function layout(v: View, page: Page): Html {
  return html`<!doctype html>
    <html lang="${v.locale.lang}" dir="${v.locale.dir}">
      <head>
        <meta charset="utf-8" />
        <title>${page.title === v.siteName ? v.siteName : `${page.title} · ${v.siteName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${page.description ? html`<meta name="description" content="${page.description}" />` : ""}
        ${page.noindex ? html`<meta name="robots" content="noindex" />` : ""}
        ${page.canonical ? html`<link rel="canonical" href="${v.baseUrl}${page.canonical}" />` : ""}
        <meta name="htmx-config" content="${HTMX}" />
        <link rel="icon" href="${v.asset("icons/favicon.svg")}" type="image/svg+xml" />
        <link
          rel="preload"
          href="${v.asset("fonts/newsreader.woff2")}"
          as="font"
          type="font/woff2"
          crossorigin
        />
        <link rel="stylesheet" href="${v.asset("app.css")}" />
        ${page.desk ? html`<link rel="stylesheet" href="${v.asset("desk.css")}" />` : ""}
        ${page.account ? html`<link rel="stylesheet" href="${v.asset("account.css")}" />` : ""}
        <script src="${v.asset("app.js")}" defer></script>
        ${page.desk ? html`<script src="${v.asset("desk.js")}" defer></script>` : ""}
        ${page.account ? html`<script src="${v.asset("account.js")}" defer></script>` : ""}
      </head>
      <body>
        ${raw(v.sprite)}
        <a class="skip" href="#main">${v.t.common.skip}</a>
        ${
          v.demo
            ? html`<section class="demo-strip" aria-label="${v.t.common.demoLabel}"><p>${v.t.common.demo}</p></section>`
            : ""
        }
        ${top(v)}
        <div id="status" role="status" aria-live="polite" data-offline="${v.t.common.offline}">${saidNotice(v, v.flash)}</div>
        ${v.actor?.suspendedUntil ? suspendedBanner(v) : v.actor?.needsFactor ? factorBanner(v) : ""}
        ${v.actor?.leavingAt ? leavingBanner(v) : ""}
        <main class="wrap" id="main">${page.main}</main>
        ${foot(v)}
      </body>
    </html>`;
}

function top(v: View): Html {
  const { t } = v;
  return html`<header class="top">
    <div class="wrap">
      <a class="mark" href="/">${icon("ripple")}${v.siteName}</a>
      <nav class="main-nav" aria-label="${t.common.mainMenu}">
        ${link(v, "/", t.common.questions)} ${link(v, "/people", t.common.people)}
        ${link(v, "/about", t.common.about)}
        ${can("write", v.actor, null) ? link(v, "/write", t.common.desk) : ""}
        ${can("moderate", v.actor, null) ? link(v, "/moderation", t.common.moderation) : ""}
        ${can("configure", v.actor, null) ? link(v, "/admin", t.admin.admin) : ""}
      </nav>
      <div class="who-am-i">
        ${v.actor ? signedIn(v, v.actor.username, v.actor.displayName) : signedOut(v)}
      </div>
    </div>
  </header>`;
}

function signedIn(v: View, username: string, name: string): Html {
  return html`${bell(v)}<a
      class="me"
      href="${personPath(username)}"
      title="${v.t.common.signedInAs(name)}"
      ><bdi>${name}</bdi></a
    >
    <form method="post" action="/logout"><button class="button quiet">${v.t.common.logOut}</button></form>`;
}

function signedOut(v: View): Html {
  const next = nextOf(v.path);
  return html`<a class="button quiet" href="${withNext("/register", next)}">${v.t.common.register}</a>
    <a class="button" href="${withNext("/login", next)}">${v.t.common.logIn}</a>`;
}

/** Where signing in leads back to: this page, or from the forms for it where they lead. */
function nextOf(path: string): string {
  const url = new URL(path, "http://site.invalid");
  return /^\/(login(\/second)?|register)$/.test(url.pathname) ? safeNext(url.searchParams.get("next")) : path;
}

function foot(v: View): Html {
  const { t } = v;
  return html`<footer class="foot">
    <div class="wrap">
      <nav aria-label="${t.common.footerMenu}">
        ${link(v, "/about", t.common.about)} ${link(v, "/rules", t.common.rules)}
        ${link(v, "/moderation/log", t.common.log)} ${link(v, "/privacy", t.common.privacy)}
        ${link(v, "/contact", t.common.contact)}
      </nav>
      ${languagePicker(v)}
      <p>${t.common.madeWith}</p>
    </div>
  </footer>`;
}

function link(v: View, href: string, text: string): Html {
  const current = v.path.split("?")[0] === href;
  return html`<a href="${href}" ${current ? raw('aria-current="page"') : ""}>${text}</a>`;
}
