/** Where an open page stands, and where it announces what came in. */
import { html } from "hono/html";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Place } from "../../src/live/types.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { takesNothing } from "../prompt/state.ts";
import type { Html } from "../shared/html.ts";

/**
 * Where a page stands, for the script, and the place of its announcements. A discussion that is closed stands still:
 * nothing is listened for. `under` on the page of one reply.
 */
export function live(v: View, discussion: DiscussionRow, under: number | null = null): Html {
  if (discussion.phase === "closed" || discussion.phase === "summarised") return html``;
  return html`${standing(v, discussion, { shown: discussion.version, under })}
    <div id="arrivals" role="status"></div>
    <div id="discussion-state" role="status"></div>`;
}

/** The addresses that the page asks next: they say who asks, so that nobody is told as somebody else. */
export function standing(v: View, discussion: DiscussionRow, { shown, under }: Place): Html {
  const { slug, version } = discussion;
  const path = articlePath(slug);
  const as = `as=${v.actor?.id ?? 0}`;
  const place = `${as}&shown=${shown}${under === null ? "" : `&under=${under}`}${takesNothing(discussion) ? "&shut=1" : ""}`;
  return html`<div
    id="live"
    hidden
    data-version="${version}"
    data-stream="${path}/live?${as}"
    data-changes="${path}/changes?${place}"
  ></div>`;
}

/** "3 new replies": a button that brings them in. */
export function announcement(v: View, { slug }: DiscussionRow, { shown, under }: Place, count: number): Html {
  if (count === 0) return html``;
  const query = `as=${v.actor?.id ?? 0}&after=${shown}${under === null ? "" : `&under=${under}`}`;
  return html`<button
    class="button main"
    id="show-arrivals"
    type="button"
    hx-get="${articlePath(slug)}/arrivals?${query}"
    hx-target="#arrivals"
    hx-swap="innerHTML"
  >
    ${v.t.live.arrivals(count)}
  </button>`;
}
