/** The tools of those who keep order: in a reply's menu, and beside a discussion. Ordinary readers get nothing of it. */
import { raw } from "hono/html";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { MOST_MINUTES, type Pace } from "../../src/order/types.ts";
import { can } from "../../src/policy.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

const untouched: Again = { values: {}, problems: {} };

/** Locking its branch, deleting, moving and merging: folded away, for those who may. */
export function orderMenu(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const { order: t } = v.t;
  const thing = { reply, discussion };
  const { id, display_name: name } = reply;
  const link = (path: string, sign: string, label: string, text: string) =>
    html`<a id="${path}-${id}" href="/replies/${id}/${path}" aria-label="${label}">${icon(sign)}${text}</a>`;
  const mayRearrange = can("rearrange", v.actor, thing);
  const items = [
    lockForm(v, reply, discussion),
    can("remove", v.actor, thing) ? link("removed", "trash", t.removeOf(name), t.remove) : null,
    mayRearrange && reply.parent_id === null ? link("moved", "next", t.moveOf(name), t.move) : null,
    mayRearrange ? link("merged", "plus", t.mergeOf(name), t.merge) : null,
  ].filter((item) => item !== null);
  if (items.length === 0) return html``;
  return html`<details class="more" id="order-${id}">
    <summary aria-label="${t.menu(name)}">${icon("menu")}</summary>
    <div class="menu">${items}</div>
  </details>`;
}

function lockForm(v: View, reply: ReplyRow, discussion: DiscussionRow): Html | null {
  const { order: t } = v.t;
  const { id, lock_id, display_name: name } = reply;
  const begun = lock_id === id;
  const may = begun ? can("lock", v.actor, discussion) : can("lockBranch", v.actor, { reply, discussion });
  // Below a locked reply there is nothing to be locked, or freed.
  if (!may || (lock_id !== null && !begun)) return null;
  // The button is an item of the menu like its links, and its form out of sight.
  return html`<form id="lock-form-${id}" method="post" action="/replies/${id}/locked" hidden></form>
    <button
      form="lock-form-${id}"
      id="lock-${id}"
      name="on"
      value="${begun ? 0 : 1}"
      aria-label="${begun ? t.unlockBranchOf(name) : t.lockBranchOf(name)}"
    >
      ${icon(begun ? "unlock" : "lock")}${begun ? t.unlockBranch : t.lockBranch}
    </button>`;
}

/** In the place of a reply that a moderator has deleted, for those who can bring it back. */
export function bringBackForm(v: View, reply: ReplyRow): Html {
  const isTheirs = reply.deleted_by !== null && reply.merged_into === null;
  if (!isTheirs || !can("remove", v.actor, { reply })) return html``;
  const { order: t } = v.t;
  return html`<form method="post" action="/replies/${reply.id}/removed">
    <button
      class="act"
      id="removed-${reply.id}"
      name="on"
      value="0"
      aria-label="${t.bringBackOf(reply.display_name)}"
    >
      ${t.bringBack}
    </button>
  </form>`;
}

/** On a reply with which a locked branch begins; on its own page on every reply of one. */
export function lockedTag(v: View, reply: ReplyRow, inContext: boolean): Html {
  if (reply.lock_id === null || (reply.lock_id !== reply.id && !inContext)) return html``;
  return html`<span class="tag" title="${v.t.order.branchLockedWhy}">${icon("lock")}${v.t.order.branchLocked}</span>`;
}

/** Slow mode, newcomers and closing: beside the lock, folded away. */
export function pacePanel(v: View, discussion: DiscussionRow): Html {
  if (!can("setPace", v.actor, discussion)) return html``;
  const { order: t } = v.t;
  const path = articlePath(discussion.slug);
  const held = discussion.newcomers_held_at !== null;
  const closed = discussion.phase === "closed" || discussion.phase === "summarised";
  const toggle = (noun: string, on: boolean, text: string, hint: string) =>
    html`<form class="form" method="post" action="${path}/${noun}">
      <p class="hint" id="${noun}-hint">${hint}</p>
      <div class="actions">
        <button class="button" id="${noun}-control" name="on" value="${on ? 0 : 1}" aria-describedby="${noun}-hint">
          ${text}
        </button>
      </div>
    </form>`;
  return html`<details class="schedule" id="moderate">
    <summary class="button quiet">${icon("menu")}${t.panel}</summary>
    ${slowForm(v, { discussion, form: untouched })}
    ${toggle("newcomers", held, held ? t.freeNewcomers : t.holdNewcomers, t.newcomersHint)}
    ${discussion.phase === "scheduled" ? "" : toggle("closed", closed, closed ? t.open : t.close, t.closeHint)}
  </details>`;
}

/** How many minutes, and what is wrong with them. */
export function slowForm(v: View, { discussion, form }: { discussion: DiscussionRow; form: Again }): Html {
  const { order: t } = v.t;
  const problem = form.problems["minutes"];
  return html`<form class="form" method="post" action="${articlePath(discussion.slug)}/slow">
    <div class="field ${problem ? "bad" : ""}">
      <label for="slow-minutes">${t.slowMinutes}</label>
      <p class="hint" id="slow-hint">${t.slowHint}</p>
      <input
        id="slow-minutes"
        name="minutes"
        type="number"
        inputmode="numeric"
        min="0"
        max="${MOST_MINUTES}"
        value="${form.values["minutes"] ?? discussion.slow_minutes ?? 0}"
        aria-describedby="slow-hint ${problem ? "slow-error" : ""}"
        ${problem ? raw('aria-invalid="true" autofocus') : ""}
      />
      ${problem ? html`<p class="error" role="alert" id="slow-error">${problemText(v.t, problem)}</p>` : ""}
    </div>
    <div class="actions"><button class="button" id="slow-control">${t.slowSet}</button></div>
  </form>`;
}

/** In the composer, before one writes: how often one can, and from when on. */
export function paceNote(v: View, pace: Pace | null | undefined): Html {
  if (!pace) return html``;
  const { order: t } = v.t;
  const { minutes, until } = pace;
  if (until === null) return html`<p class="notice">${t.slow(minutes)}</p>`;
  const iso = new Date(until).toISOString();
  const wait = t.in(Math.max(1, Math.ceil((until - v.now) / 60_000)));
  return html`<p class="notice">
    ${t.slowUntil(minutes)} <time datetime="${iso}">${iso.slice(11, 16)} ${t.utc}</time> (${wait}).
  </p>`;
}
