/** Following and muting. Pressing what is pressed takes it back, as with votes. */
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import type { Level } from "../../src/visits/types.ts";
import { html, type Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { icon } from "../shared/icon.ts";

interface Names {
  follow: string;
  mute: string;
}

/** For a whole discussion; nothing for who can't keep track of it. */
export function followDiscussion(v: View, discussion: DiscussionRow, level: Level | null): Html {
  if (!can("keepTrack", v.actor, discussion)) return html``;
  return followForm(v, `${articlePath(discussion.slug)}/follow`, "discussion", level, v.t.follows.discussion);
}

function followForm(v: View, path: string, id: string, level: Level | null, names: Names): Html {
  const t = v.t.follows;
  const button = (wanted: Level, name: string, text: string) => {
    const pressed = level === wanted;
    return html`<button
      class="button quiet"
      id="${wanted}-${id}"
      name="level"
      value="${pressed ? "none" : wanted}"
      aria-pressed="${String(pressed)}"
      aria-label="${name}"
    >
      ${icon(wanted === "follow" ? "bell" : "mute")}${text}
    </button>`;
  };
  return html`<form class="follow" id="follow-box-${id}" method="post" action="${path}" hx-post="${path}" hx-target="this">
    ${button("follow", names.follow, level === "follow" ? t.following : t.follow)}
    ${button("mute", names.mute, level === "mute" ? t.muted : t.mute)}
  </form>`;
}

/** In a reply's acts: a link to the two choices, which take its place; it says what was chosen. */
export function branchFollow(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  if (!can("keepTrack", v.actor, discussion)) return html``;
  const t = v.t.follows;
  const path = `/replies/${reply.id}/follow`;
  const { my_follow } = reply;
  const says = my_follow === "follow" ? t.following : my_follow === "mute" ? t.muted : t.choose;
  return html`<a
    class="act act-follow${my_follow === null ? "" : " is-set"}"
    id="follow-${reply.id}"
    href="${path}"
    hx-get="${path}"
    hx-target="this"
    aria-label="${t.branchOf(reply.display_name)}"
    >${icon(my_follow === "mute" ? "mute" : "bell")}<span>${says}</span></a
  >`;
}

/** Whose branch it is, where that can be read: a hidden or deleted reply does not say who wrote it. */
function nameOf(v: View, reply: ReplyRow): string {
  if (reply.deleted_at !== null) return v.t.discussion.deletedReply;
  if (reply.hidden_at !== null && !can("readHidden", v.actor, reply)) return v.t.discussion.hiddenReply;
  return reply.display_name;
}

/** The two choices for a branch. */
export function branchForm(v: View, reply: ReplyRow): Html {
  const t = v.t.follows;
  const name = nameOf(v, reply);
  const names = { follow: t.followBranch(name), mute: t.muteBranch(name) };
  return followForm(v, `/replies/${reply.id}/follow`, String(reply.id), reply.my_follow, names);
}

/** The same on a page of its own. */
export function branchPage(v: View, reply: ReplyRow): Html {
  const t = v.t.follows;
  const title = t.pageTitle(nameOf(v, reply));
  return layout(v, {
    title,
    noindex: true,
    main: html`<div class="narrow">
      <h1>${title}</h1>
      <p>${t.pageText}</p>
      ${branchForm(v, reply)}
      <p><a class="deeper" href="${replyPath(reply.id)}">${t.back}</a></p>
    </div>`,
  });
}

/** What a muted branch is to who muted it: one line, which leads to it. */
export function mutedItem(v: View, reply: ReplyRow): Html {
  const t = v.t.follows;
  const { id } = reply;
  const name = nameOf(v, reply);
  return html`<li class="is-muted" id="thread-${id}">
    <article class="reply" id="reply-${id}" tabindex="-1">
      <div class="gone">
        ${icon("mute")}${t.mutedBranch}
        <a href="${replyPath(id)}" aria-label="${t.showOf(name)}">${t.show}</a>
        <form method="post" action="/replies/${id}/follow">
          <button class="act" id="follow-${id}" name="level" value="none" aria-label="${t.unmuteOf(name)}">
            ${t.unmute}
          </button>
        </form>
      </div>
    </article>
  </li>`;
}
