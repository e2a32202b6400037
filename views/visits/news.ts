/** What is new since the last visit: counted above the list, with the way to the next. */
import { html, raw } from "hono/html";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import type { News } from "../../src/visits/types.ts";
import { followDiscussion } from "../follows/follow.ts";
import type { Html } from "../shared/html.ts";

/** Above the list, outside what swaps: what is new, and following. `after`: the page is about this reply. */
export function visitBar(v: View, discussion: DiscussionRow, news: News, after = 0): Html {
  return html`<div class="visit-bar">
    ${newsBar(v, discussion, news, after)}${followDiscussion(v, discussion, news.levels.get(0) ?? null)}
  </div>`;
}

/**
 * How many are new, and the way to the next. The script reports from here what was on the screen (static/js/60-seen.js);
 * for somebody signed out it counts by itself, on their device. `allRead`: its reader has just said so; that line takes the place of the button,
 * by its id, so that the focus goes on to it.
 */
export function newsBar(v: View, discussion: DiscussionRow, news: News, after = 0, allRead = false): Html {
  const t = v.t.visits;
  const path = articlePath(discussion.slug);
  if (!can("keepTrack", v.actor, discussion)) return onDevice(v, path, news);
  const { total, first, newest, visited } = news;
  const next = after === 0 && first !== null ? replyPath(first) : `${path}/new?after=${after}`;
  return html`<div
    class="news"
    id="news"
    role="group"
    aria-label="${t.label}"
    data-seen="${path}/seen"
    data-more="${path}/new"
    ${visited ? "" : html`data-until="${newest}"`}
    ${allRead ? raw("data-all-read") : ""}
  >
    ${allRead ? html`<p id="mark-all" tabindex="-1">${t.allRead}</p>` : ""}
    ${
      total === 0
        ? ""
        : html`<p>${t.newSince(total)}</p>
            <a class="button" id="next-new" data-next-new href="${next}">${t.next}</a>
            <form method="post" action="${path}/seen" hx-post="${path}/seen" hx-target="#news">
              <input type="hidden" name="until" value="${newest}" />
              <button class="button quiet" id="mark-all" name="all" value="1">${t.markAll}</button>
            </form>`
    }
  </div>`;
}

/** For the status line, where the way to the next new reply ends. */
export const noMoreNew = (v: View): Html => html`<p class="notice">${v.t.visits.noMore}</p>`;

/** Empty, until the script finds on this device that somebody was here before. */
function onDevice(v: View, path: string, { newest }: News): Html {
  const t = v.t.visits;
  return html`<div class="news" id="news" role="group" aria-label="${t.label}" data-newest="${newest}" data-device="${path}" data-none="${t.noMore}">
    <template>
      <p>${t.onThisDevice} <b></b></p>
      <a class="button" data-next-new href="#discussion">${t.next}</a>
      ${newTag(v)}
    </template>
  </div>`;
}

/** The mark on a new reply, beside its writer's name. */
export function newTag(v: View): Html {
  return html`<span class="tag new">${v.t.visits.isNew}</span>`;
}
