/** What HTMX swaps in: the same pieces as the page, and where they go. */
import type { Waiting } from "../../src/held/types.ts";
import { waitingItem, waitsNote } from "../held/item.ts";
import { html } from "hono/html";
import type { AnswerPage, Below } from "../../src/discussion/reading.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { standing } from "../live/place.ts";
import { into } from "../shared/into.ts";
import { composer, type Composer } from "./composer.ts";
import { answersHeading, discussionFacts, promptCounts, repliesBlock } from "./page.ts";
import { foldLink } from "./fold.ts";
import { threadItem } from "./reply.ts";
import { sortLinks } from "./sorts.ts";

/** The answers in another order, with the links that say which. */
export function replacement(v: View, discussion: DiscussionRow, answers: AnswerPage): Html {
  return html`${repliesBlock(v, discussion, answers)}
  ${into("#sorts", "outerHTML", sortLinks(v, discussion, answers))}${counts(v, discussion)}
  ${into("#live", "outerHTML", standing(v, discussion, { shown: discussion.version, under: null }))}
  ${into("#arrivals", "innerHTML", html``)}`;
}

/**
 * The rest of a branch: every thread to the end of the list it belongs to, and in place of the link what comes next.
 * What is there stays untouched, with what its reader may have open in it.
 */
export function belowFragment(v: View, reply: ReplyRow, discussion: DiscussionRow, below: Below): Html {
  const { threads, next } = below;
  return html`${next === null ? "" : foldLink(v, reply.id, next, true)}
  ${threads.map((thread) => into(`#replies-${thread.reply.parent_id}`, "beforeend", threadItem(v, thread, discussion)))}`;
}

/** After posting: an empty composer in place of the old, the new reply where it belongs, and the counts. */
export function postedFragment(v: View, reply: ReplyRow, discussion: DiscussionRow, write: Composer): Html {
  const list = reply.parent_id === null ? "#answers" : `#replies-${reply.parent_id}`;
  const item = threadItem(v, { reply, replies: [], goesOn: false }, discussion);
  return html`${composer(v, write)} ${into(list, reply.parent_id === null ? "afterbegin" : "beforeend", item)}
  ${into("#no-answers", "delete", html``)}
  ${into("#status", "innerHTML", html`<p class="notice good">${v.t.discussion.posted} <a href="#reply-${reply.id}" data-posted>${v.t.discussion.seeIt}</a></p>`)}
  ${counts(v, discussion)}`;
}

/** After sending what waits now: an empty composer in place of the old, and the text where it will stand. */
export function heldFragment(v: View, waiting: Waiting, discussion: DiscussionRow, write: Composer): Html {
  const { parent_id } = waiting;
  const list = parent_id === null ? "#waiting" : `#thread-${parent_id}`;
  return html`${composer(v, write)} ${into(list, "beforeend", waitingItem(v, waiting))}
  ${into("#status", "innerHTML", waitsNote(v, waiting, discussion.slug))}`;
}

/** The same after an edit; one that waited before is in its place. */
export function heldEditFragment(v: View, waiting: Waiting, discussion: DiscussionRow, again: boolean): Html {
  const item = waitingItem(v, waiting);
  return html`${into("#edit-form", "delete", html``)}
  ${again ? into(`#held-${waiting.id}`, "outerHTML", item) : into(`#thread-${waiting.reply_id}`, "beforeend", item)}
  ${into("#status", "innerHTML", waitsNote(v, waiting, discussion.slug))}`;
}

/** The numbers that changed. */
export function counts(v: View, discussion: DiscussionRow): Html {
  return html`${into("#answers-count", "outerHTML", answersHeading(v, discussion))}${into("#facts", "outerHTML", discussionFacts(v, discussion))}${into("#prompt-counts", "outerHTML", promptCounts(v, discussion))}`;
}
