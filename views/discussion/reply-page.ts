import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Branch } from "../../src/discussion/reading.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { waitingItems } from "../held/item.ts";
import { visitBar } from "../visits/news.ts";
import { live } from "../live/place.ts";
import { composer, type Composer } from "./composer.ts";
import { foldLink } from "./fold.ts";
import { keysHelp } from "./keys.ts";
import { editorPlace } from "./own.ts";
import { replyItem, threadItem } from "./reply.ts";

/** One reply in its context: the replies above it, itself, the ones below, and a composer that answers it. */
export function replyPage(v: View, discussion: DiscussionRow, branch: Branch, write: Composer): Html {
  const t = v.t.discussion;
  const { ancestors, reply, threads, next } = branch;
  const here = new Set([reply.id, ...ancestors.map((above) => above.id)]);
  const parentHere = ({ parent_id }: ReplyRow) => parent_id !== null && here.has(parent_id);
  const higher = ancestors[0]?.parent_id ?? null;
  const shown = reply.deleted_at === null && (reply.hidden_at === null || can("readHidden", v.actor, reply));
  const title = shown && reply.blocked_at === null ? t.inContextTitle(reply.display_name) : t.inContext;
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
                ${higher === null ? "" : html`<p><a class="deeper" href="${replyPath(higher)}">${t.higher}</a></p>`}
                <ol class="answers above">
                  ${ancestors.map((above) => html`<li id="thread-${above.id}">${replyItem(v, above, discussion, { parentHere: parentHere(above) })}${waitingItems(v, above.waiting)}</li>`)}
                </ol>`
        }
        ${visitBar(v, discussion, branch.news, reply.id)}
        <div id="replies">
          <ol class="answers" id="answers">
            <li id="thread-${reply.id}">
              ${replyItem(v, reply, discussion, { inContext: true, parentHere: parentHere(reply) })}
              <ol class="replies" id="replies-${reply.id}">
                ${threads.map((thread) => threadItem(v, thread, discussion, { parentHere: parentHere(thread.reply) }))}
              </ol>
              ${next === null ? "" : foldLink(v, reply.id, next, true)}${waitingItems(v, reply.waiting)}
            </li>
          </ol>
        </div>
        ${live(v, discussion, reply.id)}${composer(v, write)} ${editorPlace()} ${keysHelp(v)}
      </section>
    </div>`,
  });
}
