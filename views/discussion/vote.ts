import type { View } from "../../src/http/context.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import { refusal } from "../../src/policy.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/** Score and votes of a reply. Pressing what is pressed takes the vote back; who can't vote sees the score alone. */
export function voteControl(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const t = v.t.discussion;
  const why = refusal("vote", v.actor, { reply, discussion });
  const score = html`<output title="${t.score(reply.score)}">${reply.score}</output>`;
  if (why !== null && why !== "signed-out")
    return html`<span class="vote" id="vote-${reply.id}">${score}</span>`;
  const name = reply.display_name;
  return html`<form
    class="vote"
    id="vote-${reply.id}"
    method="post"
    action="/replies/${reply.id}/vote"
    hx-post="/replies/${reply.id}/vote"
    hx-target="this"
  >
    ${button("up", reply, 1, t.upvote(name))}${score}${button("down", reply, -1, t.downvote(name))}
  </form>`;
}

function button(name: "up" | "down", reply: ReplyRow, value: 1 | -1, label: string): Html {
  const pressed = reply.my_vote === value;
  return html`<button
    id="${name}-${reply.id}"
    name="value"
    value="${pressed ? 0 : value}"
    aria-pressed="${String(pressed)}"
    aria-label="${label}"
  >
    ${icon(name)}
  </button>`;
}
