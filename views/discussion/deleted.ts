/** A reply that its writer has deleted: what is left of it, and for a moment the way back. */
import { html } from "hono/html";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import { UNDO_SECONDS, canUndo } from "../../src/discussion/undo.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { bringBackForm } from "../order/controls.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { into } from "../shared/into.ts";

const mayUndo = (v: View, reply: ReplyRow, discussion: DiscussionRow): boolean =>
  canUndo(reply.deleted_at, v.now) && can("undeleteReply", v.actor, { reply, discussion });

/**
 * What stands in its place. Its writer sees for ten seconds how to bring it back.
 * @param now `deleted` when they have just deleted it: the focus goes to the way back; `over` when the time is up
 */
export function deletedItem(
  v: View,
  reply: ReplyRow,
  discussion: DiscussionRow,
  now?: "deleted" | "over",
): Html {
  const undo = now !== "over" && mayUndo(v, reply, discussion);
  return html`<article class="reply" id="reply-${reply.id}" tabindex="-1">
    ${
      undo
        ? html`<div
            class="gone undo"
            hx-get="/replies/${reply.id}/deleted"
            hx-trigger="load delay:${UNDO_SECONDS}s"
            hx-target="closest article"
          >
            <span>${v.t.own.deleted}</span> ${undoForm(v, reply, "closest article", now === "deleted")}
          </div>`
        : reply.deleted_by === null
          ? html`<p class="gone">${v.t.discussion.deleted}</p>`
          : html`<p class="gone">${v.t.order.deletedByModerator}</p>${bringBackForm(v, reply)}`
    }
  </article>`;
}

/** When the time is up: the placeholder that stays, or nothing, where no reply stands below it. */
export function settledItem(v: View, reply: ReplyRow, discussion: DiscussionRow, gone: boolean): Html {
  return gone && v.path !== `/replies/${reply.id}`
    ? into(`#thread-${reply.id}`, "delete", html``)
    : deletedItem(v, reply, discussion, "over");
}

/** The page that says so, for who deletes without JavaScript. */
export function deletedPage(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const { own: t } = v.t;
  return layout(v, {
    title: t.deletedTitle,
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.deletedTitle}</h1>
      ${mayUndo(v, reply, discussion) ? html`<div class="undo">${undoForm(v, reply)}</div>` : html`<p>${t.erased}</p>`}
      <p class="actions">
        <a class="button quiet" href="${articlePath(discussion.slug)}#discussion">${t.toDiscussion}</a>
      </p>
    </section>`,
  });
}

function undoForm(v: View, { id }: ReplyRow, target?: string, focus = false): Html {
  const { own: t } = v.t;
  const path = `/replies/${id}/deleted`;
  // It has the id of Delete, which it takes the place of: the focus finds its way, there and back.
  return html`<form
    method="post"
    action="${path}"
    ${target ? html`hx-post="${path}" hx-target="${target}"` : ""}
  >
    <button class="button" id="delete-${id}" name="on" value="0" aria-label="${t.undoOf}" ${focus ? "autofocus" : ""}>
      ${t.undo} <small>${t.undoFor(UNDO_SECONDS)}</small>
    </button>
  </form>`;
}
