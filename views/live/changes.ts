/** The pieces that an open page fetches when it has heard of a change. */
import { html } from "hono/html";
import type { Thread } from "../../src/discussion/tree.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Arrivals, Changes } from "../../src/live/reading.ts";
import type { Place } from "../../src/live/types.ts";
import { replyPath } from "../../src/lib/paths.ts";
import { counts } from "../discussion/fragments.ts";
import { settledItem } from "../held/item.ts";
import { into } from "../shared/into.ts";
import { promptBlock } from "../discussion/page.ts";
import { replyItem, threadItem } from "../discussion/reply.ts";
import { voteControl } from "../discussion/vote.ts";
import { discussionHead } from "../prompt/head.ts";
import { takesNothing, turned } from "../prompt/state.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { announcement, standing } from "./place.ts";

/** Links shown to replies that came in where this page does not reach. */
const MOST_LINKS = 5;

/** Everything that changed, each piece with its place; what is not on the page is left out by the browser. */
export function changesFragment(
  v: View,
  discussion: DiscussionRow,
  place: Place,
  changes: Changes | null,
  arrivals: Arrivals | null,
): Html {
  if (changes === null || arrivals === null) {
    return html`${into("#arrivals", "innerHTML", outdated(v))}${turn(v, discussion, place)}${moved(v, discussion, place)}`;
  }
  const { changed, voted, prompt, life, own, settled, announce } = changes;
  const item = (reply: ReplyRow) => replyItem(v, reply, discussion, { inContext: reply.id === place.under });
  // Where a branch begins that is muted, a line stands instead of it.
  const shown = changed.filter((reply) => reply.my_follow !== "mute" || reply.id === place.under);
  // What was moved to another discussion goes, with all below it.
  const changedItem = (reply: ReplyRow) =>
    reply.article_id === discussion.id
      ? into(`#reply-${reply.id}`, "outerHTML", item(reply))
      : into(`#thread-${reply.id}`, "delete", html``);
  return html`${shown.map(changedItem)}
  ${settled.map((one) => into(`#held-${one.id}`, "outerHTML", settledItem(v, one)))}
  ${voted.map((reply) => into(`#vote-${reply.id}`, "outerHTML", voteControl(v, reply, discussion)))}
  ${prompt ? into("section#prompt", "outerHTML", promptBlock(v, discussion, own)) : ""}
  ${prompt ? turn(v, discussion, place) : ""}
  ${life ? into("#discussion-head", "outerHTML", discussionHead(v, discussion, life)) : ""}
  ${announce ? html`${counts(v, discussion)}${into("#arrivals", "innerHTML", announcement(v, discussion, place, arrivals.count))}` : ""}
  ${moved(v, discussion, place)}`;
}

/** Nothing, where the page knows already. */
function turn(v: View, discussion: DiscussionRow, { shut = false }: Place): Html {
  if (takesNothing(discussion) === shut) return html``;
  return into("#discussion-state", "innerHTML", turned(v, discussion));
}

const moved = (v: View, discussion: DiscussionRow, place: Place): Html =>
  into("#live", "outerHTML", standing(v, discussion, place));

/** Too much was missed: what is on the page stays, until its reader wants it anew. */
const outdated = (v: View): Html =>
  html`<p class="notice">${v.t.live.outdated} <a href="${v.path}">${v.t.live.again}</a>${close(v)}</p>`;

/** What stands over the page can be put away. */
const close = (v: View): Html =>
  html`<button class="close" type="button" aria-label="${v.t.live.close}">${icon("close")}</button>`;

/** The replies that came in, and how they are put into a page. */
export interface Arriving {
  /** Each with what came in below it; those deeper than the page goes are only linked. */
  threads: readonly Thread<ReplyRow>[];
  /** All of them. */
  rows: readonly ReplyRow[];
  /** New answers stand at the end, and not at the top. */
  atEnd: boolean;
  /** How many are still to come after these. */
  rest: number;
}

/**
 * The replies that came in, where they belong: answers at the top, below those that are pinned, or at the end of the
 * last page; replies below what they answer. Those whose place is not on the page are linked.
 * @param place where the page stands once they are in it: no further than that, so that other changes are still asked for
 */
export function arrivalsFragment(v: View, discussion: DiscussionRow, place: Place, it: Arriving): Html {
  const item = (thread: Thread<ReplyRow>) => threadItem(v, thread, discussion);
  const answers = it.threads.filter(({ reply }) => reply.parent_id === null);
  const below = it.threads.filter(({ reply }) => reply.parent_id !== null);
  const first = html`${answers.toReversed().map(item)}`;
  return html`${
    it.atEnd
      ? into("#answers:not(:has(.more-item))", "beforeend", html`${answers.map(item)}`)
      : html`${into("#answers:not(:has(> .pinned))", "afterbegin", first)}
          ${into("#answers > .pinned:not(:has(~ .pinned))", "afterend", first)}`
  }
  ${below.map((thread) => into(`#replies-${thread.reply.parent_id}`, "beforeend", item(thread)))}
  ${answers.length > 0 ? into("#no-answers", "delete", html``) : ""}
  ${into("#arrivals", "innerHTML", it.rest > 0 ? announcement(v, discussion, place, it.rest) : cameIn(v, it.rows))}
  ${counts(v, discussion)}${moved(v, { ...discussion, version: Math.min(discussion.version, place.shown) }, place)}`;
}

/**
 * What was put into the page, with the way to the first of it, which the script finds, and links to what has no place
 * there: the script takes those away that are on the page, and all of that line when none is left. What somebody wrote
 * whom the reader has blocked is in its place, and not spoken of.
 */
function cameIn(v: View, all: readonly ReplyRow[]): Html {
  const rows = all.filter((reply) => reply.blocked_at === null);
  if (rows.length === 0) return html``;
  const count = rows.filter((reply) => reply.person_id !== v.actor?.id).length;
  return html`<p class="notice">
    ${v.t.live.came(count)} <a id="to-first" href="#replies">${v.t.live.toFirst}</a>
    <span id="elsewhere">${v.t.live.elsewhere}
    ${rows.slice(-MOST_LINKS).map((reply) => html` <a href="${replyPath(reply.id)}" data-arrived="${reply.id}">${v.t.live.elsewhereOf(reply.display_name)}</a>`)}</span>${close(v)}
  </p>`;
}
