import { html, raw } from "hono/html";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { replyPath } from "../../src/lib/paths.ts";
import type { Rule } from "../../src/rules/queries.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { cancelLink } from "../moderation/controls.ts";
import { reasonForm } from "../rules/reason-form.ts";

export interface ReportProps {
  reply: ReplyRow;
  form: Again;
  rules: readonly Rule[];
}
type Reported = "reported" | "already";

/** The form that takes the place of the Report link: open, and closed again by its own name. */
export function reportFragment(v: View, p: ReportProps): Html {
  const { id, display_name } = p.reply;
  const { moderation: t } = v.t;
  const box = `report-box-${id}`;
  return html`<details class="more" id="${box}" open>
    <summary id="report-${id}" aria-label="${t.reportOf(display_name)}">${icon("flag")}${t.report}</summary>
    <div class="menu">${form(v, p, `#${box}`, cancelLink(v, id, `/replies/${id}/report`, box))}</div>
  </details>`;
}

/** What stands there once the report is in. It takes the focus from the button. */
export function reportedFragment(v: View, reply: ReplyRow, state: Reported): Html {
  return html`<span class="note" id="report-box-${reply.id}" role="status"
    ><span id="report-send-${reply.id}" tabindex="-1">${thanks(v, state)}</span></span
  >`;
}

/** The form as a page, with the reply to look at. */
export function reportPage(v: View, p: ReportProps): Html {
  const { reportForm: t } = v.t.moderation;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.lead}</p>
      ${quoted(v, p.reply)} ${form(v, p, undefined, html`<a class="button quiet" href="${replyPath(p.reply.id)}">${v.t.common.cancel}</a>`)}
    </section>`,
  });
}

/** The same page once the report is in. */
export function reportedPage(v: View, reply: ReplyRow): Html {
  const { reportForm: t } = v.t.moderation;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.title}</h1>
      <p class="notice good">${t.done}</p>
      ${quoted(v, reply)}
      <p class="actions"><a class="button" href="${replyPath(reply.id)}">${t.back}</a></p>
    </section>`,
  });
}

const thanks = (v: View, state: Reported) =>
  state === "reported" ? v.t.moderation.reportForm.done : v.t.moderation.reportForm.already;

/** A reply as it is judged: who wrote it, and its words. Nothing in them is HTMX's. */
export function quoted(v: View, reply: ReplyRow): Html {
  return html`<p class="label">${v.t.moderation.reportForm.by} <bdi>${reply.display_name}</bdi></p>
    <blockquote class="prose" lang="${reply.lang}" dir="${reply.dir}" hx-ignore>${raw(reply.body_html)}</blockquote>`;
}

function form(v: View, p: ReportProps, target: string | undefined, more?: Html): Html {
  const { moderation: t } = v.t;
  const { id, display_name } = p.reply;
  return reasonForm(
    v,
    {
      id: `report-form-${id}`,
      action: `/replies/${id}/report`,
      ...(target ? { target } : {}),
      legend: t.reportForm.legend,
      rules: p.rules,
      note: t.reportForm.note,
      noteHint: t.reportForm.noteHint,
      button: t.report,
      buttonName: t.reportOf(display_name),
      buttonId: `report-send-${id}`,
      danger: false,
      form: p.form,
    },
    more,
  );
}
