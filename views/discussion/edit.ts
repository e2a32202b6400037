/** Changing one's own reply: the form, what it says when two edits collide, and what is left when it can't be saved. */
import { html } from "hono/html";
import type { Piece } from "../../src/discussion/history.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import type { Refusal } from "../../src/policy.ts";
import { draftAttributes } from "../drafts/draft.ts";
import { madeFor } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { quoted } from "../reports/report.ts";
import { difference } from "./history.ts";
import { previewPlace, textBlock, textTools } from "./text.ts";

export interface EditProps {
  reply: ReplyRow;
  discussion: DiscussionRow;
  /** What was typed, when it was sent before; else the reply as it is. */
  form: Again;
  /** What it answers, where that can be read. */
  parent?: ReplyRow | null;
  /** The draft of this change that its writer has on the server. */
  draft?: { body: string; version: number } | undefined;
  /** The text of a change that waits for a moderator: a further one goes in its place. */
  waits?: string | null;
  /** True when what was typed as a second answer stands below the first in `form`. */
  merged?: boolean;
  /** When the reply was changed meanwhile: how what was typed differs from it; null where that is too much to show. */
  collided?: { pieces: Piece[] | null };
}

/** The form as it opens on the page that the reply stands on: docked, like the composer when it answers a reply. */
export function editFragment(v: View, p: EditProps): Html {
  return form(v, p, true);
}

/** The form on a page of its own, with what the reply answers. */
export function editPage(v: View, p: EditProps): Html {
  const { own: t } = v.t;
  const title = p.collided ? t.collidedTitle : p.reply.parent_id === null ? t.editAnswerTitle : t.editTitle;
  const context = p.parent
    ? html`<p class="label">${t.to}</p>
        ${quoted(v, p.parent)}`
    : html``;
  return framed(v, p.discussion, title, html`${context}${form(v, p, false)}`);
}

export interface RefusedProps {
  reply: ReplyRow;
  discussion: DiscussionRow;
  body: string;
  why: Refusal;
}

/** What was typed can't be saved any more: it stands there to be copied. */
export function refusedFragment(v: View, p: RefusedProps): Html {
  return refusedBlock(v, p, true);
}

/** The same as a page. */
export function refusedPage(v: View, p: RefusedProps): Html {
  return framed(v, p.discussion, v.t.own.refusedTitle, refusedBlock(v, p, false));
}

function framed(v: View, discussion: DiscussionRow, title: string, content: Html): Html {
  const { lang, dir, slug } = discussion;
  return layout(v, {
    title: `${title} · ${discussion.title}`,
    noindex: true,
    main: html`<section class="narrow">
      <header class="article-head">
      <p class="label">
        ${v.t.discussion.partOf} <a href="${articlePath(slug)}" lang="${lang}" dir="${dir}">${discussion.title}</a>
      </p>
      <h1>${title}</h1>
      <p class="stand" lang="${lang}" dir="${dir}">${discussion.prompt}</p>
      </header>
      ${content}
    </section>`,
  });
}

function form(v: View, p: EditProps, docked: boolean): Html {
  const { own: t } = v.t;
  const { reply, discussion, form: again, collided, draft } = p;
  const path = `/replies/${reply.id}`;
  const drafting = {
    kind: "edit",
    articleId: discussion.id,
    replyId: reply.id,
    version: draft?.version ?? 0,
    // What was just sent, or put together here, goes before any draft.
    typed: again.values["body"] !== undefined,
  } as const;
  return html`<form
    class="composer editor ${docked ? "docked" : ""} ${collided ? "collided" : ""}"
    id="edit-form"
    method="post"
    action="${path}"
    ${docked ? html`hx-post="${path}" hx-target="this" hx-disable="find [type=submit]"` : ""}
    ${draftAttributes(v, drafting)}
    data-edit="${reply.id}"
    data-people="${articlePath(discussion.slug)}/people"
    aria-labelledby="edit-title"
  >
    <input type="hidden" name="version" value="${reply.version}" />${madeFor(v)}
    ${p.merged ? html`<input type="hidden" name="merged" value="1" />` : ""}
    <p class="addressee">
      <span id="edit-title">${reply.parent_id === null ? t.editAnswerTitle : t.editTitle}</span>
      ${closing(v, p, docked)}
    </p>
    ${p.merged ? html`<p class="notice">${t.both}</p>` : ""}
    ${p.waits ? html`<p class="notice">${t.changeWaits}</p>` : ""}
    ${collided ? collision(v, reply, collided.pieces) : ""}
    <label for="edit-body">${collided ? t.collidedMine : t.yourText}</label>
    ${textBlock(v, {
      id: "edit",
      body: again.values["body"] ?? draft?.body ?? p.waits ?? reply.body,
      problem: again.problems["body"] ?? null,
    })}
    <div class="row">
      <button class="button main" id="edit-send" type="submit">${collided ? t.saveMine : v.t.common.save}</button>
      ${docked ? textTools(v, { preview: `${articlePath(discussion.slug)}/preview`, place: "edit-preview" }) : ""}
      <p id="edit-hint">${reply.edited_at === null ? t.silentNote : ""}</p>
    </div>
    ${docked ? previewPlace(v, "edit-preview", discussion, null) : ""}
  </form>`;
}

/** Closes the form. What was typed stays kept as a draft, unless its writer has chosen the other text. */
function closing(v: View, { reply, collided }: Pick<EditProps, "reply" | "collided">, docked: boolean): Html {
  return html`<a
    class="${collided ? "discard" : ""}"
    href="${replyPath(reply.id)}"
    data-close
    ${docked ? html`hx-get="/replies/${reply.id}/edit?cancel=1" hx-target="#edit-form"` : ""}
    >${collided ? v.t.own.keepTheirs : v.t.common.cancel}</a
  >`;
}

/** Both texts, and how they differ. */
function collision(v: View, reply: ReplyRow, pieces: Piece[] | null): Html {
  const { own: t } = v.t;
  return html`<div class="notice bad" role="alert" tabindex="-1" autofocus id="edit-collided">
      <p><strong>${t.collidedTitle}.</strong> ${t.collidedLead}</p>
    </div>
    ${
      pieces === null
        ? ""
        : html`<details class="theirs" open>
            <summary>${t.collidedDifference}</summary>
            ${difference(v, reply, pieces)}
          </details>`
    }
    <label for="edit-theirs">${t.collidedTheirs}</label>
    <textarea id="edit-theirs" readonly rows="4" lang="${reply.lang}" dir="${reply.dir}">
${reply.body}</textarea
    >`;
}

function refusedBlock(v: View, { reply, body, why }: RefusedProps, docked: boolean): Html {
  const { own: t } = v.t;
  return html`<div class="composer editor ${docked ? "docked" : ""}" id="edit-form">
    <p class="addressee">
      <span>${t.refusedTitle}</span>
      ${closing(v, { reply }, docked)}
    </p>
    <p class="notice bad" role="alert">${reply.merged_into === null ? v.t.refusals[why] : html`${t.merged} <a href="${replyPath(reply.merged_into)}">${t.mergedInto}</a>`}</p>
    <label for="edit-body">${t.refusedText}</label>
    <textarea id="edit-body" readonly rows="6" dir="auto">
${body}</textarea
    >
  </div>`;
}
