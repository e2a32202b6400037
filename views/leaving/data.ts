/** The page of one's data: a copy of it, and leaving. */
import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { formatMoment } from "../../src/i18n/times.ts";
import { CHOICES, FORMATS, type Leaving } from "../../src/leaving/types.ts";
import { settingsPage } from "../settings/frame.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";

/** Both forms, each with what was sent and refused. */
export interface DataForms {
  readonly copy: Again;
  readonly leave: Again;
}

/** A copy of one's data, and leaving; or when one leaves, and the way back. */
export function dataPage(v: View, standing: Leaving, forms: DataForms): Html {
  return settingsPage(v, {
    at: "data",
    lead: v.t.leaving.lead,
    main: html`<div class="own-data">
      ${standing.leaving_at === null ? "" : pending(v, standing, standing.leaving_at)}
      ${standing.hasPassword ? "" : html`<p class="notice">${v.t.leaving.copy.fresh}</p>`}
      ${copyForm(v, standing, forms.copy)}
      ${standing.leaving_at === null ? leaveForm(v, standing, forms.leave) : ""}
    </div>`,
  });
}

function pending(v: View, { leaving_replies }: Leaving, at: number): Html {
  const t = v.t.leaving.pending;
  return html`<section class="leaving" aria-labelledby="leaving-title">
    <h2 id="leaving-title">${t.title}</h2>
    <p>${t.when(formatMoment(v.locale, at, v.now))} ${t[leaving_replies ?? "keep"]}</p>
    <p>${t.lead}</p>
    <form method="post" action="/settings/data/leaving">
      <input type="hidden" name="on" value="0" />
      <p class="actions"><button class="button main">${t.stay}</button></p>
    </form>
  </section>`;
}

function copyForm(v: View, { hasPassword }: Leaving, form: Again): Html {
  const t = v.t.leaving.copy;
  const chosen = form.values["format"] ?? FORMATS[0];
  const hints = { html: t.htmlHint, json: t.jsonHint };
  return html`<section aria-labelledby="copy-title">
    <h2 id="copy-title">${t.title}</h2>
    <p>${t.text}</p>
    <form class="form" method="post" action="/settings/data/copy" novalidate>
      ${summary(v, form, { password: t.password, format: t.formats, body: t.title }, { password: hasPassword ? "copy-password" : "copy-title", format: "copy-html", body: "copy-title" })}
      <fieldset class="field choices">
        <legend>${t.formats}</legend>
        ${FORMATS.map(
          (format) =>
            html`<label
              ><input
                type="radio"
                id="copy-${format}"
                name="format"
                value="${format}"
                ${chosen === format ? raw("checked") : ""}
              /><span>${t[format]}</span><span class="hint">${hints[format]}</span></label
            >`,
        )}
        ${problem(v, form, "format")}
      </fieldset>
      ${
        hasPassword
          ? field(v, form, {
              name: "password",
              id: "copy-password",
              label: t.password,
              hint: t.passwordHint,
              type: "password",
              autocomplete: "current-password",
              required: true,
            })
          : ""
      }
      <p class="actions"><button class="button main">${t.button}</button></p>
    </form>
  </section>`;
}

function leaveForm(v: View, { hasPassword, writesArticles }: Leaving, form: Again): Html {
  const t = v.t.leaving.leave;
  const hints = { keep: t.keepHint, erase: t.eraseHint };
  return html`<section class="leaving" aria-labelledby="leave-title">
    <h2 id="leave-title">${t.title}</h2>
    <p>${t.text}</p>
    <p>${t.stays}</p>
    <p>${t.letters}</p>
    ${writesArticles ? html`<p>${t.articles}</p>` : ""}
    <form class="form" method="post" action="/settings/data/leaving" novalidate>
      <input type="hidden" name="on" value="1" />
      ${summary(v, form, { password: t.password, replies: t.legend, body: t.title }, { password: hasPassword ? "leave-password" : "leave-title", replies: "leave-keep", body: "leave-title" })}
      <fieldset class="field choices ${form.problems["replies"] ? "bad" : ""}">
        <legend>${t.legend}</legend>
        ${CHOICES.map(
          (choice) =>
            html`<label
              ><input
                type="radio"
                id="leave-${choice}"
                name="replies"
                value="${choice}"
                required
                ${form.values["replies"] === choice ? raw("checked") : ""}
              /><span>${t[choice]}</span><span class="hint">${hints[choice]}</span></label
            >`,
        )}
        ${problem(v, form, "replies")}
      </fieldset>
      ${
        hasPassword
          ? field(v, form, {
              name: "password",
              id: "leave-password",
              label: t.password,
              hint: t.passwordHint,
              type: "password",
              autocomplete: "current-password",
              required: true,
            })
          : ""
      }
      <p class="actions"><button class="button danger">${t.button}</button></p>
    </form>
  </section>`;
}

function problem(v: View, form: Again, name: string): Html {
  const found = form.problems[name];
  return found ? html`<p class="error" id="${name}-error">${problemText(v.t, found)}</p>` : html``;
}
