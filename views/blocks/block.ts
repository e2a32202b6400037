/** Blocking somebody, and what stands where they replied. */
import type { View } from "../../src/http/context.ts";
import type { BlockedPerson } from "../../src/blocks/queries.ts";
import { personPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

type Whom = Omit<BlockedPerson, "since">;

/** On somebody's page: a button that blocks, or blocks no more; nothing on one's own, and for who is signed out. */
export function blockForm(v: View, person: Whom, isBlocked: boolean): Html {
  if (!can("block", v.actor, person)) return html``;
  const t = v.t.blocks;
  const path = `${personPath(person.username)}/blocked`;
  return html`<form class="actions" id="block" method="post" action="${path}" hx-post="${path}" hx-target="this">
    ${blockButton(v, person, isBlocked, "button")}
    <small class="quiet">${isBlocked ? t.isBlocked : t.what}</small>
  </form>`;
}

/** The button of a form; the state that it asks for is its value. */
export function blockButton(v: View, { id, display_name: name }: Whom, isBlocked: boolean, as: string): Html {
  const t = v.t.blocks;
  return html`<button
    class="${as}"
    id="block-${id}"
    name="on"
    value="${isBlocked ? 0 : 1}"
    aria-label="${isBlocked ? t.unblockOf(name) : t.blockOf(name)}"
  >
    ${isBlocked ? t.unblock : t.block}
  </button>`;
}

/** A line that stands where somebody replied whom the reader has blocked, with the reply folded into it. */
export function blockedReply(v: View, id: number, reply: Html): Html {
  const t = v.t.blocks;
  return html`<article class="reply is-blocked" id="reply-${id}" tabindex="-1">
    <details class="gone">
      <summary>${icon("mute")}${t.placeholder} · <span class="as-link">${t.show}</span></summary>
      <div class="reply">${reply}</div>
    </details>
  </article>`;
}
