/** What stands above the answers: the closing note, and the author's picks. */
import { html, raw } from "hono/html";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath, personPath, replyPath } from "../../src/lib/paths.ts";
import { excerpt } from "../../src/lib/excerpt.ts";
import { can } from "../../src/policy.ts";
import type { Life, Note, PickedAnswer } from "../../src/prompt/types.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago, day } from "../shared/time.ts";

/** All of it, in one element: every change of a discussion as a whole is shown by swapping it. */
export function discussionHead(v: View, discussion: DiscussionRow, { note, picks }: Life): Html {
  return html`<div id="discussion-head">
    ${note === null ? "" : closingNote(v, discussion, note)}${picks.length === 0 ? "" : pickedAnswers(v, picks)}
  </div>`;
}

function closingNote(v: View, discussion: DiscussionRow, note: Note): Html {
  const t = v.t.prompt;
  const { author_id: id, display_name } = note;
  const path = `${articlePath(discussion.slug)}/note`;
  return html`<section id="closing-note" aria-labelledby="closing-note-title" tabindex="-1">
    <h2 id="closing-note-title">${t.note}</h2>
    <p class="byline">
      ${face({ id, display_name }, "small")}
      <span>${t.noteBy} <a rel="author" href="${personPath(note.username)}"><bdi>${display_name}</bdi></a></span>
      <span>${day(v, note.noted_at)}</span>
      ${note.note_edited_at === null ? "" : html`<span>${t.noteEdited} ${ago(v, note.note_edited_at)}</span>`}
      ${can("writeNote", v.actor, discussion) ? html`<a class="button quiet" href="${path}">${icon("edit")}${t.editNote}</a>` : ""}
    </p>
    ${discussion.phase === "summarised" ? "" : html`<p class="notice">${t.noteReopened}</p>`}
    <div class="prose" lang="${note.lang}" dir="${note.dir}" hx-ignore>${raw(note.body_html)}</div>
  </section>`;
}

function pickedAnswers(v: View, picks: readonly PickedAnswer[]): Html {
  const t = v.t.prompt;
  return html`<section id="picks" aria-labelledby="picks-title" tabindex="-1">
    <h2 id="picks-title">${t.picks}</h2>
    <p class="lead">${t.picksLead}</p>
    <ol class="picks">
      ${picks.map((pick) => pickedAnswer(v, pick))}
    </ol>
  </section>`;
}

function pickedAnswer(v: View, pick: PickedAnswer): Html {
  const t = v.t.prompt;
  return html`<li>
    <p class="criterion"><span class="visually-hidden">${t.pickedFor}</span> <b dir="auto">${pick.criterion}</b></p>
    <blockquote lang="${pick.lang}" dir="${pick.dir}">${excerpt(pick.body_html)}</blockquote>
    <p class="by">
      ${face({ id: pick.person_id, display_name: pick.display_name }, "small")}
      <a href="${personPath(pick.username)}"><bdi>${pick.display_name}</bdi></a>
      <a class="deeper" href="${replyPath(pick.id)}" aria-label="${t.readAnswerOf(pick.display_name)}">${t.readAnswer}</a>
    </p>
  </li>`;
}

/** Badges of a reply: picked by the author, cited in the closing note. They lead up to where that stands. */
export function honours(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  const t = v.t.prompt;
  const path = articlePath(discussion.slug);
  const picked =
    reply.criterion === null
      ? ""
      : html`<a class="tag sun" href="${path}#picks" title="${reply.criterion}">${icon("check")}${t.picked}</a>`;
  const cited =
    reply.cited_at === null
      ? ""
      : html`<a class="tag" href="${path}#closing-note">${icon("link")}${t.cited}</a>`;
  return html`${picked}${cited}`;
}
