/** Changing a text that waits, and what is left of one that was taken back: pages of their own. */
import { html } from "hono/html";
import { canUndo } from "../../src/discussion/undo.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import type { Waiting } from "../../src/held/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { articlePath, waitingPath } from "../../src/lib/paths.ts";
import { field, madeFor } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { undoForm } from "./item.ts";

/** The form that changes it. */
export function heldEditPage(v: View, it: Waiting, discussion: DiscussionRow, form: Again): Html {
  const { held: t } = v.t;
  return framed(
    v,
    discussion,
    t.editTitle,
    html`<p>${it.unconfirmed ? t.editLeadUnconfirmed : t.editLead}</p>
      <form class="form" method="post" action="/held/${it.id}">
        ${madeFor(v)}
        ${field(v, form, { name: "body", label: t.yourText, rows: 9, dir: "auto", required: true, value: it.body })}
        <p class="actions">
          <button class="button main" type="submit">${v.t.common.save}</button>
          <a class="button quiet" href="${waitingPath(discussion.slug, it.id)}">${v.t.common.cancel}</a>
        </p>
      </form>`,
  );
}

/** For who takes it back without JavaScript. */
export function takenBackPage(v: View, it: Waiting, discussion: DiscussionRow): Html {
  const { held: t } = v.t;
  return framed(
    v,
    discussion,
    t.takenBackTitle,
    html`${canUndo(it.taken_back_at, v.now) ? html`<div class="undo">${undoForm(v, it)}</div>` : html`<p>${t.erased}</p>`}
      <p class="actions">
        <a class="button quiet" href="${articlePath(discussion.slug)}#discussion">${t.toDiscussion}</a>
      </p>`,
  );
}

function framed(v: View, { slug, title, lang, dir }: DiscussionRow, heading: string, content: Html): Html {
  return layout(v, {
    title: `${heading} · ${title}`,
    noindex: true,
    main: html`<section class="narrow">
      <header class="article-head">
        <p class="label">
          ${v.t.discussion.partOf} <a href="${articlePath(slug)}" lang="${lang}" dir="${dir}">${title}</a>
        </p>
        <h1>${heading}</h1>
      </header>
      ${content}
    </section>`,
  });
}
