/** An article on its author's desk: the texts to edit, the preview, and what was left out. */
import { html } from "hono/html";
import type { OnDesk } from "../../src/articles/desk.ts";
import { leftOutLines } from "../../src/articles/found.ts";
import { statusOf, type ArticleRow } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { articlePath, writePath } from "../../src/lib/paths.ts";
import { icon } from "../shared/icon.ts";
import { can } from "../../src/policy.ts";
import { deskSchedule } from "../prompt/schedule.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { DRAFT_FORM, draftForm, formSaved, promptField } from "./draft-form.ts";
import { leftOutSection, previewSection } from "./draft-outcome.ts";
import { statusTag } from "./status.ts";

/** What the page of a draft shows. */
export interface DraftView extends OnDesk {
  form: Again;
  /** `updated_at` of the article that the texts in the form were made from. */
  version: number;
  /** What was just done, in a sentence. */
  notice: Html;
  /** What was saved meanwhile by somebody else, when that is why this was not. */
  stale: ArticleRow | null;
}

/** The page. */
export function draftPage(v: View, draft: DraftView): Html {
  const t = v.t.write.draft;
  const { article } = draft;
  return layout(v, {
    title: article.title || v.t.write.desk.untitled,
    noindex: true,
    desk: true,
    main: html`<header class="page-head">
        <h1>${t.title[statusOf(article)]}</h1>
        ${statusTag(v, article)}
        <a class="button quiet" href="/write">${t.backToDesk}</a>
        ${
          statusOf(article) === "published"
            ? html`<a class="button" href="${articlePath(article.slug)}">${t.view}</a>`
            : ""
        }
        <p lang="${article.lang}" dir="${article.dir}">${article.title || v.t.write.desk.untitled}</p>
      </header>
      ${draftParts(v, draft)} ${deskSchedule(v, article)} ${stateForms(v, draft)}`,
  });
}

/** Everything that a refused save shows anew. */
export function draftParts(v: View, draft: DraftView): Html {
  return html`<div id="draft">
    ${draft.notice} ${draft.stale ? staleNotice(v, draft.stale) : ""} ${partsNav(v, draft)}
    ${draftForm(v, draft)} ${draftOutcome(v, draft, html``)}
  </div>`;
}

/**
 * What a save changes beside the form, which stays as it is under the writer's hands; but for a prompt that was chosen
 * instead of typed, or the next save would take back the choice.
 */
export function draftSaved(v: View, draft: DraftView, typedPrompt: string | undefined): Html {
  const chosen = typedPrompt !== draft.article.prompt;
  return html`${draftOutcome(v, draft, draft.notice)}
    ${formSaved(v, draft)}
    ${chosen ? html`<hx-partial hx-target="#prompt-field" hx-swap="outerHTML">${promptField(v, draft)}</hx-partial>` : ""}`;
}

function draftOutcome(v: View, draft: DraftView, notice: Html): Html {
  return html`<div id="outcome">
    ${notice} ${previewSection(v, draft.article)}
    ${leftOutSection(v, leftOutLines(draft.found, draft.article.prompt))}
  </div>`;
}

function partsNav(v: View, draft: DraftView): Html {
  const t = v.t.write.draft;
  const { length } = leftOutLines(draft.found, draft.article.prompt);
  return html`<nav class="tabs" aria-label="${t.parts}">
    <a href="#texts">${t.partTexts}</a>
    <a href="#preview">${t.partPreview}</a>
    ${length > 0 ? html`<a href="#left-out">${t.partLeftOut(length)}</a>` : ""}
  </nav>`;
}

function staleNotice(v: View, now: ArticleRow): Html {
  const t = v.t.write.stale;
  const copy = [now.title, now.standfirst, now.body, now.prompt].filter(Boolean).join("\n\n");
  const discarded = statusOf(now) === "discarded";
  return html`<section class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${discarded ? t.discardedTitle : t.title}</h2>
    <p>${discarded ? t.discarded : t.text}</p>
    ${discarded ? stateButton(`${writePath(now.id)}/discarded`, "0", v.t.write.draft.resume) : ""}
    <div class="field">
      <label for="saved-meanwhile">${t.saved}</label>
      <textarea id="saved-meanwhile" rows="8" readonly lang="${now.lang}" dir="${now.dir}">${copy}</textarea>
    </div>
  </section>`;
}

/** What can be done with the whole article. The buttons are the texts' own form's, so that nothing typed is lost. */
function stateForms(v: View, { article, removalNote }: DraftView): Html {
  const t = v.t.write.draft;
  const path = writePath(article.id);
  const forms = {
    draft: () =>
      html`<div class="actions">
        ${stateButton(`${path}/discarded`, "1", html`${icon("trash")}${t.discard}`, "quiet danger")}
      </div>`,
    discarded: () => stateNotice(`${path}/discarded`, "0", t.discardedNotice, t.resume),
    published: () => takeDownForm(v, article),
    "taken-down": () =>
      can("restoreArticle", v.actor, article)
        ? stateNotice(`${path}/published`, "1", t.takenDownNotice, t.restore)
        : html`<div class="notice"><p>${t.takenDownByAdmin}</p>${removalNote === null ? "" : html`<p><q dir="auto">${removalNote}</q></p>`}</div>`,
  };
  return forms[statusOf(article)]();
}

function stateNotice(action: string, on: string, said: string, button: string): Html {
  return html`<div class="notice">
    <p>${said}</p>
    ${stateButton(action, on, button)}
  </div>`;
}

function stateButton(action: string, on: string, label: string | Html, look = ""): Html {
  return html`<button class="button ${look}" form="${DRAFT_FORM}" formaction="${action}" name="on" value="${on}">
    ${label}
  </button>`;
}

function takeDownForm(v: View, article: ArticleRow): Html {
  const t = v.t.write.draft;
  // Who takes down what somebody else wrote can say why; nobody writes a note to themselves.
  const note = html`<div class="field">
    <label for="note">${t.note}</label>
    <p class="hint" id="note-hint">${t.noteHint}</p>
    <input
      id="note"
      name="note"
      form="${DRAFT_FORM}"
      type="text"
      maxlength="1000"
      dir="auto"
      aria-describedby="note-hint"
    />
  </div>`;
  return html`<details class="take-down">
    <summary class="button quiet danger">${t.takeDownAsk}</summary>
    <div class="form">
      <p>${t.takeDownHint}</p>
      ${v.actor?.id === article.author_id ? "" : note}
      <div class="actions">
        ${stateButton(`${writePath(article.id)}/published`, "0", t.takeDown, "danger")}
      </div>
    </div>
  </details>`;
}
