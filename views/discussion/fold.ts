/** What leads on where a page stops: to the rest of a branch, and deeper down. */
import { cursorText, type Cursor } from "../../src/discussion/cursor.ts";
import type { Fold } from "../../src/discussion/folds.ts";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { replyPath } from "../../src/lib/paths.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/** "12 more replies, 3 new": brings the rest of a branch to its places; as a plain link, to the answer's own page. */
export function foldLink(v: View, replyId: number, { count, fresh, after, until }: Fold): Html {
  const t = v.t.discussion;
  const text = html`<span data-count="${count}">${t.moreReplies(count)}</span>${fresh > 0 ? html`, <strong class="fresh-count">${t.moreNew(fresh)}</strong>` : ""}`;
  return below(replyId, replyPath(replyId), after, until, text);
}

/** The same for what stands behind a long stretch, whose number nobody has counted. */
export function moreBelow(v: View, replyId: number, next: { after: Cursor; until: number }): Html {
  const plain = `/replies/${replyId}?after=${cursorText(next.after)}#replies`;
  return below(replyId, plain, next.after, next.until, html`${v.t.discussion.moreBelow}`);
}

function below(replyId: number, plain: string, after: Cursor, until: number, text: Html): Html {
  const rest = `/replies/${replyId}/below?after=${cursorText(after)}&until=${until}`;
  return html`<a
    class="fold"
    id="fold-${replyId}"
    href="${plain}"
    hx-get="${rest}"
    hx-target="this"
    hx-swap="outerHTML swapEmpty:true"
    >${text}</a
  >`;
}

/** Below a reply at the deepest level of a page. */
export function deeperLink(v: View, { id, display_name }: ReplyRow): Html {
  const t = v.t.discussion;
  return html`<a class="deeper" href="${replyPath(id)}" aria-label="${t.deeperOf(display_name)}"
    >${icon("next")}${t.deeper}</a
  >`;
}

/** Whom a reply answers. Leads there: on this page, or, where the parent is on another, to the parent's own. */
export function inReplyTo(v: View, reply: ReplyRow, parentHere: boolean): Html {
  if (reply.parent_id === null) return html``;
  const t = v.t.discussion;
  const whom =
    reply.parent_deleted_at !== null
      ? t.deletedReply
      : reply.parent_hidden_at !== null
        ? t.hiddenReply
        : html`<bdi>${reply.parent_name ?? ""}</bdi>`;
  const path = parentHere ? `#reply-${reply.parent_id}` : replyPath(reply.parent_id);
  return html`<span class="to">${t.inReplyTo} <a href="${path}">${whom}</a></span>`;
}
