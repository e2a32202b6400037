import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Answered } from "../../src/discussion/answered.ts";
import type { Again } from "../../src/http/forms.ts";
import type { Stuck } from "../../src/discussion/stuck.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import { articlePath, replyPath, waitingPath } from "../../src/lib/paths.ts";
import { refusal, type Refusal } from "../../src/policy.ts";
import { confirmNote } from "../accounts/confirm.ts";
import { draftAttributes } from "../drafts/draft.ts";
import type { Pace } from "../../src/order/types.ts";
import { paceNote } from "../order/controls.ts";
import { composerClosed } from "../prompt/state.ts";
import { madeFor } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { answeredNote, putIntoAnswer } from "./own.ts";
import { previewPlace, textBlock, textTools } from "./text.ts";

export interface Composer {
  discussion: DiscussionRow;
  /** The reply that is answered; null answers the prompt. */
  parent: { id: number; display_name: string } | null;
  /** Unique to this form: sent again with a resend, so that nothing is posted twice. */
  key: string;
  /** What was typed before, and what is wrong with it. */
  form: Again;
  /** The version of the stored draft that stands in the form; 0 where what was sent stands there, or nothing. */
  draft: number;
  /** Its text as it will look, where somebody without JavaScript asked for it. */
  preview?: { body_html: string; lang: string };
  /** Says above the text what happened to it. */
  notice?: string;
  /** The answer that this reader has given already, where one is all there may be. */
  answered?: Answered | null;
  /** How its discussion is slowed down for this reader. */
  pace?: Pace | null;
  /** Or the one that waits, for a moderator or for their address: its id among what waits. */
  waits?: number | null;
  /** That one waits for their address. */
  unconfirmed?: boolean;
  /** The address, masked, that this reader has to confirm before what they write appears; null where nothing is asked. */
  confirm?: string | null;
  /** A reply of theirs that could not be posted, since what it answers takes none any more. */
  stuck?: Stuck;
  /** A moderator reads first what this reader posts: they are new here. */
  newcomer?: boolean;
  /** Characters a reply may have. */
  most: number;
}

/**
 * Where a reader writes. It stands outside `#replies`, so that no vote, sort or decision ever swaps it; the script
 * aims it at a reply by `parent_id` and the addressee line, which the server rendered here.
 */
export function composer(v: View, it: Composer): Html {
  if (!it.stuck) return writing(v, it);
  return html`${stuckBlock(v, it.stuck)}${writing(v, it)}`;
}

/** A reply without a place, above the composer and apart from it: it must not be taken for an answer. */
function stuckBlock(v: View, { why, href, body }: Stuck): Html {
  const t = v.t.composer;
  return html`<div class="composer" id="stuck" role="group" aria-label="${t.stuckTitle}">
    <p class="notice bad" role="alert" tabindex="-1" autofocus id="stuck-why"><strong>${t.stuckTitle}.</strong> ${t.stuck[why]} ${href === null ? "" : html`<a href="${href}">${t.stuckWhere[why]}</a>`}</p>
    <label for="stuck-body">${t.yourReply}</label><textarea id="stuck-body" readonly rows="4" dir="auto">
${body}</textarea></div>`;
}

function writing(v: View, it: Composer): Html {
  const t = v.t.composer;
  const { discussion, parent } = it;
  const why = refusal("answer", v.actor, discussion);
  if (why !== null && why !== "signed-out") return closedComposer(v, it, why);
  const path = articlePath(discussion.slug);
  const action = `${path}/replies`;
  const body = it.form.values["body"] ?? "";
  const drafting = {
    kind: "reply",
    articleId: discussion.id,
    replyId: parent?.id ?? 0,
    version: it.draft,
    typed: it.draft === 0 && body !== "",
  } as const;
  return html`<form
    class="composer"
    id="composer"
    method="post"
    action="${action}"
    hx-post="${action}"
    hx-target="this"
    hx-disable="find [type=submit]"
    ${draftAttributes(v, drafting)}
    data-most="${it.most}"
    data-left="${t.left(0)}"
    data-over="${t.over(0)}"
    data-offline="${t.offline}"
    data-people="${path}/people"
  >
    <input type="hidden" name="key" value="${it.key}" /><input
      type="hidden"
      name="parent_id"
      value="${parent?.id ?? ""}"
    />${madeFor(v)}
    <p class="addressee" ${parent ? "" : raw("hidden")}>
      <span
        >${t.inReplyTo}
        <a href="${parent ? `#reply-${parent.id}` : ""}"><bdi>${parent?.display_name ?? ""}</bdi></a></span
      >
      <a class="cancel" href="${path}#composer">${v.t.common.cancel}</a>
    </p>
    ${it.answered ? answeredNote(v, it.answered, discussion) : ""}
    ${it.waits ? waitsAlready(v, it.waits, it) : ""}
    ${it.confirm && !it.waits ? confirmNote(v, it.confirm) : ""}
    ${it.newcomer ? html`<p class="notice" id="newcomer-note">${v.t.held.newcomers}</p>` : ""}
    ${paceNote(v, it.pace)}${it.notice ? html`<p class="notice">${it.notice}</p>` : ""}
    ${it.preview ? previewPlace(v, "preview", it.preview, it.preview) : ""}
    <label for="composer-body" data-answer="${t.yourAnswer}" data-reply="${t.yourReply}"
      >${parent ? t.yourReply : t.yourAnswer}</label
    >
    ${textBlock(v, { id: "composer", body, problem: it.form.problems["body"] ?? null })}
    <div class="row">
      <button class="button main" id="composer-send" type="submit" data-answer="${t.answerButton}" data-reply="${t.replyButton}">
        ${parent ? t.replyButton : t.answerButton}
      </button>
      ${it.answered ? putIntoAnswer(v, it.answered, discussion) : ""}
      ${textTools(v, { preview: `${path}/preview`, place: "preview" })}
      ${v.actor ? "" : html`<p id="composer-hint">${invitation(v)}</p>`}
    </div>
    ${it.preview ? "" : previewPlace(v, "preview", discussion, null)}
    <button class="button quote" type="button" hidden>${t.quote}</button>
  </form>`;
}

/** One answer is the rule, and theirs waits: the rest comes out for a reply, or for a text that is there. */
function waitsAlready(v: View, id: number, { discussion, unconfirmed }: Composer): Html {
  const { held: t } = v.t;
  return html`<div class="answered-note" id="waits-note">
    <p>${unconfirmed ? t.answeredUnconfirmed : t.answered} <a href="${waitingPath(discussion.slug, id)}">${t.seeIt}</a></p>
    <a class="button" href="/held/${id}/edit">${t.editAnswer}</a>
  </div>`;
}

/** Where the answer stands that this reader has given, for the prompt to lead there; null when they may give one. */
export function ownAnswer({ answered, waits, discussion }: Composer): string | null {
  if (answered) return replyPath(answered.id);
  return waits ? waitingPath(discussion.slug, waits) : null;
}

/** Nothing can be added any more. What was typed before that is still there, to be copied. */
function closedComposer(v: View, it: Composer, why: Refusal): Html {
  const t = v.t.composer;
  const body = it.form.values["body"] ?? "";
  if (body === "") return html`<p class="notice" id="composer">${composerClosed(v, why)}</p>`;
  return html`<div class="composer" id="composer"><p class="notice bad">${composerClosed(v, why)} ${t.lockedText}</p>
<label for="composer-body">${it.parent ? t.yourReply : t.yourAnswer}</label><textarea id="composer-body" readonly dir="auto">
${body}</textarea></div>`;
}

/** For somebody signed out: both doors keep what was typed, since they are buttons of this form. */
function invitation(v: View): Html {
  const { composer: t, common } = v.t;
  const door = (to: string, text: string) =>
    html`<button class="as-link" type="submit" name="then" value="${to}" formnovalidate>${text}</button>`;
  return html`${t.signedOutHint} ${door("login", common.logIn)} · ${door("register", common.register)}`;
}
