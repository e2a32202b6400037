import { html, raw } from "hono/html";
import type { ArticleRow } from "../../src/articles/types.ts";
import { statusOf } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import { problemText } from "../../src/i18n/index.ts";
import { articlePath, writePath } from "../../src/lib/paths.ts";
import { field, madeFor, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import type { DraftView } from "./draft-page.ts";
import { languageOptions } from "./languages.ts";

/** The form's id: the buttons beside what was left out belong to it too, so that they save what was typed. */
export const DRAFT_FORM = "draft-form";
// `#prompt` is the preview's centrepiece, as on the article's page.
const IDS = { prompt: "prompt-text", prompt_choice: "prompt-choice-0" };

/** The version the texts were made from; a fragment of its own, since a save changes it and nothing else of the form. */
export function versionField(version: number): Html {
  return html`<input type="hidden" id="draft-version" name="updated_at" value="${version}" />`;
}

/** The texts of an article, to be edited. Its first button saves: Enter in a field does that and nothing else. */
export function draftForm(v: View, draft: DraftView): Html {
  const t = v.t.write.draft;
  const { article, form } = draft;
  const labels = {
    title: t.titleField,
    standfirst: t.standfirst,
    body: t.body,
    prompt: t.prompt,
    prompt_choice: t.prompt,
    address: t.address,
    lang: t.lang,
    slug: t.slug,
  };
  return html`<section id="texts">
    <form class="form" id="${DRAFT_FORM}" method="post" action="${writePath(article.id)}">
      ${summary(v, form, labels, IDS)} ${versionField(draft.version)} ${madeFor(v)}
      ${titleField(v, draft)} ${standfirstField(v, draft)} ${bodyField(v, draft)} ${promptChoices(v, draft)}
      ${promptField(v, draft)} ${addressField(v, draft)} ${languageField(v, draft)} ${slugField(v, draft)}
      ${buttons(v, article)}
    </form>
  </section>`;
}

/**
 * What a good save takes away and refreshes in the form, which else stays as it is under the writer's hands: what had
 * been said about a save that was refused, and the address, which is stored in another form than it was typed in.
 * A field that had been refused is morphed, so that the cursor stays in it.
 */
export function formSaved(v: View, draft: DraftView): Html {
  const mended: [string, Html][] = [
    ["title", titleField(v, draft)],
    ["standfirst", standfirstField(v, draft)],
    ["body", bodyField(v, draft)],
    [IDS.prompt, barePrompt(v, draft)],
    ["address", addressField(v, draft)],
    ["lang", languageField(v, draft)],
  ];
  return html`<hx-partial hx-target="#draft .summary" hx-swap="delete"></hx-partial>
    <hx-partial hx-target="#draft-version" hx-swap="outerHTML">${versionField(draft.version)}</hx-partial>
    ${mended.map(
      ([id, shown]) =>
        html`<hx-partial hx-target="#draft-form .field.bad:has(#${id})" hx-swap="outerMorph">${shown}</hx-partial>`,
    )}
    <hx-partial hx-target="#prompt-choices.bad" hx-swap="outerHTML">${promptChoices(v, draft)}</hx-partial>
    <hx-partial hx-target="#slug-field" hx-swap="outerHTML">${slugField(v, draft)}</hx-partial>`;
}

function titleField(v: View, { article, form }: DraftView): Html {
  const label = v.t.write.draft.titleField;
  return field(v, form, { name: "title", label, value: article.title, dir: "auto", autocomplete: "off" });
}

function standfirstField(v: View, { article, form }: DraftView): Html {
  const { standfirst: label, standfirstHint: hint } = v.t.write.draft;
  const value = article.standfirst ?? "";
  return field(v, form, { name: "standfirst", label, hint, value, rows: 2, dir: "auto" });
}

function bodyField(v: View, { article, form }: DraftView): Html {
  const { body: label, bodyHint: hint } = v.t.write.draft;
  return field(v, form, {
    name: "body",
    label,
    hint,
    value: article.body,
    rows: 24,
    long: true,
    dir: "auto",
  });
}

function addressField(v: View, { article, form }: DraftView): Html {
  const { address: label, addressHint: hint } = v.t.write.draft;
  const value = article.source_url ?? "";
  return field(v, form, { name: "address", label, hint, type: "url", value, autocomplete: "off" });
}

/** The prompt; a fragment of its own, since a choice between several prompts that is saved changes what stands in it. */
export function promptField(v: View, draft: DraftView): Html {
  return html`<div id="prompt-field">${barePrompt(v, draft)}</div>`;
}

function barePrompt(v: View, { article, found, form, imported }: DraftView): Html {
  const t = v.t.write.draft;
  const hints = [
    imported && found.prompts.length === 0 && article.prompt === "" ? t.noPrompt : t.promptHint,
    article.answers > 0 ? t.promptAnswered : "",
  ];
  return field(v, form, {
    name: "prompt",
    id: IDS.prompt,
    label: t.prompt,
    hint: hints.filter(Boolean).join(" "),
    value: article.prompt,
    rows: 3,
    dir: "auto",
  });
}

function promptChoices(v: View, { article, found, form }: DraftView): Html {
  if (found.prompts.length < 2) return html``;
  const t = v.t.write.draft;
  const problem = form.problems["prompt_choice"];
  const chosen = form.values["prompt_choice"] ?? String(found.chosen ?? "");
  return html`<fieldset class="field choices ${problem ? "bad" : ""}" id="prompt-choices">
    <legend>${t.choose(found.prompts.length)}</legend>
    <p class="hint">${t.chooseHint}</p>
    ${problem ? html`<p class="error" id="prompt-choice-error">${problemText(v.t, problem)}</p>` : ""}
    ${found.prompts.map(
      (text, index) =>
        html`<label
          ><input
            type="radio"
            id="prompt-choice-${index}"
            ${problem ? raw('aria-describedby="prompt-choice-error"') : ""}
            name="prompt_choice"
            value="${index}"
            ${chosen === String(index) ? raw("checked") : ""} />
          <span lang="${article.lang}" dir="${article.dir}">${text}</span></label
        >`,
    )}
  </fieldset>`;
}

function languageField(v: View, { article, form }: DraftView): Html {
  const problem = form.problems["lang"];
  return html`<div class="field ${problem ? "bad" : ""}">
    <label for="lang">${v.t.write.draft.lang}</label>
    <select id="lang" name="lang" autocomplete="off" ${problem ? raw('aria-describedby="lang-error"') : ""}>
      ${languageOptions(problem ? article.lang : (form.values["lang"] ?? article.lang))}
    </select>
    ${problem ? html`<p class="error" id="lang-error">${problemText(v.t, problem)}</p>` : ""}
  </div>`;
}

function slugField(v: View, { article, form }: DraftView): Html {
  const t = v.t.write.draft;
  if (article.published_at === null) return html``;
  const hint = t.slugHint(articlePath(article.slug));
  return html`<div id="slug-field">
    ${field(v, form, { name: "slug", label: t.slug, hint, value: article.slug, autocomplete: "off" })}
  </div>`;
}

function buttons(v: View, article: ArticleRow): Html {
  const t = v.t.write.draft;
  const path = writePath(article.id);
  return html`<div class="actions">
    <button class="button" hx-post="${path}" hx-target="#outcome">${t.save}</button>
    ${
      statusOf(article) === "draft"
        ? html`<button class="button main" formaction="${path}/published" name="on" value="1">
            ${t.publish}
          </button>`
        : ""
    }
  </div>`;
}
