import { html, raw } from "hono/html";
import type { DecisionAction } from "../../src/db/schema.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import type { LogLine, LogPage } from "../../src/moderation/types.ts";
import { can } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ruleTitle } from "../rules/words.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";
import { numbers } from "./log-numbers.ts";

/** The public log: when, what, for which reason, in which article, by whom. Nobody concerned is named. */
export function logPage(v: View, p: LogPage): Html {
  const { log: t } = v.t;
  return layout(v, {
    title: p.year === null ? t.title : `${t.title} ${p.year}`,
    description: t.lead,
    canonical: path(p.year),
    noindex: !p.first,
    desk: true,
    main: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p>${t.lead}</p>
      </div>
      ${p.years.length > 1 || p.year !== null ? years(v, p) : ""} ${p.first ? numbers(v, p) : ""}
      ${p.lines.length === 0 ? empty(v, p.year) : table(v, p.lines)}
      ${
        p.first && p.next === null
          ? ""
          : html`<nav class="pager" aria-label="${t.title}">
              ${p.first ? html`<span></span>` : html`<a class="button" href="${path(p.year)}">${t.newest}</a>`}
              ${p.next === null ? "" : html`<a class="button" rel="next" href="${path(p.year, p.next)}">${v.t.common.older}</a>`}
            </nav>`
      }`,
  });
}

/** The address of a page of the log. */
function path(year: number | null, before: number | null = null): string {
  const query = [
    ...(year === null ? [] : [`year=${year}`]),
    ...(before === null ? [] : [`before=${before}`]),
  ].join("&");
  return query === "" ? "/moderation/log" : `/moderation/log?${query}`;
}

function years(v: View, p: LogPage): Html {
  const { log: t } = v.t;
  const link = (year: number | null) =>
    html`<a href="${path(year)}" ${year === p.year ? raw('aria-current="page"') : ""}>${year ?? t.all}</a>`;
  return html`<nav class="tabs" aria-label="${t.years}">${link(null)} ${p.years.map((year) => link(year))}</nav>`;
}

function table(v: View, lines: LogLine[]): Html {
  const { log: t } = v.t;
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
  const { moderation, log: t, common } = v.t;
  const { reason, reason_title } = line;
  return html`<tr id="decision-${line.id}">
    <td data-label="${t.when}">${ago(v, line.at)}</td>
    <td data-label="${t.what}">
      ${didIn(v, line)}
      ${reason === null ? "" : html`<span class="tag hidden" dir="auto">${ruleTitle(v, { id: reason, title: reason_title })}</span>`}
      ${line.undone ? html`<span class="tag">${t.takenBack}</span>` : ""}
    </td>
    <td data-label="${t.where}">${where(v, line)}</td>
    <td data-label="${t.who}">${line.by === null ? moderation.log.filter : html`<bdi>${line.by.name}</bdi> <small>${common.roles[line.by.role]}</small>`}</td>
  </tr>`;
}

/** What is about a person, and not about one reply: where it began would say who that is. */
const OF_PERSONS: ReadonlySet<DecisionAction> = new Set([
  "warn",
  "unwarn",
  "suspend",
  "unsuspend",
  "hold-links",
  "free-links",
  "role",
]);
/** What concerns nobody in particular: the reply may be looked at. By any other, it would say whom it is about. */
const OF_NOBODY: ReadonlySet<DecisionAction> = new Set(["pin", "unpin", "lock-branch", "unlock-branch"]);
const OF_APPEALS: ReadonlySet<DecisionAction> = new Set(["grant", "refuse-appeal"]);

/** What was done. Reports are closed, and taken up again, about a reply, an article or somebody. */
function didIn(v: View, { action, reply_id, article_id }: LogLine): string {
  const { did } = v.t.moderation.log;
  if (action !== "dismiss" && action !== "reopen") return did[action];
  return v.t.log[action][reply_id !== null ? "reply" : article_id !== null ? "article" : "person"];
}

function where(v: View, { action, article, article_id, reply_id, ofAppeal }: LogLine): Html {
  const { log: t } = v.t;
  const closing = action === "dismiss" || action === "reopen";
  if (OF_PERSONS.has(action) || (closing && reply_id === null && article_id === null))
    return html`${t.account}`;
  if (ofAppeal || OF_APPEALS.has(action)) return html`${t.earlier}`;
  if (!article) return html`${reply_id === null ? t.everywhere : t.gone}`;
  // What was taken down must not be read here, not even its title.
  if (!can("readArticle", v.actor, article)) return html`${t.gone}`;
  return html`<a href="${articlePath(article.slug)}" lang="${article.lang}" dir="${article.dir}"
      >${article.title}</a
    >${reply_id === null || !OF_NOBODY.has(action) ? "" : html` <small><a href="${replyPath(reply_id)}">${t.theReply}</a></small>`}`;
}

function empty(v: View, year: number | null): Html {
  const { log: t } = v.t;
  return html`<div class="empty">
    ${icon("ripple")}
    <h2>${year === null ? t.empty : t.emptyYear(year)}</h2>
    ${year === null ? html`<p>${t.emptyText}</p>` : ""}
  </div>`;
}
