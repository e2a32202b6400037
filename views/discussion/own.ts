/** What people see of their own replies: the way to change and delete them, and the answer they have given already. */
import type { Answered } from "../../src/discussion/answered.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { can } from "../../src/policy.ts";
import { replyPath } from "../../src/lib/paths.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { into } from "../shared/into.ts";
import { day } from "../shared/time.ts";

/** Where the edit form opens: outside `#replies`, so that no vote, sort or decision ever swaps it. */
export function editorPlace(): Html {
  return html`<div id="editor"></div>`;
}

/** Edit and Delete, for the writer of a reply. */
export function ownControls(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const { own: t } = v.t;
  const { id, display_name } = reply;
  const thing = { reply, discussion };
  const path = `/replies/${id}`;
  return html`${
    can("editReply", v.actor, thing)
      ? html`<a
          class="act"
          id="edit-${id}"
          href="${path}/edit"
          hx-get="${path}/edit"
          hx-target="#editor"
          hx-swap="innerHTML"
          aria-label="${t.editOf(display_name)}"
          >${icon("edit")}${t.edit}</a
        >`
      : ""
  }${
    can("deleteReply", v.actor, thing)
      ? html`<form
          method="post"
          action="${path}/deleted"
          hx-post="${path}/deleted"
          hx-target="closest article.reply"
        >
          <button class="act" id="delete-${id}" name="on" value="1" aria-label="${t.deleteOf(display_name)}">
            ${icon("trash")}${t.delete}
          </button>
        </form>`
      : ""
  }`;
}

/** "edited", which leads to what was changed. */
export function editedTag(v: View, reply: ReplyRow): Html {
  return html`<a
    class="tag"
    href="/replies/${reply.id}/history"
    title="${v.t.own.historyOf(reply.display_name)}"
    >${v.t.discussion.edited}</a
  >`;
}

/** For the status line, after a change was saved; the reply may stand on another page than this. */
export function savedNote(v: View, { id }: Pick<ReplyRow, "id">): Html {
  return html`<p class="notice good">
    ${v.t.own.saved} <a href="${replyPath(id)}">${v.t.own.seeIt}</a>
  </p>`;
}

/** In the composer of somebody who has answered: what they said, and the way to change it. */
export function answeredNote(v: View, answered: Answered, discussion: DiscussionRow): Html {
  const { own: t } = v.t;
  const { id } = answered;
  const editable = can("editReply", v.actor, { reply: answered, discussion });
  return html`<div class="answered-note" id="answered-note">
    <p>
      ${t.answeredOn} ${day(v, answered.created_at)}:
      <a href="${replyPath(id)}"><q dir="auto">${answered.excerpt}</q></a>
    </p>
    ${
      editable
        ? html`<a
            class="button"
            href="/replies/${id}/edit"
            hx-get="/replies/${id}/edit"
            hx-target="#editor"
            hx-swap="innerHTML"
            >${icon("edit")}${t.editAnswer}</a
          >`
        : html`<a class="button" href="${replyPath(id)}">${t.seeAnswer}</a>`
    }
  </div>`;
}

/** Both anew, in a composer that is there: nothing in it is swapped that somebody writes in. */
export function noteFragment(v: View, answered: Answered | null, discussion: DiscussionRow): Html {
  const gone = ["#answered-note", "#put-into"].map((it) => into(it, "delete", html``));
  if (!answered) return html`${gone}`;
  return html`${gone}${into("#composer", "afterbegin", answeredNote(v, answered, discussion))}${into("#composer-send", "afterend", putIntoAnswer(v, answered, discussion))}`;
}

/** Takes what stands in the composer into the edit form of the answer that is there. */
export function putIntoAnswer(v: View, answered: Answered, discussion: DiscussionRow): Html {
  if (!can("editReply", v.actor, { reply: answered, discussion })) return html``;
  const path = `/replies/${answered.id}/edit`;
  return html`<button
    class="button main put-into"
    id="put-into"
    type="submit"
    formaction="${path}"
    hx-post="${path}"
    hx-target="#editor"
    hx-swap="innerHTML"
  >
    ${v.t.own.putInto}
  </button>`;
}
