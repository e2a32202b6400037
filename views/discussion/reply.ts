import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Thread } from "../../src/discussion/tree.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import { personPath } from "../../src/lib/paths.ts";
import { can, refusal, wearsModeratorBadge } from "../../src/policy.ts";
import { replyControls } from "../moderation/controls.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago } from "../shared/time.ts";
import { foldButton } from "./keys.ts";
import { deletedItem } from "./deleted.ts";
import { editedTag, ownControls } from "./own.ts";
import { voteControl } from "./vote.ts";

/** A reply with all below it: one item of a list. `left` more replies of an answer are on its own page. */
export function threadItem(v: View, thread: Thread<ReplyRow>, discussion: DiscussionRow, left = 0): Html {
  const { reply } = thread;
  const t = v.t.discussion;
  return html`<li ${reply.pinned_at === null ? "" : raw('class="pinned"')} id="thread-${reply.id}">
    ${foldButton(v, thread, left)}${replyItem(v, reply, discussion)}
    <ol class="replies" id="replies-${reply.id}">
      ${thread.replies.map((below) => threadItem(v, below, discussion))}
    </ol>
    ${thread.goesOn ? html`<a class="deeper" href="/replies/${reply.id}" aria-label="${t.deeperOf(reply.display_name)}">${icon("next")}${t.deeper}</a>` : ""}
    ${left > 0 ? html`<a class="fold" href="/replies/${reply.id}">${t.moreReplies(left)}</a>` : ""}
  </li>`;
}

/** One reply, without those below it. Every change to it is shown by swapping this element. */
export function replyItem(v: View, reply: ReplyRow, discussion: DiscussionRow, inContext = false): Html {
  const id = `reply-${reply.id}`;
  if (reply.deleted_at !== null) return deletedItem(v, reply, discussion);
  const hidden = reply.hidden_at !== null;
  if (hidden && !can("readHidden", v.actor, reply)) {
    return html`<article class="reply" id="${id}" tabindex="-1">
      <p class="gone">${icon("hide")}${hiddenWhy(v, reply)}</p>
    </article>`;
  }
  return html`<article
    class="reply${hidden ? " is-hidden" : ""}${inContext ? " in-context" : ""}"
    id="${id}"
    tabindex="-1"
    aria-labelledby="who-${reply.id}"
  >
    ${who(v, reply, discussion)} ${hidden ? notice(v, reply) : ""}
    <div class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</div>
    <div class="acts">
      ${voteControl(v, reply, discussion)}${replyLink(v, reply, discussion)}
      <a class="act" href="/replies/${reply.id}" aria-label="${v.t.discussion.linkTo(reply.display_name)}"
        >${v.t.discussion.link}</a
      >
      ${ownControls(v, reply, discussion)}${replyControls(v, reply, discussion)}
    </div>
  </article>`;
}

function who(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const t = v.t.discussion;
  const person = { id: reply.person_id, display_name: reply.display_name };
  return html`<header class="who">
    ${face(person)}<a class="author" id="who-${reply.id}" href="${personPath(reply.username)}"
      ><bdi>${reply.display_name}</bdi></a
    >
    <a href="/replies/${reply.id}">${ago(v, reply.created_at)}</a>
    ${reply.edited_at === null ? "" : editedTag(v, reply)}
    ${reply.person_id === discussion.author_id ? html`<span class="tag">${t.author}</span>` : ""}
    ${wearsModeratorBadge(reply.role) ? html`<span class="tag">${t.moderator}</span>` : ""}
    ${reply.pinned_at === null ? "" : html`<span class="tag sun">${icon("pin")}${t.pinned}</span>`}
  </header>`;
}

function hiddenWhy(v: View, reply: ReplyRow): string {
  const reason = reply.hidden_reason;
  return reason === null ? v.t.discussion.hidden : v.t.discussion.hiddenWhy(v.t.moderation.reasons[reason]);
}

/** What its writer and the moderators see above a hidden text: why, and the note meant for the writer. */
function notice(v: View, reply: ReplyRow): Html {
  const t = v.t.discussion;
  return html`<div class="notice bad">
    <p><strong>${hiddenWhy(v, reply)}.</strong> ${t.hiddenYours}</p>
    ${reply.hidden_note ? html`<p>${t.hiddenNote} <q dir="auto">${reply.hidden_note}</q></p>` : ""}
  </div>`;
}

/** Leads to the composer: with JavaScript the one on this page, without to the reply's own page. */
function replyLink(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const why = refusal("replyTo", v.actor, { reply, discussion });
  if (why !== null && why !== "signed-out") return html``;
  const name = reply.display_name;
  return html`<a
    class="act"
    id="answer-${reply.id}"
    href="/replies/${reply.id}#composer"
    data-reply-to="${reply.id}"
    data-name="${name}"
    aria-label="${v.t.discussion.replyTo(name)}"
    >${icon("reply")}${v.t.discussion.reply}</a
  >`;
}
