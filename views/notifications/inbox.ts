import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { InboxPage, Line, Place } from "../../src/notifications/types.ts";
import { articlePath, personPath, replyPath } from "../../src/lib/paths.ts";
import { receiptNumber } from "../../src/reports/types.ts";
import { excerpt } from "../../src/lib/excerpt.ts";
import type { Html } from "../shared/html.ts";
import { outcomeText } from "../reports/outcome.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";
import { bellLink } from "./bell.ts";

/** One's inbox: what happened, and what one follows and mutes. `older`: a page behind the first. */
export function inboxPage(v: View, inbox: InboxPage, older: boolean): Html {
  const t = v.t.notifications;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<div class="inbox-page">
      <h1>${t.title}</h1>
      <div class="columns">
        ${inboxList(v, inbox, older)}
        <aside>
          ${inbox.unconfirmed ? html`<p class="notice">${t.unconfirmed} <a href="/verify">${v.t.preferences.confirm}</a></p>` : ""}
          <p><a class="deeper" href="/settings/notifications">${t.choose}</a></p>
          <p><a class="deeper" href="/settings">${v.t.settings.own}</a></p>
          ${places(v, inbox.places, "follow")}${places(v, inbox.places, "mute")}
        </aside>
      </div>
    </div>`,
  });
}

/** The list, with the button that marks all of it read. */
function inboxList(v: View, { lines, unread, next }: InboxPage, older: boolean): Html {
  const t = v.t.notifications;
  return html`<section id="inbox" aria-labelledby="inbox-head">
    <div class="bar">
      <h2 id="inbox-head">${t.lines}</h2>
      ${
        unread === 0
          ? ""
          : html`<form method="post" action="/inbox/read" hx-post="/inbox/read" hx-target="#inbox">
              <input type="hidden" name="until" value="${v.now}" />
              <button class="button quiet" id="mark-all">${icon("check")}${t.markAll}</button>
            </form>`
      }
    </div>
    ${
      lines.length === 0
        ? older
          ? html`<p class="quiet">${t.emptyOlder}</p>`
          : html`<div class="empty">
              ${icon("bell")}
              <h3>${t.empty.title}</h3>
              <p>${t.empty.text}</p>
              <a class="button" href="/">${t.empty.link}</a>
            </div>`
        : html`<ol class="lines">
            ${lines.map((line) => lineItem(v, line))}
          </ol>`
    }
    ${
      next === null && !older
        ? ""
        : html`<nav class="pager" aria-label="${t.pages}">
            ${older ? html`<a class="button" href="/inbox">${t.newest}</a>` : ""}
            ${next === null ? "" : html`<a class="button" rel="next" href="/inbox?before=${next}">${t.older}</a>`}
          </nav>`
    }
  </section>`;
}

/** The list after all of it was marked read, and the bell with it. */
export function readList(v: View, inbox: InboxPage): Html {
  return html`${inboxList(v, inbox, false)}${bellAgain(v)}`;
}

/** One line after it was marked read, and the bell with it. */
export function readLine(v: View, line: Line): Html {
  return html`${lineItem(v, line)}${bellAgain(v)}`;
}

const bellAgain = (v: View): Html =>
  html`<hx-partial hx-target="#inbox-bell" hx-swap="outerSync">${bellLink(v)}</hx-partial>`;

/** Who did what where, and when. */
function lineItem(v: View, line: Line): Html {
  const t = v.t.notifications;
  const { id, reply, article } = line;
  const unread = line.read_at === null;
  return html`<li class="line-item${unread ? " is-unread" : ""}" id="line-${id}" tabindex="-1">
    <p class="what">
      ${unread ? html`<span class="tag new">${t.isUnread}</span>` : ""}
      <small class="kind">${t.kind[line.kind]}</small> ·
      ${line.decision === null ? happening(v, line) : decided(v, line)} ${ago(v, line.created_at)}
    </p>
    ${reply ? html`<p class="said" lang="${reply.lang}" dir="${reply.dir}">${excerpt(reply.body_html)}</p>` : ""}
    ${
      unread
        ? html`<form method="post" action="/inbox/${id}/read" hx-post="/inbox/${id}/read" hx-target="#line-${id}">
            <button class="act" id="read-${id}" aria-label="${t.readOf(article?.title ?? toldOf(v, line))}">${icon("check")}<span>${t.read}</span></button>
          </form>`
        : ""
    }
  </li>`;
}

const titled = ({ lang, dir, title }: NonNullable<Line["article"]>): Html =>
  html`<cite lang="${lang}" dir="${dir}">${title}</cite>`;

function happening(v: View, line: Line): Html {
  const t = v.t.notifications;
  const { kind, count, actor, inNote, article } = line;
  const did = actor
    ? html`<a class="author" href="${personPath(actor.username)}"><bdi>${actor.display_name}</bdi></a>
        ${inNote && count === 1 ? t.didInNote : t.did[kind](count)}`
    : html`${t.happened[kind](count)}`;
  return article === null
    ? did
    : html`${did} <a class="where" href="${pathOf(line, article.slug)}">${titled(article)}</a>`;
}

/** What was decided, with the way to the reasons, or to what was published; what became of a report, with the way to that. */
function decided(v: View, line: Line): Html {
  const { article, decision, report_id } = line;
  const path = report_id === null ? (decision?.path ?? "/inbox") : `/reports/${report_id}`;
  return html`<a class="where" href="${path}">${toldOf(v, line)}</a>
    ${article === null ? "" : html`${v.t.notifications.below} ${titled(article)}`}`;
}

function toldOf(v: View, { kind, count, decision, report_id }: Line): string {
  if (report_id !== null && decision !== null)
    return v.t.notifications.ofReport(
      receiptNumber(report_id),
      decision.reversal ? v.t.reports.receipt.decisionTakenBack : outcomeText(v, decision),
    );
  if (kind === "report" || decision === null) return v.t.notifications.happened[kind](count);
  return v.t.appeals.told[decision.action];
}

function pathOf({ kind, reply, inNote }: Line, slug: string): string {
  if (kind === "note-due") return articlePath(slug);
  if (inNote) return `${articlePath(slug)}#closing-note`;
  return reply ? replyPath(reply.id) : `${articlePath(slug)}#discussion`;
}

/** What somebody follows, or mutes, each with the way out. */
function places(v: View, all: readonly Place[], level: Place["level"]): Html {
  const t = v.t.notifications;
  const these = all.filter((place) => place.level === level);
  if (these.length === 0) return html``;
  return html`<section class="places" aria-labelledby="places-${level}">
    <h2 id="places-${level}">${level === "follow" ? t.followed : t.muted}</h2>
    <ul>
      ${these.map((place) => placeItem(v, place))}
    </ul>
  </section>`;
}

function placeItem(v: View, place: Place): Html {
  const t = v.t.notifications;
  const { slug, title, reply_id, level, fresh, display_name } = place;
  const whole = reply_id === 0;
  const path = whole ? `${articlePath(slug)}#discussion` : replyPath(reply_id);
  const action = whole ? `${articlePath(slug)}/follow` : `/replies/${reply_id}/follow`;
  const follows = level === "follow";
  return html`<li>
    ${whole ? "" : html`<span>${display_name === null ? t.branchGone : t.branchIn(display_name)}</span>`}
    <a href="${path}" lang="${place.lang}" dir="${place.dir}">${title}</a>
    ${whole && follows ? (fresh > 0 ? html`<span class="tag new">${t.fresh(fresh)}</span>` : html`<span class="quiet">${t.nothingNew}</span>`) : ""}
    <form method="post" action="${action}">
      <input type="hidden" name="next" value="/inbox" />
      <button
        class="act"
        name="level"
        value="none"
        aria-label="${follows ? t.unfollowOf(title) : t.unmuteOf(title)}"
      >
        ${follows ? t.unfollow : t.unmute}
      </button>
    </form>
  </li>`;
}
