/** Reporting: the form inside a reply, and the form as a page for a reply, a person or an article. */
import { html, raw } from "hono/html";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { articlePath } from "../../src/lib/paths.ts";
import {
  receiptNumber,
  reportPath,
  thingPath,
  type ReportForm,
  type Sent,
  type Thing,
} from "../../src/reports/types.ts";
import { cancelLink } from "../moderation/controls.ts";
import { face } from "../shared/face.ts";
import { reasonForm } from "../rules/reason-form.ts";
import { field } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";

export interface ReportProps extends ReportForm {
  form: Again;
}

/** The form that takes the place of a reply's Report link: open, and closed again by its own name. */
export function reportFragment(v: View, p: ReportProps, reply: ReplyRow): Html {
  const { id, display_name } = reply;
  const { moderation: t } = v.t;
  const box = `report-box-${id}`;
  return html`<details class="more" id="${box}" open>
    <summary id="report-${id}" aria-label="${t.reportOf(display_name)}">${icon("flag")}${t.report}</summary>
    <div class="menu">${form(v, p, `#${box}`, cancelLink(v, id, `/replies/${id}/report`, box))}</div>
  </details>`;
}

/** What stands there once the report is in, with the way to its receipt. It takes the focus from the button. */
export function reportedFragment(v: View, replyId: number, sent: Sent): Html {
  return html`<span class="note" id="report-box-${replyId}" role="status"
    ><span id="report-send-${replyId}" tabindex="-1">${thanks(v, sent)}</span>
    ${receiptLink(v, sent)}</span
  >`;
}

/** The form as a page, with what it is about to look at. */
export function reportPage(v: View, p: ReportProps): Html {
  const { reports: t } = v.t;
  const { kind } = p.thing;
  return layout(v, {
    title: t.title[kind],
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.title[kind]}</h1>
      <p class="stand">${t.lead[kind]}</p>
      ${shown(v, p.thing)}
      ${form(v, p, undefined, html`<a class="button quiet" href="${thingPath(p.thing)}">${v.t.common.cancel}</a>`)}
    </section>`,
  });
}

/** The same page where a report waits already that its reader has no receipt of. */
export function alreadyPage(v: View, thing: Thing): Html {
  const { reports: t } = v.t;
  return layout(v, {
    title: t.title[thing.kind],
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.title[thing.kind]}</h1>
      <p class="notice">${t.alreadyHere}</p>
      ${shown(v, thing)}
      <p class="actions"><a class="button" href="${thingPath(thing)}">${t.back[thing.kind]}</a></p>
    </section>`,
  });
}

function thanks(v: View, { state, receipt, added }: Sent): string {
  const { reports: t } = v.t;
  if (state === "reported") return t.done;
  if (receipt === null) return t.alreadyHere;
  return added === null ? t.already : `${t.already} ${added ? t.added : t.notAdded}`;
}

const receiptLink = (v: View, { id, receipt }: Sent): Html =>
  id === null || receipt === null
    ? html``
    : html`<a href="${receipt}">${v.t.reports.yourReceipt(receiptNumber(id))}</a>`;

/** What is reported, as it is judged. */
function shown(v: View, thing: Thing): Html {
  if (thing.kind === "reply") return quoted(v, thing.reply);
  if (thing.kind === "person")
    return html`<p class="actions">${face(thing.person)} <bdi>${thing.person.display_name}</bdi></p>`;
  const { slug, lang, dir, title } = thing.article;
  return html`<blockquote class="prose" lang="${lang}" dir="${dir}">
    <p><a href="${articlePath(slug)}">${title}</a></p>
  </blockquote>`;
}

/** A reply as it is judged: who wrote it, and its words. Nothing in them is HTMX's. */
export function quoted(v: View, reply: ReplyRow): Html {
  return html`<p class="label">${v.t.reports.by} <bdi>${reply.display_name}</bdi></p>
    <blockquote class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</blockquote>`;
}

/** The whole name of the button, which says what it does to what. */
function nameOf(v: View, thing: Thing): string {
  if (thing.kind === "reply") return v.t.moderation.reportOf(thing.reply.display_name);
  return thing.kind === "person" ? v.t.reports.personOf(thing.person.display_name) : v.t.reports.article;
}

function form(v: View, p: ReportProps, target: string | undefined, cancel: Html): Html {
  const { reports: t } = v.t;
  const { thing } = p;
  const id = thing.kind === "reply" ? `-${thing.reply.id}` : "";
  return reasonForm(
    v,
    {
      id: `report-form${id}`,
      action: reportPath(thing),
      ...(target ? { target } : {}),
      legend: t.legend[thing.kind],
      rules: p.rules,
      note: t.note,
      noteHint: t.noteHint,
      ...(v.actor ? {} : { fields: { key: p.form.values["key"] ?? p.key } }),
      extra: html`${v.actor ? "" : signedOut(v, p.form, `report${id}`)}<p class="hint">${t.goodFaith}</p>`,
      button: v.t.moderation.report,
      buttonName: nameOf(v, thing),
      buttonId: `report-send${id}`,
      danger: false,
      form: p.form,
    },
    cancel,
  );
}

/** What is asked of somebody signed out: where they want to hear of it; and the trap. */
function signedOut(v: View, again: Again, id: string): Html {
  const { reports: t } = v.t;
  return html`${field(v, again, {
    name: "email",
    id: `${id}-email`,
    label: t.email,
    hint: t.emailHint,
    type: "email",
    autocomplete: "email",
  })}
    <div class="visually-hidden" aria-hidden="true">
      <label for="${id}-website">${t.trap}</label>
      <input id="${id}-website" name="website" tabindex="-1" autocomplete="off" />
    </div>`;
}
