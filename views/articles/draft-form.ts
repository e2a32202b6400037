import { html, raw } from "hono/html";
import type { ArticleRow } from "../../src/articles/types.ts";
import { statusOf } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import { problemText } from "../../src/i18n/index.ts";
import { articlePath, writePath } from "../../src/lib/paths.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import type { DraftView } from "./draft-page.ts";
import { languageOptions } from "./languages.ts";

/** The form's id: the buttons beside what was left out belong to it too, so that they save what was typed. */
export const DRAFT_FORM = "draft-form";
// `#prompt` is the preview's centrepiece, as on the article's page.
const IDS = { prompt: "prompt-text" };

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
    address: t.address,
    lang: t.lang,
    slug: t.slug,
  };
  return html`<section id="texts">
    <form class="form" id="${DRAFT_FORM}" method="post" action="${writePath(article.id)}">
      ${summary(v, form, labels, IDS)} ${versionField(draft.version)}
      ${field(v, form, { name: "title", label: t.titleField, value: article.title, dir: "auto", autocomplete: "off" })}
      ${field(v, form, { name: "standfirst", label: t.standfirst, hint: t.standfirstHint, value: article.standfirst ?? "", rows: 2, dir: "auto" })}
      ${field(v, form, { name: "body", label: t.body, hint: t.bodyHint, value: article.body, rows: 24, long: true, dir: "auto" })}
      ${promptFields(v, draft)}
      ${field(v, form, { name: "address", label: t.address, hint: t.addressHint, type: "url", value: article.source_url ?? "", autocomplete: "off" })}
      ${languageField(v, draft)} ${slugField(v, draft)} ${buttons(v, article)}
    </form>
  </section>`;
}

function promptFields(v: View, draft: DraftView): Html {
  return html`${draft.found.prompts.length > 1 ? promptChoices(v, draft) : ""} ${promptField(v, draft)}`;
}

/** The prompt; a fragment of its own, since a choice between several prompts that is saved changes what stands in it. */
export function promptField(v: View, { article, found, form }: DraftView): Html {
  const t = v.t.write.draft;
  const wasRead = found.leftOut.length > 0 || found.prompts.length > 0;
  const hints = [
    wasRead && found.prompts.length === 0 && article.prompt === "" ? t.noPrompt : t.promptHint,
    article.answers > 0 ? t.promptAnswered : "",
  ];
  return html`<div id="prompt-field">
    ${field(v, form, {
      name: "prompt",
      id: IDS.prompt,
      label: t.prompt,
      hint: hints.filter(Boolean).join(" "),
      value: article.prompt,
      rows: 3,
      dir: "auto",
    })}
  </div>`;
}

function promptChoices(v: View, { article, found, form }: DraftView): Html {
  const t = v.t.write.draft;
  const chosen = form.values["prompt_choice"] ?? String(found.chosen ?? "");
  return html`<fieldset class="field choices">
    <legend>${t.choose(found.prompts.length)}</legend>
    <p class="hint">${t.chooseHint}</p>
    ${found.prompts.map(
      (text, index) =>
        html`<label
          ><input
            type="radio"
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
  return field(v, form, { name: "slug", label: t.slug, hint, value: article.slug, autocomplete: "off" });
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
