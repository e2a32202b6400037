/** What a reply said before, and what was changed: word by word, for eyes that see no colour and for ears. */
import { html } from "hono/html";
import { untwisted, type Piece } from "../../src/discussion/history.ts";
import type { HistoryEntry, HistoryPage } from "../../src/discussion/reading-own.ts";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { formatDate } from "../../src/i18n/index.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { reasonForm } from "../rules/reason-form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";

/** A form that was sent and refused, and for which version. */
export interface Refused {
  version: number;
  form: Again;
}

/** The history of a reply, the last change first. */
export function historyPage(v: View, page: HistoryPage, refused: Refused | null): Html {
  const { own: t, discussion: words } = v.t;
  const { reply, discussion, entries, next } = page;
  return layout(v, {
    title: `${t.historyTitle(reply.display_name)} · ${discussion.title}`,
    noindex: true,
    main: html`<section class="narrow">
      <header class="article-head">
      <p class="label">
        ${words.partOf}
        <a href="${articlePath(discussion.slug)}" lang="${discussion.lang}" dir="${discussion.dir}"
          >${discussion.title}</a
        >
      </p>
      <h1>${t.historyTitle(reply.display_name)}</h1>
      <p class="stand">${entries.length > 1 ? t.historyLead : t.unedited}</p>
      <p><a class="deeper" href="${replyPath(reply.id)}">${t.back}</a></p>
      </header>
      <p class="hint">${t.legend}</p>
      <ol class="history" reversed>
        ${entries.map((entry) => item(v, page, entry, refused))}
      </ol>
      ${
        next === null
          ? ""
          : html`<p><a class="button" href="/replies/${reply.id}/history?before=${next}">${t.older}</a></p>`
      }
    </section>`,
  });
}

function item(v: View, page: HistoryPage, entry: HistoryEntry, refused: Refused | null): Html {
  const { own: t } = v.t;
  const { shows } = entry;
  const heading =
    entry.current && shows.kind === "whole"
      ? t.first
      : entry.current
        ? t.current
        : shows.kind === "whole"
          ? t.first
          : t.earlier;
  return html`<li id="version-${entry.version}">
    <h2>${heading} <small>${t.writtenOn} ${ago(v, entry.writtenAt)}</small></h2>
    ${content(v, page.reply, entry)}
    ${
      entry.current || entry.redacted || !can("redact", v.actor, page)
        ? ""
        : redaction(v, page, entry, refused?.version === entry.version ? refused.form : null)
    }
  </li>`;
}

function content(v: View, reply: ReplyRow, { shows, redacted }: HistoryEntry): Html {
  const { own: t } = v.t;
  if (redacted) return html`<p class="gone">${t.redacted}</p>`;
  switch (shows.kind) {
    case "untold":
      return html`<p class="gone">${t.redactedNext}</p>`;
    case "difference":
      return difference(v, reply, shows.pieces);
    case "whole":
      return html`${block(reply, html`${plain(shows.text)}`)}`;
    case "texts":
      return html`<p class="hint">${t.tooDifferent}</p>
        <h3>${t.before}</h3>
        ${block(reply, plain(shows.before))}
        <h3>${t.after}</h3>
        ${block(reply, plain(shows.after))}`;
  }
}

/** A difference in the reply's own language and direction. */
export function difference(v: View, reply: Pick<ReplyRow, "lang">, pieces: readonly Piece[]): Html {
  return block(reply, html`${pieces.map((piece) => stretch(v, piece))}`);
}

// The text has a direction of its own: an edit may have turned it round.
const block = (reply: Pick<ReplyRow, "lang">, content: Html): Html =>
  html`<div class="difference" lang="${reply.lang}" dir="auto" hx-ignore>${content}</div>`;

function stretch(v: View, piece: Piece): Html {
  const { own: t } = v.t;
  switch (piece.kind) {
    case "skipped":
      return html`<span class="skipped">… <span class="visually-hidden" lang="${v.locale.lang}">(${t.skipped})</span> …</span>`;
    case "same":
      return plain(piece.text);
    case "added":
      return html`<ins>${spoken(v, t.added)}${plain(piece.text)}${spoken(v, t.endOf)}</ins>`;
    case "removed":
      return html`<del>${spoken(v, t.removed)}${plain(piece.text)}${spoken(v, t.endOf)}</del>`;
  }
}

/** For screen readers, most of which say nothing of `ins` and `del`. */
const spoken = (v: View, text: string): Html =>
  html`<span class="visually-hidden" lang="${v.locale.lang}" dir="${v.locale.dir}"> ${text} </span>`;

const plain = (text: string): Html =>
  html`${untwisted(text).map((part) => (part.code ? html`<code>${part.text}</code>` : part.text))}`;

function redaction(v: View, { reply, rules }: HistoryPage, entry: HistoryEntry, again: Again | null): Html {
  const { own: t } = v.t;
  const date = formatDate(v.locale.lang, entry.writtenAt, v.now);
  return html`<details class="redaction" ${again ? "open" : ""}>
    <summary>${t.redact}</summary>
    ${reasonForm(v, {
      id: `redact-${entry.version}`,
      action: `/replies/${reply.id}/history/${entry.version}/redacted`,
      legend: t.redactLegend,
      rules,
      note: t.redactNote,
      noteHint: t.redactNoteHint,
      button: t.redact,
      buttonName: t.redactOf(date),
      buttonId: `redact-${entry.version}-send`,
      danger: true,
      fields: { on: "1" },
      form: again ?? { values: {}, problems: {} },
    })}
  </details>`;
}
