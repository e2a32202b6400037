import { html } from "hono/html";
import type { ReadArticle, RelatedRow } from "../../src/articles/types.ts";
import type { AnswerPage } from "../../src/discussion/reading.ts";
import { choicePath } from "../../src/discussion/sorts.ts";
import type { View } from "../../src/http/context.ts";
import type { Life } from "../../src/prompt/types.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { articleBody, articleHead, relatedList } from "../articles/parts.ts";
import { discussionHead } from "../prompt/head.ts";
import { reportArticleLink } from "../reports/links.ts";
import { scheduleControl } from "../prompt/schedule.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { ownAnswer, type Composer } from "./composer.ts";
import { answerItems, discussionBlock, discussionFacts, jump, promptBlock } from "./page.ts";

/** An article, its prompt, and the discussion below it. */
export function articlePage(
  v: View,
  article: ReadArticle,
  answers: AnswerPage,
  related: readonly RelatedRow[],
  write: Composer,
  life: Life,
): Html {
  return layout(v, {
    title: article.title,
    description: article.prompt,
    canonical: choicePath(articlePath(article.slug), answers),
    noindex: article.published_at === null || article.removed_at !== null,
    main: html`${articleHead(v, article)}
      <div class="columns">
        <div>
          ${articleBody(v, article)} ${reportArticleLink(v, article)} ${promptBlock(v, article, ownAnswer(write))} ${scheduleControl(v, article)}
          ${discussionHead(v, article, life)} ${discussionBlock(v, article, answers, write)}
        </div>
        <aside>${discussionFacts(v, article)}${relatedList(v, related)}</aside>
      </div>
      ${jump(v, article)}`,
  });
}

/** A further page of answers, for who reads without HTMX. */
export function moreAnswersPage(v: View, article: ReadArticle, answers: AnswerPage): Html {
  return layout(v, {
    title: article.title,
    noindex: true,
    main: html`<header class="article-head">
        <h1 lang="${article.lang}" dir="${article.dir}">
          <a href="${articlePath(article.slug)}">${article.title}</a>
        </h1>
      </header>
      <div class="columns">
        <div>
          ${promptBlock(v, article)}
          <section id="discussion" aria-labelledby="answers-count">
            <div class="bar"><h2 id="answers-count">${v.t.discussion.more}</h2></div>
            <div id="replies">
              <ol class="answers" id="answers">
                ${answerItems(v, article, answers)}
              </ol>
            </div>
          </section>
        </div>
        <aside>${discussionFacts(v, article)}</aside>
      </div>`,
  });
}
