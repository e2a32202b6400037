/** What waits for a moderator, or for its writer's address, as its writer sees it; nobody else sees anything of it. */
import { raw } from "hono/html";
import { UNDO_SECONDS } from "../../src/discussion/undo.ts";
import type { Settled, Waiting } from "../../src/held/types.ts";
import type { View } from "../../src/http/context.ts";
import { findingText } from "../../src/i18n/index.ts";
import { replyPath, waitingPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { againForm } from "../accounts/confirm.ts";
import { face } from "../shared/face.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago } from "../shared/time.ts";

/** The place above the answers for what stands below no reply of the page; also where one comes that was just sent. */
export function waitingBlock(v: View, waiting: readonly Waiting[]): Html {
  if (v.actor === null) return html``;
  return html`<div class="answers" id="waiting">${waiting.map((one) => waitingItem(v, one, { alone: true }))}</div>`;
}

/** Each, below the reply that it answers or changes. */
export function waitingItems(v: View, waiting: readonly Waiting[] = []): Html {
  return html`${waiting.map((one) => waitingItem(v, one))}`;
}

/** One text that waits, or was not published. `alone`: what it answers or changes is not above it. */
export function waitingItem(v: View, it: Waiting, { alone = false } = {}): Html {
  const rejected = it.rejectedBy !== null;
  return html`<div class="waits" id="held-${it.id}" tabindex="-1" role="group" aria-labelledby="held-title-${it.id}"><div class="reply">
    <p class="who">${v.actor ? face({ id: v.actor.id, display_name: v.actor.displayName }) : ""}<strong class="tag ${rejected ? "hidden" : "draft"}" id="held-title-${it.id}">${titleOf(v, it)}</strong> ${ago(v, it.created_at)}</p>
    <p class="hint">${rejected ? rejectedWhy(v, it) : it.unconfirmed ? addressWhy(v, it, it.unconfirmed) : waitingWhy(v, it)}</p>
    <div class="prose" lang="${it.lang}" dir="${it.dir}" hx-ignore>${raw(it.body_html)}</div>
    <div class="acts">${alone ? placeLink(v, it) : ""}${rejected ? dismissForm(v, it) : controls(v, it)}</div>
  </div></div>`;
}

function titleOf(v: View, it: Waiting): string {
  const { held: t } = v.t;
  const edit = it.kind === "edit";
  if (it.rejectedBy !== null) return edit ? t.rejectedEdit : t.rejected;
  if (it.unconfirmed) return it.unconfirmed.confirmed ? t.notYet : t.unconfirmed;
  return edit ? t.waitingEdit : t.waiting;
}

function addressWhy(
  v: View,
  { stuck }: Waiting,
  { address, confirmed }: NonNullable<Waiting["unconfirmed"]>,
): Html {
  const { held: t } = v.t;
  if (!confirmed) return html`<span class="why">${t.unconfirmedWhy(address)}</span> ${t.unconfirmedLead}`;
  return html`<span class="why">${stuck === null ? t.publishNow : stuckWhy(v, stuck)}</span> ${t.stuckLead}`;
}

function stuckWhy(v: View, why: NonNullable<Waiting["stuck"]>): string {
  const { stuck: t } = v.t.held;
  if (why === "parent-gone" || why === "parent-moved" || why === "answered") return t[why];
  return `${t.confirmed} ${v.t.refusals[why]}`;
}

function waitingWhy(v: View, { kind, findings }: Waiting): Html {
  const { held: t } = v.t;
  const nothing = findings.length === 0 ? html`<span class="why">${t.foundNothing}</span> ` : "";
  return html`${nothing}${findings.map((finding) => html`<span class="why">${findingText(v.t, finding)}</span> `)}${kind === "edit" ? t.waitingEditLead : t.waitingLead}`;
}

function rejectedWhy(v: View, { kind, rejectedBy }: Waiting): Html {
  const { held: t } = v.t;
  return html`${kind === "edit" ? t.rejectedEditLead : t.rejectedLead} <a href="/decisions/${rejectedBy}">${t.statement}</a>`;
}

/** To the reply that it answers or changes, where that is on another page. */
function placeLink(v: View, { kind, reply_id, parent_id }: Waiting): Html {
  const place = kind === "edit" ? reply_id : parent_id;
  if (place === null) return html``;
  return html`<a class="act" href="${replyPath(place)}">${icon("link")}${v.t.held.replyTo}</a>`;
}

function controls(v: View, it: Waiting): Html {
  if (!can("changeHeld", v.actor, it)) return html``;
  const { held: t } = v.t;
  const path = `/held/${it.id}`;
  const edit = html`<a class="act" href="${path}/edit" aria-label="${t.editOf}">${icon("edit")}${t.edit}</a>`;
  return html`${can("editHeld", v.actor, it) ? html`${waysOn(v, it)}${edit}` : ""}
    <form method="post" action="${path}/deleted" hx-post="${path}/deleted" hx-target="#held-${it.id}">
      <button class="act" id="take-back-${it.id}" name="on" value="1" aria-label="${t.takeBackOf}">${icon("trash")}${t.takeBack}</button>
    </form>`;
}

/** What its writer can do for it to appear, where it waits for them. */
function waysOn(v: View, { id, unconfirmed, stuck }: Waiting): Html {
  const { held: t } = v.t;
  if (unconfirmed === null) return html``;
  if (!unconfirmed.confirmed)
    return againForm(v, `/held/${id}`, html`<button class="act">${t.sendAgain}</button>`);
  if (stuck !== null) return html``;
  const path = `/held/${id}/published`;
  return html`<form method="post" action="${path}" hx-post="${path}" hx-target="#held-${id}">
    <button class="act" name="on" value="1" aria-label="${t.publishOf}">${t.publish}</button>
  </form>`;
}

function dismissForm(v: View, { id }: Waiting): Html {
  const { held: t } = v.t;
  const path = `/held/${id}/dismissed`;
  return html`<form method="post" action="${path}" hx-post="${path}" hx-target="#held-${id}">
    <button class="act" name="on" value="1" aria-label="${t.dismissOf}">${icon("close")}${t.dismiss}</button>
  </form>`;
}

/** What stands in its place for a moment once it was taken back. */
export function takenBackItem(v: View, it: Waiting): Html {
  return html`<div class="waits" id="held-${it.id}" tabindex="-1">
    <div class="gone undo"><span>${v.t.held.takenBack}</span> ${undoForm(v, it)}</div>
  </div>`;
}

/** The way back; it has the id of the button that it takes the place of, so that the focus finds it. */
export function undoForm(v: View, { id }: Waiting): Html {
  const { held: t } = v.t;
  const path = `/held/${id}/deleted`;
  return html`<form method="post" action="${path}" hx-post="${path}" hx-target="#held-${id}">
    <button class="button" id="take-back-${id}" name="on" value="0" aria-label="${t.undoOf}" autofocus>
      ${t.undo} <small>${t.undoFor(UNDO_SECONDS)}</small>
    </button>
  </form>`;
}

/** For the status line, after a text was sent that waits now; it may stand on another page than this. */
export function waitsNote(v: View, { id, kind, unconfirmed }: Waiting, slug: string): Html {
  const { held: t } = v.t;
  return html`<p class="notice">
    ${unconfirmed ? t.postedUnconfirmed : kind === "edit" ? t.postedEdit : t.posted} <a href="${waitingPath(slug, id)}">${t.seeIt}</a>
  </p>`;
}

/** In its place on an open page, once it has appeared. */
export function settledItem(v: View, { replyId, moderated }: Settled): Html {
  const { held: t } = v.t;
  return html`<p class="notice good">${moderated ? t.published : t.publishedConfirmed} <a href="${replyPath(replyId)}">${t.seeIt}</a></p>`;
}
