import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Branch } from "../../src/discussion/reading.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { composer, type Composer } from "./composer.ts";
import { keysHelp } from "./keys.ts";
import { editorPlace } from "./own.ts";
import { replyItem, threadItem } from "./reply.ts";

/** One reply in its context: the replies above it, itself, the ones below, and a composer that answers it. */
export function replyPage(v: View, discussion: DiscussionRow, branch: Branch, write: Composer): Html {
  const t = v.t.discussion;
  const { ancestors, thread, left, next } = branch;
  const { reply } = thread;
  const higher = ancestors[0]?.parent_id ?? null;
  const shown = reply.deleted_at === null && (reply.hidden_at === null || can("readHidden", v.actor, reply));
  const title = shown ? t.inContextTitle(reply.display_name) : t.inContext;
  return layout(v, {
    title: `${title} · ${discussion.title}`,
    canonical: `/replies/${reply.id}`,
    noindex: !shown,
    main: html`<div class="narrow">
      <header class="article-head">
        <p class="label">
          ${t.partOf}
          <a href="${articlePath(discussion.slug)}" lang="${discussion.lang}" dir="${discussion.dir}"
            >${discussion.title}</a
          >
        </p>
        <h1>${title}</h1>
        <p class="stand" id="prompt" lang="${discussion.lang}" dir="${discussion.dir}">
          ${discussion.prompt}
        </p>
        <p><a class="deeper" href="${articlePath(discussion.slug)}#discussion">${t.wholeDiscussion}</a></p>
      </header>
      <section id="discussion" aria-label="${t.inContext}">
        ${
          ancestors.length === 0
            ? ""
            : html`<h2 class="label">${t.above}</h2>
                ${higher === null ? "" : html`<p><a class="deeper" href="/replies/${higher}">${t.higher}</a></p>`}
                <ol class="answers above">
                  ${ancestors.map((above) => html`<li id="thread-${above.id}">${replyItem(v, above, discussion)}</li>`)}
                </ol>`
        }
        <div id="replies">
          <ol class="answers" id="answers">
            <li id="thread-${reply.id}">
              ${replyItem(v, reply, discussion, true)}
              <ol class="replies" id="replies-${reply.id}">
                ${thread.replies.map((below) => threadItem(v, below, discussion, left.get(below.reply.id)))}
              </ol>
              ${next === null ? "" : html`<a class="fold" href="/replies/${reply.id}?after=${next}#replies">${t.moreBelow}</a>`}
            </li>
          </ol>
        </div>
        ${composer(v, write)} ${editorPlace()} ${keysHelp(v)}
      </section>
    </div>`,
  });
}
