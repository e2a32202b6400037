import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { AnswerPage } from "../../src/discussion/reading.ts";
import { cursorText } from "../../src/discussion/cursor.ts";
import { choicePath } from "../../src/discussion/sorts.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { waitingBlock } from "../held/item.ts";
import { lockControl } from "../moderation/controls.ts";
import { isShut, promptState } from "../prompt/state.ts";
import type { Html } from "../shared/html.ts";
import { visitBar } from "../visits/news.ts";
import { icon } from "../shared/icon.ts";
import { ago, day } from "../shared/time.ts";
import { live } from "../live/place.ts";
import { composer, type Composer } from "./composer.ts";
import { keysHelp } from "./keys.ts";
import { editorPlace } from "./own.ts";
import { threadItem } from "./reply.ts";
import { noAnswers, sortLinks } from "./sorts.ts";

/** The question: the page's centrepiece. `own`: where the one answer stands that its reader has given. */
export function promptBlock(v: View, discussion: DiscussionRow, own: string | null = null): Html {
  const t = v.t.discussion;
  const shut = isShut(discussion);
  return html`<section id="prompt" aria-labelledby="question" ${shut ? raw('class="is-locked"') : ""}>
    ${icon("ripples", "ripples")}
    <p class="label">${t.promptLabel}</p>
    <h2 class="question" id="question" lang="${discussion.lang}" dir="${discussion.dir}">
      ${discussion.prompt}
    </h2>
    <div class="foot">
      ${promptState(v, discussion, own)}
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
    <div class="bar">${answersHeading(v, discussion)}${sortLinks(v, discussion, answers)}</div>
    ${live(v, discussion)}${lockControl(v, discussion)} ${composer(v, write)} ${editorPlace()} ${visitBar(v, discussion, answers.news)} ${waitingBlock(v, answers.waiting)}${repliesBlock(v, discussion, answers)}
    ${keysHelp(v)}
  </section>`;
}

/** The heading that counts. */
export function answersHeading(v: View, discussion: DiscussionRow): Html {
  return html`<h2 id="answers-count">
    ${discussion.answers === 0 ? v.t.discussion.noAnswers : v.t.common.answers(discussion.answers)}
  </h2>`;
}

/** The list that swaps. */
export function repliesBlock(v: View, discussion: DiscussionRow, answers: AnswerPage): Html {
  return html`<div id="replies">
    ${answers.threads.length === 0 ? noAnswers(v, discussion, answers) : ""}
    <ol class="answers" id="answers">
      ${answerItems(v, discussion, answers)}
    </ol>
  </div>`;
}

/** The items of one page of answers, and the link to the next: what `…/replies?after=` gives HTMX. */
export function answerItems(v: View, discussion: DiscussionRow, answers: AnswerPage): Html {
  const { threads, folds, next, fewVotes } = answers;
  const items = threads.map((thread) => {
    const { id } = thread.reply;
    return threadItem(v, thread, discussion, { fold: folds.get(id), fewVotes: id === fewVotes });
  });
  if (next === null) return html`${items}`;
  const more = choicePath(`${articlePath(discussion.slug)}/replies`, answers, { after: cursorText(next) });
  return html`${items}
    <li class="more-item">
      <a class="more-replies" href="${more}" hx-get="${more}" hx-target="closest li">${v.t.discussion.more}</a>
    </li>`;
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
