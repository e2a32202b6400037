/** What leads on where a page stops: to the rest of a branch, and deeper down. */
import { cursorText } from "../../src/discussion/cursor.ts";
import type { Fold } from "../../src/discussion/folds.ts";
import type { Behind } from "../../src/discussion/tree.ts";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { replyPath } from "../../src/lib/paths.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/**
 * "12 more replies, 3 new": brings the rest of a branch to its places. As a plain link it leads to the reply's own page,
 * from the top, or with `onItsPage` behind what that shows.
 */
export function foldLink(v: View, replyId: number, fold: Fold, onItsPage = false): Html {
  const after = cursorText(fold.after);
  const plain = onItsPage ? `/replies/${replyId}?after=${after}#replies` : replyPath(replyId);
  const t = v.t.discussion;
  return html`<a
    class="fold"
    id="fold-${replyId}"
    href="${plain}"
    hx-get="/replies/${replyId}/below?after=${after}&until=${fold.until}"
    hx-target="this"
    hx-swap="outerHTML swapEmpty:true"
    ><span data-count="${fold.count}">${counted(v, fold)}</span>${freshCount(v, fold)}${fold.shows < fold.count ? `: ${t.showFirst(fold.shows)}` : ""}</a
  >`;
}

/** Below a reply at the deepest level of a page. */
export function deeperLink(v: View, { id, display_name }: ReplyRow, behind?: Behind): Html {
  const t = v.t.discussion;
  const told = behind
    ? `: ${counted(v, behind)}${behind.fresh > 0 ? `, ${t.moreNew(behind.fresh)}` : ""}`
    : "";
  const shown = behind ? html`: ${counted(v, behind)}${freshCount(v, behind)}` : "";
  return html`<a class="deeper" href="${replyPath(id)}" aria-label="${t.deeperOf(`${t.deeper}${told}`, display_name)}"
    >${icon("next")}<span>${t.deeper}${shown}</span></a
  >`;
}

const counted = (v: View, { count, atLeast }: Behind): string =>
  atLeast ? v.t.discussion.moreThan(Math.floor(count / 100) * 100) : v.t.discussion.moreReplies(count);

const freshCount = (v: View, { fresh }: Behind): Html =>
  fresh > 0 ? html`, <strong class="fresh-count">${v.t.discussion.moreNew(fresh)}</strong>` : html``;

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
