import { html } from "hono/html";
import type { Existing } from "../../src/articles/actions-import.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { articlePath, writePath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { field, summary } from "../shared/form.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";

/** Where a page comes in: pasted, or as a file. */
export function importPage(v: View, form: Again, existing: Existing | null): Html {
  const t = v.t.write.import;
  return layout(v, {
    title: t.title,
    noindex: true,
    main: html`<div class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.intro}</p>
      ${importForm(v, form, existing)}
    </div>`,
  });
}

/** The form alone, with what was typed and what is wrong with it. */
export function importForm(v: View, form: Again, existing: Existing | null): Html {
  const t = v.t.write.import;
  return html`<section id="import">
    ${existing ? existingNotice(v, existing) : ""}
    <form class="form" method="post" action="/write/new" enctype="multipart/form-data">
      ${summary(v, form, { source: t.source, file: t.file, address: t.address })}
      ${field(v, form, { name: "source", label: t.source, hint: t.sourceHint, rows: 18, long: true, dir: "auto" })}
      ${fileField(v, form)}
      ${field(v, form, { name: "address", label: t.address, hint: t.addressHint, type: "url", autocomplete: "off" })}
      <div class="actions"><button class="button main">${t.read}</button></div>
    </form>
    <form class="actions" method="post" action="/write/new">
      <span>${t.blankHint}</span>
      <button class="button" name="blank" value="1">${t.blank}</button>
    </form>
  </section>`;
}

function fileField(v: View, form: Again): Html {
  const t = v.t.write.import;
  const problem = form.problems["file"];
  return html`<div class="field ${problem ? "bad" : ""}">
    <label for="file">${t.file}</label>
    <p class="hint" id="file-hint">${t.fileHint}</p>
    <input
      id="file"
      name="file"
      type="file"
      accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html"
      aria-describedby="file-hint ${problem ? "file-error" : ""}"
    />
    ${problem ? html`<p class="error" id="file-error">${problemText(v.t, problem)}</p>` : ""}
  </div>`;
}

/** The article that is there already: a link to it, for those who may know of it. */
function existingNotice(v: View, existing: Existing): Html {
  const t = v.t.write.existing;
  const said = existing.by === "text" ? t.text : t.address;
  if (can("editArticle", v.actor, existing)) {
    return html`<div class="notice bad" role="alert">
      <p>${said} <bdi>${existing.title}</bdi></p>
      <a class="button" href="${writePath(existing.id)}">${t.open}</a>
    </div>`;
  }
  if (can("readArticle", v.actor, existing) && existing.published_at !== null) {
    return html`<div class="notice bad" role="alert">
      <p>${said} <bdi>${existing.title}</bdi></p>
      <a class="button" href="${articlePath(existing.slug)}">${t.read}</a>
    </div>`;
  }
  return html`<p class="notice bad" role="alert">${said} ${t.secret}</p>`;
}
