/** The controls inside a reply and a discussion. A page holds a hundred replies: links here, forms when asked for. */
import { raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { orderMenu, pacePanel } from "../order/controls.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/** What the viewer may do to a reply beyond answering and voting: report, hide, pin. */
export function replyControls(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const thing = { reply, discussion };
  const mayHide = can("hide", v.actor, thing);
  const order = orderMenu(v, reply, discussion);
  if (reply.hidden_at !== null) return mayHide ? html`${hiddenControls(v, reply)}${order}` : html``;
  const mayReport = can("report", v.actor, thing);
  const pin = can("pin", v.actor, thing) ? pinForm(v, reply) : "";
  return html`${pin}${mayHide ? hideLink(v, reply) : ""}${mayReport ? reportLink(v, reply) : ""}${order}`;
}

/** Without JavaScript a link to the form; with it, the form takes the place of the link. `focus`: it comes back. */
export function reportLink(v: View, { id, display_name }: ReplyRow, focus = false): Html {
  const { moderation: t } = v.t;
  return formLink(
    `/replies/${id}/report`,
    `report-${id}`,
    t.reportOf(display_name),
    html`${icon("flag")}${t.report}`,
    focus,
  );
}

/** The same for Hide, and of a hidden reply for its reason. `focus`: it comes back from its form. */
export function hideLink(v: View, { id, display_name, hidden_at }: ReplyRow, focus = false): Html {
  const { moderation: t } = v.t;
  const path = `/replies/${id}/hidden`;
  return hidden_at === null
    ? formLink(path, `hide-${id}`, t.hideOf(display_name), html`${icon("hide")}${t.hide}`, focus)
    : formLink(path, `rehide-${id}`, t.hideAgainOf(display_name), html`${icon("hide")}${t.hideAgain}`, focus);
}

const formLink = (path: string, id: string, name: string, content: Html, focus: boolean): Html =>
  html`<a class="act" id="${id}" href="${path}" hx-get="${path}" hx-target="this" aria-label="${name}" ${focus ? raw("autofocus") : ""}>${content}</a>`;

/** In an open form: puts the link back that it took the place of. */
export const cancelLink = (v: View, id: number, path: string, box: string): Html =>
  html`<a class="button quiet" href="${replyPath(id)}" hx-get="${path}?cancel=1" hx-target="#${box}">${v.t.common.cancel}</a>`;

function hiddenControls(v: View, reply: ReplyRow): Html {
  const { moderation: t } = v.t;
  // Hide, its form's button and Unhide share one id: the focus finds its way through each swap.
  return html`<form method="post" action="/replies/${reply.id}/hidden" ${swap(`/replies/${reply.id}/hidden`)}>
      <button
        class="act"
        id="hide-${reply.id}"
        name="on"
        value="0"
        aria-label="${t.unhideOf(reply.display_name)}"
      >
        ${icon("show")}${t.unhide}
      </button>
    </form>
    ${hideLink(v, reply)}`;
}

function pinForm(v: View, reply: ReplyRow): Html {
  const { moderation: t } = v.t;
  const pinned = reply.pinned_at !== null;
  // Only answers stand first when they are pinned.
  if (!pinned && reply.parent_id !== null) return html``;
  return html`<form method="post" action="/replies/${reply.id}/pinned" ${swap(`/replies/${reply.id}/pinned`)}>
    <button
      class="act"
      id="pin-${reply.id}"
      name="on"
      value="${pinned ? 0 : 1}"
      aria-label="${pinned ? t.unpinOf(reply.display_name) : t.pinOf(reply.display_name)}"
    >
      ${icon("pin")}${pinned ? t.unpin : t.pin}
    </button>
  </form>`;
}

/** Posts with HTMX, and swaps only the reply that it stands in. */
const swap = (path: string): Html => html`hx-post="${path}" hx-target="closest article.reply"`;

/** Locking and unlocking, for those who may. The whole page changes with it: every form of the discussion comes or goes. */
export function lockControl(v: View, discussion: DiscussionRow): Html {
  if (!can("lock", v.actor, discussion)) return html``;
  const { moderation: t } = v.t;
  const locked = discussion.locked_at !== null;
  return html`<form method="post" action="${articlePath(discussion.slug)}/locked">
    <button class="button quiet" id="lock-control" name="on" value="${locked ? 0 : 1}">
      ${icon(locked ? "unlock" : "lock")}${locked ? t.unlock : t.lock}
    </button>
  </form>
  ${pacePanel(v, discussion)}`;
}
