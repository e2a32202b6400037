import { html, raw } from "hono/html";
import type { Statement } from "../../src/appeals/types.ts";
import { APPEAL_LENGTH } from "../../src/appeals/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { formatDate, problemText } from "../../src/i18n/index.ts";
import { decisionPath } from "../../src/lib/paths.ts";
import { madeFor } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { ago } from "../shared/time.ts";

/** The appeal, and what came of it; or the form for one; or nothing, where there is nothing to appeal against. */
export function appealSection(v: View, s: Statement, form: Again): Html {
  if (s.appeal !== null) return appealed(v, s, s.appeal);
  if (s.refusal === null) return appealForm(v, s, form);
  if (!s.own || s.refusal !== "appeal-too-late") return html``;
  return html`<section id="appeal"><p class="quiet">${v.t.appeals.late} ${elsewhere(v)}</p></section>`;
}

function appealed(v: View, s: Statement, appeal: NonNullable<Statement["appeal"]>): Html {
  const { appeals: t } = v.t;
  const { outcome } = appeal;
  const name = s.person?.display_name;
  return html`<section id="appeal" aria-labelledby="appeal-head">
    <h2 id="appeal-head">${s.own || name === undefined ? t.appealed : t.appealedBy(name)}</h2>
    ${appeal.body === "" ? "" : html`<blockquote class="written" dir="auto">${appeal.body}</blockquote>`}
    <p class="quiet">${ago(v, appeal.at)}</p>
    ${
      outcome === null
        ? html`<p class="notice">${s.own ? t.sent : appeal.withdrawn ? t.withdrawn : t.waiting}</p>`
        : html`<p class="notice ${outcome.granted ? "good" : ""}">
              ${outcome.granted ? t.granted : t.refused} ${ago(v, outcome.at)}
              ${outcome.by === null ? "" : html`<bdi>${outcome.by}</bdi>`}
            </p>
            ${outcome.note ? html`<p class="label">${t.note}</p><p class="written" dir="auto">${outcome.note}</p>` : ""}`
    }
  </section>`;
}

function appealForm(v: View, s: Statement, form: Again): Html {
  const { appeals: t } = v.t;
  const problem = form.problems["body"];
  return html`<section id="appeal" aria-labelledby="appeal-head">
    <h2 id="appeal-head">${t.appealTitle}</h2>
    <p>${t.appealText(formatDate(v.locale.lang, s.appealBy, v.now))}</p>
    <form class="form" method="post" action="${decisionPath(s.id)}/appeal">
      ${madeFor(v)}
      <div class="field ${problem ? "bad" : ""}">
        <label for="appeal-body">${t.appealLabel}</label>
        <p class="hint" id="appeal-hint">${t.appealHint}</p>
        <textarea
          id="appeal-body"
          name="body"
          rows="6"
          dir="auto"
          required
          maxlength="${APPEAL_LENGTH}"
          aria-describedby="appeal-hint ${problem ? "appeal-error" : ""}"
          ${problem ? raw('aria-invalid="true" autofocus') : ""}
        >
${form.values["body"] ?? ""}</textarea
        >
        ${problem ? html`<p class="error" role="alert" id="appeal-error">${problemText(v.t, problem)}</p>` : ""}
      </div>
      <div class="actions"><button class="button main">${t.appealSend}</button></div>
    </form>
    <p class="quiet">${elsewhere(v)}</p>
  </section>`;
}

const elsewhere = (v: View): Html =>
  html`${v.t.appeals.elsewhere} <a href="/contact">${v.t.appeals.contact}</a>.`;
