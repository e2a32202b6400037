import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import type { LogLine } from "../../src/moderation/types.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { shortReason } from "../rules/words.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";

/** The public log: when, what, for which reason, in which article, by whom. Nobody concerned is named. */
export function logPage(v: View, p: { lines: LogLine[]; next: number | null; first: boolean }): Html {
  const { log: t, queue } = v.t.moderation;
  return layout(v, {
    title: t.title,
    description: t.lead,
    canonical: "/moderation/log",
    noindex: !p.first,
    desk: true,
    main: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p>${t.lead}</p>
      </div>
      ${p.lines.length === 0 ? empty(v) : table(v, p.lines)}
      ${
        p.first && p.next === null
          ? ""
          : html`<nav class="pager" aria-label="${t.title}">
              ${p.first ? html`<span></span>` : html`<a class="button" href="/moderation/log">${queue.newest}</a>`}
              ${p.next === null ? "" : html`<a class="button" rel="next" href="/moderation/log?before=${p.next}">${v.t.common.older}</a>`}
            </nav>`
      }`,
  });
}

function table(v: View, lines: LogLine[]): Html {
  const { log: t } = v.t.moderation;
  return html`<table class="log">
    <thead>
      <tr>
        <th scope="col">${t.when}</th>
        <th scope="col">${t.what}</th>
        <th scope="col">${t.where}</th>
        <th scope="col">${t.who}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => row(v, line))}
    </tbody>
  </table>`;
}

function row(v: View, line: LogLine): Html {
  const { moderation: t, common } = v.t;
  return html`<tr id="decision-${line.id}">
    <td data-label="${t.log.when}">${ago(v, line.at)}</td>
    <td data-label="${t.log.what}">
      ${t.log.did[line.action]} ${line.reason ? html`<span class="tag hidden">${shortReason(v, line.reason)}</span>` : ""}
    </td>
    <td data-label="${t.log.where}">${where(v, line)}</td>
    <td data-label="${t.log.who}">${line.by === null ? t.log.filter : html`<bdi>${line.by.name}</bdi> <small>${common.roles[line.by.role]}</small>`}</td>
  </tr>`;
}

function where(v: View, { article, reply_id }: LogLine): Html {
  const { log: t } = v.t.moderation;
  if (!article) return html`${t.everywhere}`;
  // What was taken down must not be read here, not even its title.
  if (!can("readArticle", v.actor, article)) return html`${t.gone}`;
  return html`<a href="${articlePath(article.slug)}" lang="${article.lang}" dir="${article.dir}"
      >${article.title}</a
    >${reply_id === null ? "" : html` <small><a href="${replyPath(reply_id)}">${t.theReply}</a></small>`}`;
}

function empty(v: View): Html {
  const { log: t } = v.t.moderation;
  return html`<div class="empty">
    ${icon("ripple")}
    <h2>${t.empty}</h2>
    <p>${t.emptyText}</p>
  </div>`;
}
