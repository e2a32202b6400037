import { html } from "hono/html";
import type { ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { replyPath } from "../../src/lib/paths.ts";
import type { Rule } from "../../src/rules/queries.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { cancelLink } from "./controls.ts";
import { reasonForm } from "../rules/reason-form.ts";
import { quoted } from "../reports/report.ts";

export interface HideProps {
  reply: ReplyRow;
  form: Again;
  rules: readonly Rule[];
}

/** Id of the open form inside a reply, for the answer that has to find it again. */
export const hideBox = (replyId: number): string => `hide-box-${replyId}`;

/** The form that takes the place of the menu with the Hide link. */
export function hideFragment(v: View, p: HideProps): Html {
  const { id } = p.reply;
  const cancel = cancelLink(v, id, `/replies/${id}/hidden`, hideBox(id));
  return html`<details class="more" id="${hideBox(p.reply.id)}" open>
    <summary aria-label="${v.t.moderation.moreAbout(p.reply.display_name)}">${icon("menu")}</summary>
    <div class="menu">${form(v, p, "closest article.reply", cancel)}</div>
  </details>`;
}

/** The form as a page, with the reply to look at. */
export function hidePage(v: View, p: HideProps): Html {
  const { hideForm: t } = v.t.moderation;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.lead}</p>
      ${quoted(v, p.reply)}
      ${form(v, p, undefined, html`<a class="button quiet" href="${replyPath(p.reply.id)}">${v.t.common.cancel}</a>`)}
    </section>`,
  });
}

function form(v: View, p: HideProps, target: string | undefined, more?: Html): Html {
  const { moderation: t } = v.t;
  const { id, display_name } = p.reply;
  return reasonForm(
    v,
    {
      id: `hide-form-${id}`,
      action: `/replies/${id}/hidden`,
      ...(target ? { target } : {}),
      legend: t.hideForm.legend,
      rules: p.rules,
      note: t.hideForm.note,
      noteHint: t.hideForm.noteHint,
      button: t.hide,
      buttonName: t.hideOf(display_name),
      // The id of what stands there after the swap, which so takes the focus: Unhide, or this form's own link.
      buttonId: `hide-${id}`,
      danger: true,
      fields: { on: "1" },
      form: p.form,
    },
    more,
  );
}
