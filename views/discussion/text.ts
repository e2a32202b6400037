/** The pieces of a form in which Markdown is written: the composer, and the form that changes a reply. */
import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { problemText, type Problem } from "../../src/i18n/index.ts";
import { draftCollision, draftState } from "../drafts/draft.ts";
import type { Html } from "../shared/html.ts";

/** A text to be written. */
export interface TextField {
  /** Names the field's elements: `{id}-body`, `{id}-error`, `{id}-hint`, `{id}-people`. */
  id: string;
  body: string;
  problem: Problem | null;
}

/** The textarea, what is wrong with it, whom it may mention, and what another window wrote. Its label stands before. */
export function textBlock(v: View, { id, body, problem }: TextField): Html {
  return html`${problem ? html`<p class="error" id="${id}-error" role="alert">${problemText(v.t, problem)}</p>` : ""}
    <textarea
      id="${id}-body"
      name="body"
      rows="5"
      dir="auto"
      required
      aria-describedby="${id}-error ${id}-hint"
      ${problem ? raw('aria-invalid="true" autofocus') : ""}
      placeholder="${v.t.composer.placeholder}"
    >
${body}</textarea>
    <ul class="people" id="${id}-people" role="listbox" aria-label="${v.t.composer.people}" hidden></ul>
    ${draftCollision(v)}`;
}

/** What stands beside the button that sends: preview, where the draft is kept, what is left, and how to format. */
export function textTools(v: View, { preview, place }: { preview: string; place: string }): Html {
  return html`<button
      class="button"
      type="submit"
      formaction="${preview}"
      formnovalidate
      hx-post="${preview}"
      hx-target="#${place}"
      hx-swap="innerHTML"
      >${v.t.composer.preview}</button
    >
    <span class="counter" aria-live="polite" hidden></span>${draftState(v)} ${formatting(v)}`;
}

/** Where the preview comes, filled or empty. */
export function previewPlace(
  v: View,
  id: string,
  language: { lang: string },
  shown: { body_html: string } | null,
): Html {
  const inside = shown ? previewed(v, language, shown) : "";
  return html`<div class="previewed" id="${id}" aria-live="polite" ${shown ? raw('tabindex="-1" autofocus') : ""}>${inside}</div>`;
}

/** A text as it will look. */
export function previewed(v: View, { lang }: { lang: string }, { body_html }: { body_html: string }): Html {
  return html`<p class="label">${v.t.composer.previewLabel}</p>
    <div class="prose" lang="${lang}" dir="auto" hx-ignore>${raw(body_html)}</div>`;
}

/** What is wrong with the text, where its preview would be. */
export function previewProblem(v: View, problem: Problem): Html {
  return html`<p class="error">${problemText(v.t, problem)}</p>`;
}

/** What Markdown does: as typed, and as it shows. */
function formatting(v: View): Html {
  const t = v.t.composer;
  const row = (typed: string, shown: Html) =>
    html`<tr>
      <td><code>${typed}</code></td>
      <td>${shown}</td>
    </tr>`;
  return html`<details class="formatting">
    <summary>${t.help}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.helpTyped}</th>
          <th scope="col">${t.helpShown}</th>
        </tr>
      </thead>
      <tbody>
        ${row(`**${t.helpBold}**`, html`<strong>${t.helpBold}</strong>`)}
        ${row(`*${t.helpItalic}*`, html`<em>${t.helpItalic}</em>`)}
        ${row(`[${t.helpLink}](https://…)`, html`<span class="as-link">${t.helpLink}</span>`)}
        ${row(`> ${t.helpQuote}`, html`<blockquote>${t.helpQuote}</blockquote>`)}
        ${row(`- ${t.helpItem}`, html`<ul><li>${t.helpItem}</li></ul>`)}
        ${row(`1. ${t.helpStep}`, html`<ol><li>${t.helpStep}</li></ol>`)}
        ${row(`\`${t.helpCode}\``, html`<code>${t.helpCode}</code>`)}
        ${row(`@${t.helpName}`, html`${t.helpNameHow}`)}
      </tbody>
    </table>
    <p>${t.helpRest}</p>
  </details>`;
}
