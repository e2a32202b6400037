/** The forms of the tools of order, each a page with what it is about. */
import { html, raw } from "hono/html";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { excerpt } from "../../src/lib/excerpt.ts";
import { articlePath, replyPath } from "../../src/lib/paths.ts";
import type { Earlier, Target } from "../../src/order/types.ts";
import type { Rule } from "../../src/rules/queries.ts";
import { quoted } from "../reports/report.ts";
import { reasonForm } from "../rules/reason-form.ts";
import { field } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { ago } from "../shared/time.ts";
import { slowForm } from "./controls.ts";

interface About {
  reply: ReplyRow;
  discussion: DiscussionRow;
  form: Again;
}

const cancel = (v: View, { id }: ReplyRow): Html =>
  html`<a class="button quiet" href="${replyPath(id)}">${v.t.common.cancel}</a>`;

const page = (v: View, title: string, lead: string, p: About, inside: Html): Html =>
  layout(v, {
    title,
    noindex: true,
    desk: true,
    main: html`<section class="narrow">
      <h1>${title}</h1>
      <p class="stand">${lead}</p>
      ${quoted(v, p.reply)} ${inside}
    </section>`,
  });

const noteField = (v: View, form: Again): Html =>
  field(v, form, {
    name: "note",
    label: v.t.order.note,
    hint: v.t.order.noteHint,
    rows: 3,
    dir: "auto",
  });

/** What came back wrong of slow mode. */
export function slowPage(v: View, p: { discussion: DiscussionRow; form: Again }): Html {
  const { slug, title, lang, dir } = p.discussion;
  return layout(v, {
    title: v.t.order.slowLabel,
    noindex: true,
    main: html`<section class="narrow">
      <p class="label"><a href="${articlePath(slug)}#discussion" lang="${lang}" dir="${dir}">${title}</a></p>
      <h1>${v.t.order.slowLabel}</h1>
      ${slowForm(v, p)}
    </section>`,
  });
}

/** Deleting takes a reason. */
export function removePage(v: View, p: About & { rules: readonly Rule[] }): Html {
  const { order: t } = v.t;
  const { id, display_name } = p.reply;
  const form = {
    id: `remove-form-${id}`,
    action: `/replies/${id}/removed`,
    legend: t.removeForm.legend,
    rules: p.rules,
    note: t.note,
    noteHint: t.removeForm.noteHint,
    button: t.remove,
    buttonName: t.removeOf(display_name),
    buttonId: `remove-${id}`,
    danger: true,
    fields: { on: "1" },
    form: p.form,
  };
  return page(v, t.removeForm.title, t.removeForm.lead, p, reasonForm(v, form, cancel(v, p.reply)));
}

/** Moving: a search for the question, and what it has found, each with its button. */
export function movePage(v: View, p: About & { targets: readonly Target[]; q: string }): Html {
  const { order: t } = v.t;
  const path = `/replies/${p.reply.id}/moved`;
  const problem = p.form.problems["to"];
  const found = html`${noteField(v, p.form)}
    <h2>${p.q === "" ? t.moveForm.latest : t.moveForm.found}</h2>`;
  const inside = html`<form class="form" role="search" method="get" action="${path}">
      <div class="field">
        <label for="q">${t.moveForm.find}</label>
        <p class="hint" id="q-hint">${t.moveForm.findHint}</p>
        <input id="q" name="q" type="search" value="${p.q}" aria-describedby="q-hint" />
      </div>
      <div class="actions"><button class="button">${t.moveForm.search}</button></div>
    </form>
    ${problem ? html`<p class="notice bad" role="alert">${problemText(v.t, problem)}</p>` : ""}
    <form class="form" method="post" action="${path}">
      ${p.targets.length === 0 ? html`<p class="empty">${t.moveForm.none}</p>` : found}
      <ul class="targets">
        ${p.targets.map((target) => targetItem(v, target))}
      </ul>
      <div class="actions">${cancel(v, p.reply)}</div>
    </form>`;
  return page(v, t.moveForm.title, t.moveForm.lead, p, inside);
}

function targetItem(v: View, { id, slug, title, prompt, lang, dir }: Target): Html {
  const { moveForm: t } = v.t.order;
  return html`<li>
    <p lang="${lang}" dir="${dir}"><a href="${articlePath(slug)}">${title}</a><br />${prompt}</p>
    <button class="button" id="to-${id}" name="to" value="${slug}" aria-label="${t.hereOf(title)}">${t.here}</button>
  </li>`;
}

/** Merging: which of the earlier replies stays. */
export function mergePage(v: View, p: About & { earlier: readonly Earlier[] }): Html {
  const { order: t } = v.t;
  const problem = p.form.problems["into"];
  const { id, display_name } = p.reply;
  const none = html`<p class="empty">${t.mergeForm.none}</p>
    <p class="actions">${cancel(v, p.reply)}</p>`;
  const form = html`<form class="form" method="post" action="/replies/${id}/merged">
    <fieldset class="field choices ${problem ? "bad" : ""}" ${problem ? raw('aria-describedby="into-error"') : ""}>
      <legend>${t.mergeForm.legend}</legend>
      ${p.earlier.map((earlier, index) => earlierChoice(v, earlier, p.form, index === 0))}
      ${problem ? html`<p class="error" role="alert" id="into-error">${problemText(v.t, problem)}</p>` : ""}
    </fieldset>
    ${noteField(v, p.form)}
    <div class="actions">
      <button class="button main" id="merge-${id}" aria-label="${t.mergeOf(display_name)}">${t.mergeForm.button}</button>
      ${cancel(v, p.reply)}
    </div>
  </form>`;
  return page(v, t.mergeForm.title, t.mergeForm.lead, p, p.earlier.length === 0 ? none : form);
}

function earlierChoice(
  v: View,
  { id, body_html, lang, dir, created_at }: Earlier,
  form: Again,
  first: boolean,
): Html {
  const chosen = form.values["into"] === undefined ? first : form.values["into"] === String(id);
  return html`<label
    ><input type="radio" name="into" value="${id}" required ${chosen ? raw("checked") : ""} /><span
      lang="${lang}"
      dir="${dir}"
      >${excerpt(body_html)}</span
    ><span class="hint">${ago(v, created_at)}</span></label
  >`;
}
