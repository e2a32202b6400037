import { raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Fold } from "../../src/discussion/folds.ts";
import type { Thread } from "../../src/discussion/tree.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import { decisionPath, personPath, replyPath } from "../../src/lib/paths.ts";
import { can, refusal, wearsModeratorBadge } from "../../src/policy.ts";
import { blockedReply } from "../blocks/block.ts";
import { branchFollow, mutedItem } from "../follows/follow.ts";
import { replyControls } from "../moderation/controls.ts";
import { lockedTag } from "../order/controls.ts";
import { honours } from "../prompt/head.ts";
import { pickControl } from "../prompt/pick.ts";
import { face } from "../shared/face.ts";
import { waitingItems } from "../held/item.ts";
import { shortReason } from "../rules/words.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago } from "../shared/time.ts";
import { deeperLink, foldLink, inReplyTo } from "./fold.ts";
import { deletedItem } from "./deleted.ts";
import { editedTag, ownControls } from "./own.ts";
import { voteControl } from "./vote.ts";

/** What a thread says beside its replies. */
export interface ThreadSays {
  /** What of it is folded. */
  fold?: Fold | undefined;
  /** It stands in the place kept for answers with few votes. */
  fewVotes?: boolean;
  /** False where the reply that it answers is on another page. */
  parentHere?: boolean;
}

/** A reply with all below it: one item of a list. */
export function threadItem(
  v: View,
  thread: Thread<ReplyRow>,
  discussion: DiscussionRow,
  { fold, fewVotes = false, parentHere = true }: ThreadSays = {},
): Html {
  const { reply } = thread;
  if (reply.my_follow === "mute") return mutedItem(v, reply);
  return html`<li ${reply.pinned_at === null ? "" : raw('class="pinned"')} id="thread-${reply.id}">
    ${replyItem(v, reply, discussion, { fewVotes, parentHere })}
    <ol class="replies" id="replies-${reply.id}">
      ${thread.replies.map((below) => threadItem(v, below, discussion))}
    </ol>
    ${thread.goesOn ? deeperLink(v, reply, thread.behind) : ""} ${fold ? foldLink(v, reply.id, fold) : ""}${waitingItems(v, reply.waiting)}
  </li>`;
}

/** What a reply says beside its text. */
export interface ReplySays {
  /** It is what its page is about. */
  inContext?: boolean;
  fewVotes?: boolean;
  parentHere?: boolean;
}

/** One reply, without those below it. Every change to it is shown by swapping this element. */
export function replyItem(v: View, reply: ReplyRow, discussion: DiscussionRow, says: ReplySays = {}): Html {
  const id = `reply-${reply.id}`;
  if (reply.deleted_at !== null) return deletedItem(v, reply, discussion);
  const hidden = reply.hidden_at !== null;
  if (hidden && !can("readHidden", v.actor, reply)) {
    return html`<article class="reply" id="${id}" tabindex="-1">
      <p class="gone">${icon("hide")}${hiddenWhy(v, reply)}</p>
    </article>`;
  }
  if (reply.blocked_at !== null)
    return blockedReply(v, reply.id, html`${who(v, reply, discussion, says)}${said(v, reply, discussion)}`);
  return html`<article
    class="reply${hidden ? " is-hidden" : ""}${says.inContext ? " in-context" : ""}${reply.is_new ? " is-new" : ""}"
    id="${id}"
    tabindex="-1"
    aria-labelledby="who-${reply.id}"
  >
    ${who(v, reply, discussion, says)} ${said(v, reply, discussion)}
  </article>`;
}

/** Its text, and what can be done about it. */
function said(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  return html`${reply.hidden_at === null ? "" : notice(v, reply)}
    <div class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</div>
    <div class="acts">
      ${voteControl(v, reply, discussion)}${replyLink(v, reply, discussion)}
      <a class="act" href="${replyPath(reply.id)}" aria-label="${v.t.discussion.linkTo(reply.display_name)}"
        >${v.t.discussion.link}</a
      >
      ${branchFollow(v, reply, discussion)}${ownControls(v, reply, discussion)}${pickControl(v, reply, discussion)}${replyControls(v, reply, discussion)}
    </div>`;
}

function who(v: View, reply: ReplyRow, discussion: DiscussionRow, says: ReplySays): Html {
  const t = v.t.discussion;
  const person = { id: reply.person_id, display_name: reply.display_name };
  return html`<header class="who">
    ${face(person)}<a class="author" id="who-${reply.id}" href="${personPath(reply.username)}"
      ><bdi>${reply.display_name}</bdi></a
    >
    ${inReplyTo(v, reply, says.parentHere ?? true)}
    <a href="${replyPath(reply.id)}">${ago(v, reply.created_at)}</a>
    ${reply.is_new ? html`<span class="tag new">${t.isNew}</span>` : ""}
    ${says.fewVotes ? html`<span class="tag few" title="${t.fewVotesWhy}">${t.fewVotes}</span>` : ""}
    ${reply.edited_at === null ? "" : editedTag(v, reply)}
    ${reply.person_id === discussion.author_id ? html`<span class="tag">${t.author}</span>` : ""}
    ${wearsModeratorBadge(reply.role) ? html`<span class="tag">${t.moderator}</span>` : ""}
    ${reply.pinned_at === null ? "" : html`<span class="tag sun">${icon("pin")}${t.pinned}</span>`}
    ${honours(v, reply, discussion)}${lockedTag(v, reply, says.inContext ?? false)}
  </header>`;
}

function hiddenWhy(v: View, reply: ReplyRow): string {
  const reason = reply.hidden_reason;
  return reason === null
    ? v.t.discussion.hidden
    : v.t.discussion.hiddenWhy(shortReason(v, reason, reply.hidden_title));
}

/** What its writer and the moderators see above a hidden text: why, and the note meant for the writer. */
function notice(v: View, reply: ReplyRow): Html {
  const t = v.t.discussion;
  return html`<div class="notice bad">
    <p><strong>${hiddenWhy(v, reply)}.</strong> ${t.hiddenYours}</p>
    ${reply.hidden_note ? html`<p>${t.hiddenNote} <q dir="auto">${reply.hidden_note}</q></p>` : ""}
    ${reply.hidden_by === null ? "" : html`<p><a href="${decisionPath(reply.hidden_by)}">${v.t.held.statement}</a></p>`}
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
