import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { into } from "../shared/into.ts";

/** The way to the inbox, with how much is unread in it; in the header of every page of who is signed in. */
export function bell(v: View): Html {
  return html`${bellLink(v)}<span class="visually-hidden" id="inbox-said" role="status"></span>`;
}

/**
 * The same, again. It asks for itself when it is told to look (static/js/10-shared.js: every 20 seconds while its tab is
 * seen, and when somebody comes back to it), so that two tabs agree; the link itself stays (`outerSync`), with the focus where it has it.
 */
export function bellLink(v: View): Html {
  const t = v.t.notifications;
  const { unread } = v;
  const current = v.path.split("?")[0] === "/inbox";
  return html`<a
    class="bell"
    id="inbox-bell"
    href="/inbox"
    hx-get="/inbox/bell?unread=${unread}&as=${v.actor?.id ?? 0}"
    hx-trigger="look"
    hx-swap="outerSync"
    aria-label="${t.bell(unread)}"
    ${current ? raw('aria-current="page"') : ""}
    >${icon("bell")}${unread === 0 ? "" : html`<b>${unread > 99 ? t.most : unread}</b>`}</a
  >`;
}

/** The bell as it is now; what has come since is said to those who do not see it. */
export function bellNow(v: View, more: boolean): Html {
  return html`${bellLink(v)}${more ? into("#inbox-said", "innerHTML", html`${v.t.notifications.bellSaid(v.unread)}`) : ""}`;
}
