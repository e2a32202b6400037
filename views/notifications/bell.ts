import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/** The way to the inbox, with how much is unread in it; in the header of every page of who is signed in. */
export function bell(v: View): Html {
  const t = v.t.notifications;
  const { unread } = v;
  const current = v.path.split("?")[0] === "/inbox";
  return html`<a
    class="bell"
    id="inbox-bell"
    href="/inbox"
    aria-label="${t.bell(unread)}"
    ${current ? raw('aria-current="page"') : ""}
    >${icon("bell")}${unread === 0 ? "" : html`<b>${unread > 99 ? t.most : unread}</b>`}</a
  >`;
}
