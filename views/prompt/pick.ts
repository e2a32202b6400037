/** Picking an answer: a link in the reply, which becomes the form. */
import { html, raw } from "hono/html";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { can } from "../../src/policy.ts";
import { CRITERION_LENGTH } from "../../src/prompt/types.ts";
import { replyPath } from "../../src/lib/paths.ts";
import { face } from "../shared/face.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";

export interface PickProps {
  reply: ReplyRow;
  form: Again;
}

/** In an answer's acts, for those who may pick it. */
export function pickControl(v: View, reply: ReplyRow, discussion: DiscussionRow): Html {
  if (reply.parent_id !== null || !can("pick", v.actor, { reply, discussion })) return html``;
  return pickLink(v, reply);
}

/** The link alone. `focus`: it comes back from its form. */
export function pickLink(v: View, { id, display_name, criterion }: ReplyRow, focus = false): Html {
  const t = v.t.prompt;
  const path = `/replies/${id}/picked`;
  const name = criterion === null ? t.pickOf(display_name) : t.repickOf(display_name);
  return html`<a
    class="act"
    id="pick-${id}"
    href="${path}"
    hx-get="${path}"
    hx-target="this"
    aria-label="${name}"
    ${focus ? raw("autofocus") : ""}
    >${icon("check")}${criterion === null ? t.pick : t.repick}</a
  >`;
}

/** Id of the open form inside a reply, for the answer that has to find it again. */
export const pickBox = (replyId: number): string => `pick-box-${replyId}`;

/** The form that takes the place of the link. */
export function pickFragment(v: View, p: PickProps): Html {
  const { id, display_name } = p.reply;
  const path = `/replies/${id}/picked`;
  const cancel = html`<a
    class="button quiet"
    href="${replyPath(id)}"
    hx-get="${path}?cancel=1"
    hx-target="#${pickBox(id)}"
    >${v.t.common.cancel}</a
  >`;
  return html`<details class="more" id="${pickBox(id)}" open>
    <summary aria-label="${v.t.prompt.moreAbout(display_name)}">${icon("menu")}</summary>
    <div class="menu">${form(v, p, true, cancel)}</div>
  </details>`;
}

/** The form as a page, with the answer to look at. */
export function pickPage(v: View, p: PickProps): Html {
  const t = v.t.prompt;
  const { id, lang, dir, body_html, display_name, person_id } = p.reply;
  return layout(v, {
    title: t.pickTitle,
    noindex: true,
    main: html`<section class="narrow">
      <h1>${t.pickTitle}</h1>
      <p class="stand">${t.pickLead}</p>
      <article class="reply" aria-labelledby="who">
        <header class="who">
          ${face({ id: person_id, display_name })}<b class="author" id="who"><bdi>${display_name}</bdi></b>
        </header>
        <div class="prose" lang="${lang}" dir="${dir}" hx-ignore>${raw(body_html)}</div>
      </article>
      ${form(v, p, false, html`<a class="button quiet" href="${replyPath(id)}">${v.t.common.cancel}</a>`)}
    </section>`,
  });
}

function form(v: View, { reply, form: again }: PickProps, inReply: boolean, cancel: Html): Html {
  const t = v.t.prompt;
  const { id, display_name, criterion } = reply;
  const path = `/replies/${id}/picked`;
  const swap = inReply ? html`hx-post="${path}" hx-target="closest article.reply"` : "";
  return html`<form class="form" method="post" action="${path}" ${swap}>
      <input type="hidden" name="on" value="1" />
      ${criterionField(v, reply, again)}
      <div class="actions">
        <button class="button main" id="pick-${id}" aria-label="${criterion === null ? t.pickOf(display_name) : t.repickOf(display_name)}">
          ${criterion === null ? t.pick : v.t.common.save}
        </button>
        ${cancel}
      </div>
    </form>
    ${
      criterion === null
        ? ""
        : html`<form method="post" action="${path}" ${swap}>
            <button class="button quiet danger" id="unpick-${id}" name="on" value="0" aria-label="${t.unpickOf(display_name)}">
              ${t.unpick}
            </button>
          </form>`
    }`;
}

function criterionField(v: View, { id: reply, criterion }: ReplyRow, form: Again): Html {
  const t = v.t.prompt;
  const problem = form.problems["criterion"] ?? form.problems["on"];
  const id = `criterion-${reply}`;
  return html`<div class="field ${problem ? "bad" : ""}">
    <label for="${id}">${t.criterion}</label>
    <p class="hint" id="${id}-hint">${t.criterionHint}</p>
    <input
      id="${id}"
      name="criterion"
      type="text"
      dir="auto"
      required
      autofocus
      maxlength="${CRITERION_LENGTH}"
      value="${form.values["criterion"] ?? criterion ?? ""}"
      aria-describedby="${id}-hint ${problem ? `${id}-error` : ""}"
      ${problem ? raw('aria-invalid="true"') : ""}
    />
    ${problem ? html`<p class="error" role="alert" id="${id}-error">${problemText(v.t, problem)}</p>` : ""}
  </div>`;
}
