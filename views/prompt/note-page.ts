/** Writing the closing note: its form, and beside it the discussion, each reply with what cites it. */
import { html, raw } from "hono/html";
import type { Beside } from "../../src/prompt/reading.ts";
import type { Thread } from "../../src/discussion/tree.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import { citation } from "../../src/prompt/types.ts";
import { previewPlace, textBlock, textTools } from "../discussion/text.ts";
import { draftAttributes } from "../drafts/draft.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";

/** The form's side of the page. */
export interface NoteForm {
  discussion: DiscussionRow;
  form: Again;
  /** What stands in the text: what was typed, the stored draft, or the note as it is. */
  body: string;
  /** The version of the stored draft that it is; 0 for none. */
  draft: number;
  /** The note that the form was made from. */
  version: number;
  /** What somebody else saved meanwhile, when that is why this was not. */
  stale: string | null;
  preview: { body_html: string } | null;
  /** Characters a note may have. */
  most: number;
}

const notePath = (discussion: DiscussionRow) => `${articlePath(discussion.slug)}/note`;

/** The page. */
export function notePage(v: View, it: NoteForm, answers: Beside): Html {
  const t = v.t.prompt;
  const { discussion } = it;
  const { slug, lang, dir, title, prompt } = discussion;
  return layout(v, {
    title: `${t.noteTitle} · ${title}`,
    noindex: true,
    main: html`<header class="article-head note-head">
        <p class="label">
          ${v.t.discussion.partOf} <a href="${articlePath(slug)}" lang="${lang}" dir="${dir}">${title}</a>
        </p>
        <h1>${t.noteTitle}</h1>
        <p class="stand" lang="${lang}" dir="${dir}">${prompt}</p>
        <p class="lead">${t.noteLead}</p>
      </header>
      <div class="note-desk">
        <div class="note-side">
          <a class="button to-answers" href="#discussion">${t.toAnswers}</a>
          ${noteForm(v, it)}</div>
        <section id="discussion" aria-labelledby="note-answers">
          <h2 id="note-answers">${t.noteAnswers}</h2>
          ${
            answers.threads.length === 0
              ? html`<p class="empty">${t.noAnswersToCite}</p>`
              : html`<ol class="answers to-cite">
                  ${noteAnswers(v, discussion, answers)}
                </ol>`
          }
        </section>
      </div>`,
  });
}

/** The form: swapped whole when it was refused. */
export function noteForm(v: View, it: NoteForm): Html {
  const { prompt: t, composer } = v.t;
  const { discussion, body } = it;
  const path = notePath(discussion);
  const noted = discussion.noted_at !== null;
  const drafting = {
    kind: "note",
    articleId: discussion.id,
    replyId: 0,
    version: it.draft,
    typed: it.draft === 0 && body !== "",
  } as const;
  return html`<form
    class="composer note-form"
    id="note-form"
    method="post"
    action="${path}"
    hx-post="${path}"
    hx-target="this"
    hx-disable="find [type=submit]"
    ${draftAttributes(v, drafting)}
    data-most="${it.most}"
    data-left="${composer.left(0)}"
    data-over="${composer.over(0)}"
    data-offline="${composer.offline}"
  >
    <input type="hidden" name="version" value="${it.version}" />
    ${it.stale === null ? "" : staleNote(v, it.stale)}
    ${it.preview ? previewPlace(v, "note-preview", discussion, it.preview) : ""}
    <label for="note-body">${t.noteLabel}</label>
    <p class="hint" id="note-hint">${t.noteHint}</p>
    ${textBlock(v, { id: "note", body, problem: it.form.problems["body"] ?? null })}
    <div class="row">
      <button class="button main" id="note-send" type="submit">${noted ? t.saveNote : t.publishNote}</button>
      ${textTools(v, { preview: `${path}/preview`, place: "note-preview" })}
      ${noted ? html`<button class="button quiet danger" type="submit" name="back" value="1" formnovalidate>${t.takeBack}</button>` : ""}
      <a class="button quiet" href="${articlePath(discussion.slug)}#discussion">${t.backToDiscussion}</a>
    </div>
    ${it.preview ? "" : previewPlace(v, "note-preview", discussion, null)}
  </form>`;
}

function staleNote(v: View, other: string): Html {
  const t = v.t.prompt;
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${t.stale}</h2>
    <p>${t.staleHow}</p>
    <div class="field">
      <label for="note-other">${t.staleOther}</label>
      <textarea id="note-other" rows="6" readonly dir="auto">
${other}</textarea
      >
    </div>
  </div>`;
}

/**
 * The items of one page of answers, and the way to the next: a button of the note's own form, so that without HTMX
 * what was typed goes with it.
 */
export function noteAnswers(v: View, discussion: DiscussionRow, { threads, next }: Beside): Html {
  const path = notePath(discussion);
  const more = next ?? "";
  return html`${threads.map((thread) => html`<li>${citable(v, thread.reply)}${below(v, thread)}</li>`)}
  ${
    next === null
      ? ""
      : html`<li class="more-item">
          <button
            class="more-replies"
            type="submit"
            form="note-form"
            formaction="${path}/preview?after=${more}"
            formnovalidate
            hx-get="${path}?after=${more}"
            hx-target="closest li"
          >
            ${v.t.prompt.moreAnswers}
          </button>
        </li>`
  }`;
}

/** The replies of an answer: folded away, since most notes cite answers. */
function below(v: View, { reply, replies, goesOn }: Thread<ReplyRow>): Html {
  if (replies.length === 0 && !goesOn) return html``;
  const shown = [...flat(replies)];
  const all = reply.below <= shown.length;
  return html`<details>
    <summary>${v.t.prompt.replies(reply.below)}</summary>
    <ol class="replies">
      ${shown.map((one) => html`<li>${citable(v, one)}</li>`)}
    </ol>
    ${all ? "" : html`<a class="deeper" href="${replyPath(reply.id)}">${v.t.discussion.deeper}</a>`}
  </details>`;
}

function* flat(threads: readonly Thread<ReplyRow>[]): Generator<ReplyRow> {
  for (const { reply, replies } of threads) {
    yield reply;
    yield* flat(replies);
  }
}

function citable(v: View, reply: ReplyRow): Html {
  const { prompt: t, discussion: words } = v.t;
  const { id, display_name, person_id } = reply;
  if (reply.deleted_at !== null) return html`<p class="gone">${words.deleted}</p>`;
  if (reply.hidden_at !== null) return html`<p class="gone">${icon("hide")}${words.hidden}</p>`;
  return html`<article class="reply" id="reply-${id}" aria-labelledby="who-${id}">
    <header class="who">
      ${face({ id: person_id, display_name })}<b class="author" id="who-${id}"><bdi>${display_name}</bdi></b>
      <a href="${replyPath(id)}">${ago(v, reply.created_at)}</a>
      ${reply.criterion === null ? "" : html`<span class="tag sun">${icon("check")}${t.picked}</span>`}
    </header>
    <div class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</div>
    <div class="acts">
      <button
        class="act cite"
        type="button"
        data-cite="${citation(reply)}"
        data-said="${t.citeSaid}"
        aria-label="${t.citeOf(display_name)}"
      >
        ${icon("link")}<span>${t.cite}</span>
      </button>
      <p class="to-copy">${t.citeHow} <code>${citation(reply)}</code></p>
    </div>
  </article>`;
}
