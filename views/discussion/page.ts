import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { AnswerPage } from "../../src/discussion/reading.ts";
import { SORTS, type Sort } from "../../src/discussion/sorts.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { lockControl } from "../moderation/controls.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ago, day } from "../shared/time.ts";
import { composer, type Composer } from "./composer.ts";
import { keysHelp } from "./keys.ts";
import { editorPlace } from "./own.ts";
import { threadItem } from "./reply.ts";

/** The question: the page's centrepiece. */
export function promptBlock(v: View, discussion: DiscussionRow): Html {
  const t = v.t.discussion;
  const locked = discussion.locked_at !== null;
  return html`<section id="prompt" aria-labelledby="question" ${locked ? raw('class="is-locked"') : ""}>
    ${icon("ripples", "ripples")}
    <p class="label">${t.promptLabel}</p>
    <h2 class="question" id="question" lang="${discussion.lang}" dir="${discussion.dir}">
      ${discussion.prompt}
    </h2>
    <div class="foot">
      ${locked ? html`<span>${icon("lock")}${t.locked}</span>` : html`<a class="button" href="#composer">${t.write}</a>`}
      ${promptCounts(v, discussion)}
    </div>
    ${discussion.prompt_edited_at === null ? "" : html`<p class="edited">${t.promptEdited} ${day(v, discussion.prompt_edited_at)}</p>`}
  </section>`;
}

/** How much there is to read, in the prompt's block. */
export function promptCounts(v: View, { answers, replies }: DiscussionRow): Html {
  return html`<span id="prompt-counts">${v.t.discussion.summary(answers, replies)}</span>`;
}

/** All that hangs below the prompt. */
export function discussionBlock(
  v: View,
  discussion: DiscussionRow,
  answers: AnswerPage,
  write: Composer,
): Html {
  return html`<section id="discussion" aria-labelledby="answers-count">
    <div class="bar">${answersHeading(v, discussion)}${sortLinks(v, discussion, answers.sort)}</div>
    ${lockControl(v, discussion)} ${composer(v, write)} ${editorPlace()} ${repliesBlock(v, discussion, answers)}
    ${keysHelp(v)}
  </section>`;
}

/** The heading that counts. */
export function answersHeading(v: View, discussion: DiscussionRow): Html {
  return html`<h2 id="answers-count">
    ${discussion.answers === 0 ? v.t.discussion.noAnswers : v.t.common.answers(discussion.answers)}
  </h2>`;
}

/** The orders to choose from; the choice stays in the address. */
export function sortLinks(v: View, discussion: DiscussionRow, current: Sort): Html {
  const t = v.t.discussion.sorts;
  const link = (sort: Sort) => {
    const path =
      sort === "best" ? articlePath(discussion.slug) : `${articlePath(discussion.slug)}?sort=${sort}`;
    return html`<a
      id="sort-${sort}"
      href="${path}#discussion"
      hx-get="${path}"
      hx-target="#replies"
      hx-replace-url="${path}"
      ${sort === current ? raw('aria-current="true"') : ""}
      >${t[sort]}</a
    >`;
  };
  return html`<nav class="sorts" id="sorts" aria-label="${t.label}">${SORTS.map(link)}</nav>`;
}

/** The list that swaps. */
export function repliesBlock(v: View, discussion: DiscussionRow, answers: AnswerPage): Html {
  const t = v.t.discussion;
  const empty = answers.threads.length === 0;
  return html`<div id="replies">
    ${empty ? html`<p class="empty" id="no-answers">${discussion.locked_at === null ? t.beFirst : t.emptyLocked}</p>` : ""}
    <ol class="answers" id="answers">
      ${answerItems(v, discussion, answers)}
    </ol>
  </div>`;
}

/** The items of one page of answers, and the link to the next: what `…/replies?after=` gives HTMX. */
export function answerItems(v: View, discussion: DiscussionRow, answers: AnswerPage): Html {
  const { threads, left, next, sort } = answers;
  const more = `${articlePath(discussion.slug)}/replies?sort=${sort}&after=${encodeURIComponent(next ?? "")}`;
  return html`${threads.map((thread) => threadItem(v, thread, discussion, left.get(thread.reply.id)))}
  ${next === null ? "" : html`<li class="more-item"><a class="more-replies" href="${more}" hx-get="${more}" hx-target="closest li">${v.t.discussion.more}</a></li>`}`;
}

/** Numbers of the discussion, for the aside. */
export function discussionFacts(v: View, discussion: DiscussionRow): Html {
  const t = v.t.discussion;
  return html`<section id="facts">
    <h2>${t.facts}</h2>
    <dl>
      <dt>${t.factAnswers}</dt>
      <dd class="num">${discussion.answers}</dd>
      <dt>${t.factReplies}</dt>
      <dd class="num">${discussion.replies}</dd>
      ${
        discussion.last_reply_at === null
          ? ""
          : html`<dt>${t.factLast}</dt>
              <dd>${ago(v, discussion.last_reply_at)}</dd>`
      }
    </dl>
  </section>`;
}

/** The button that, on a narrow screen, leads from the article to its discussion. */
export function jump(v: View, discussion: DiscussionRow): Html {
  return html`<a class="button main jump" href="#discussion">${v.t.discussion.jump(discussion.answers)}</a>`;
}
