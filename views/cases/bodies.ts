/** What each kind of case is about, in its context. */
import { html, raw } from "hono/html";
import type {
  AppealCase,
  ArticleCase,
  Case,
  CaseParent,
  CasePlace,
  HeldCase,
  PersonCase,
  ReplyCase,
} from "../../src/cases/types.ts";
import type { View } from "../../src/http/context.ts";
import { excerpt } from "../../src/lib/excerpt.ts";
import { articlePath, personPath, replyPath } from "../../src/lib/paths.ts";
import type { Rule } from "../../src/rules/queries.ts";
import { difference } from "../discussion/history.ts";
import { ruleTitle } from "../rules/words.ts";
import type { Html } from "../shared/html.ts";
import { ago } from "../shared/time.ts";
import { why } from "./around.ts";

/** What stands in the line above: of what kind, whose, when, where. */
export function heading(v: View, item: Case, id: string): Html {
  const { queue: t } = v.t;
  const tag = (text: string, look = "") => html`<span class="tag ${look}" id="${id}-name">${text}</span>`;
  switch (item.kind) {
    case "reply": {
      const { reply } = item;
      return html`${tag(item.reports.length === 0 ? t.recentReply : t.kinds.reply)}${person(reply)}
        <a href="${replyPath(reply.id)}">${ago(v, reply.created_at)}</a> ${place(v, reply.discussion)}
        ${reply.hidden_at !== null ? html`<span class="tag hidden">${t.isHidden}</span>` : ""}`;
    }
    case "held": {
      const { held } = item;
      return html`${tag(held.kind === "edit" ? t.heldEdit : t.kinds.held, "sun")}${person(held)}
        ${ago(v, held.created_at)} ${place(v, held.discussion)}`;
    }
    case "person":
      return html`${tag(t.kinds.person)}${person(item.person)}`;
    case "article": {
      const { article } = item;
      return html`${tag(t.kinds.article)}<span>${place(v, article, "")}</span> <span>${t.writtenBy}</span> ${person(article)}
        ${article.removed_at !== null ? html`<span class="tag hidden">${t.isTakenDown}</span>` : ""}`;
    }
    case "appeal":
      return html`${tag(t.kinds.appeal, "sun")}${person(item.appeal)} ${ago(v, item.appeal.created_at)}`;
    case "message": {
      const { message } = item;
      return html`${tag(t.kinds.message, "open")}<b
          >${message.username === null ? html`<bdi>${message.name}</bdi>` : html`<a href="${personPath(message.username)}"><bdi>${message.name}</bdi></a>`}</b
        >
        <a href="${mailto(v, message.email)}"><bdi>${message.email}</bdi></a> ${ago(v, message.created_at)}`;
    }
  }
}

/** What it is about. */
export function body(v: View, item: Case, rules: readonly Rule[]): Html {
  switch (item.kind) {
    case "reply":
      return replyBody(v, item);
    case "held":
      return heldBody(v, item);
    case "person":
      return personBody(v, item);
    case "article":
      return articleBody(item);
    case "appeal":
      return appealBody(v, item, rules);
    case "message":
      return paragraphs(item.message.body);
  }
}

const person = ({ username, display_name }: { username: string; display_name: string }): Html =>
  html`<b><a href="${personPath(username)}"><bdi>${display_name}</bdi></a></b>`;

const place = (v: View, { slug, title, lang, dir }: CasePlace, before = v.t.queue.inArticle): Html =>
  html`<span>${before} <a href="${articlePath(slug)}" lang="${lang}" dir="${dir}">${title}</a></span>`;

function above(v: View, parent: CaseParent): Html {
  if (!parent) return html``;
  return html`<p class="note above">
    ${v.t.queue.answering} <bdi>${parent.display_name}</bdi>: <q lang="${parent.lang}" dir="${parent.dir}">${excerpt(parent.body_html)}</q>
  </p>`;
}

function replyBody(v: View, { reply }: ReplyCase): Html {
  return html`${above(v, reply.parent)}
    ${
      reply.deleted_at !== null
        ? html`<p class="note">${v.t.queue.isDeleted}</p>`
        : html`<div class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</div>`
    }`;
}

function heldBody(v: View, { held }: HeldCase): Html {
  const { queue: t } = v.t;
  const { edit } = held;
  const text = html`<div class="prose" lang="${held.lang}" dir="${held.dir}" hx-ignore>${raw(held.body_html)}</div>`;
  const found = html`<ul class="whys" aria-label="${t.whyHeld}">
    ${held.findings.map((finding) => html`<li class="why-held">${why(v, finding)}</li>`)}
  </ul>`;
  if (!edit) return html`${above(v, held.parent)}${text}${found}`;
  return html`${above(v, held.parent)}
    <p class="note">${t.editOf} <a href="${replyPath(edit.replyId)}">${t.theReply}</a>:</p>
    ${
      edit.difference
        ? difference(v, held, edit.difference)
        : html`<p class="note">${t.presentText}</p>
            <div class="prose" lang="${held.lang}" dir="auto" hx-ignore>${prose(edit.now_html)}</div>
            <p class="note">${t.newText}</p>
            ${text}`
    }${found}`;
}

const prose = (body_html: string): Html => html`${raw(body_html)}`;

function personBody(v: View, { person: about }: PersonCase): Html {
  const { queue: t } = v.t;
  return html`${about.about ? html`<blockquote dir="auto">${about.about}</blockquote>` : ""}
    <p class="note">${about.latest.length > 0 ? t.latest : t.nothingWritten}</p>
    ${
      about.latest.length === 0
        ? ""
        : html`<ul class="latest">
            ${about.latest.map(
              (reply) =>
                html`<li><a href="${replyPath(reply.id)}">${ago(v, reply.created_at)}</a>: <q lang="${reply.lang}" dir="${reply.dir}">${excerpt(reply.body_html)}</q></li>`,
            )}
          </ul>`
    }`;
}

function articleBody({ article }: ArticleCase): Html {
  return article.standfirst === null
    ? html``
    : html`<blockquote lang="${article.lang}" dir="${article.dir}">${article.standfirst}</blockquote>`;
}

function appealBody(v: View, { appeal }: AppealCase, rules: readonly Rule[]): Html {
  const { queue: t, moderation } = v.t;
  const { against } = appeal;
  const rule = rules.find(({ id }) => id === against.reason);
  const reason = against.reason === null ? null : ruleTitle(v, rule ?? { id: against.reason, title: null });
  return html`<p>
      ${t.appealAgainst} <b>${moderation.log.did[against.action]}</b>
      ${reason === null ? "" : html`<span class="why">${reason}</span>`}
      <span class="note">${t.by} <bdi>${against.by ?? t.automatically}</bdi>${v.t.common.comma} ${ago(v, against.at)}</span>
    </p>
    ${against.note ? html`<p class="note">${t.note}: <q dir="auto">${against.note}</q></p>` : ""}
    ${
      against.text === null
        ? ""
        : html`<details>
            <summary>${t.appealText}</summary>
            ${paragraphs(against.text)}
            ${against.reply_id === null ? "" : html`<p class="note"><a href="${replyPath(against.reply_id)}">${t.theReply}</a></p>`}
          </details>`
    }
    <p class="note">${t.appealWords}</p>
    ${paragraphs(appeal.body)}`;
}

/** Plain text, its lines and paragraphs as they were typed. */
function paragraphs(text: string): Html {
  return html`<div class="prose">
    ${text.split(/\n{2,}/).map((part) => html`<p dir="auto">${part.split("\n").map((line, n) => html`${n > 0 ? html`<br />` : ""}${line}`)}</p>`)}
  </div>`;
}

/** Everything but the @ is encoded, so that an address can't add a subject or a copy of its own. */
export function mailto(v: View, email: string): string {
  const at = email.lastIndexOf("@");
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)].map(encodeURIComponent);
  return `mailto:${local}@${domain}?subject=${encodeURIComponent(v.t.queue.mailSubject(v.siteName))}`;
}
