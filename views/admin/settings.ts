import { html, raw } from "hono/html";
import type { SettingsPage } from "../../src/admin/reading.ts";
import type { SettingName, Settings } from "../../src/admin/settings.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import type { Html } from "../shared/html.ts";
import { layout } from "../shared/layout.ts";
import { day } from "../shared/time.ts";

const VALUES: readonly Settings[SettingName][] = ["on", "off"];

/** What the community decides: each setting with what it means, and who changed it last. */
export function settingsPage(v: View, page: SettingsPage, form: Again): Html {
  const { admin: t, common } = v.t;
  const names: readonly SettingName[] = ["one-answer"];
  return layout(v, {
    title: t.title,
    noindex: true,
    desk: true,
    main: html`<section class="narrow">
      <h1>${t.title}</h1>
      <p class="stand">${t.lead}</p>
      <form class="form" method="post" action="/admin/settings">
        ${names.map((name) => setting(v, page, form, name))}
        <p class="actions"><button class="button main">${common.save}</button></p>
      </form>
    </section>`,
  });
}

function setting(v: View, { settings, changes }: SettingsPage, form: Again, name: SettingName): Html {
  const { admin: t } = v.t;
  const { legend, explanation, choices } = t.each[name];
  const problem = form.problems[name];
  const chosen = form.values[name] ?? settings[name];
  const change = changes.find(({ key }) => key === name);
  return html`<fieldset
    class="field choices ${problem ? "bad" : ""}"
    aria-describedby="${name}-hint ${problem ? `${name}-error` : ""}"
  >
    <legend>${legend}</legend>
    <p class="hint" id="${name}-hint">${explanation}</p>
    ${VALUES.map(
      (value) =>
        html`<label
          ><input type="radio" name="${name}" value="${value}" required ${chosen === value ? raw("checked") : ""} /><span
            >${choices[value].label}</span
          ><span class="hint">${choices[value].hint}</span></label
        >`,
    )}
    ${problem ? html`<p class="error" id="${name}-error" role="alert">${problemText(v.t, problem)}</p>` : ""}
    <p class="hint">${change ? lastChange(v, change) : t.never}</p>
  </fieldset>`;
}

function lastChange(v: View, { at, by }: SettingsPage["changes"][number]): Html {
  const { admin: t } = v.t;
  return html`${t.lastChanged} ${day(v, at)} ${t.by} ${by === null ? t.nobody : html`<bdi>${by}</bdi>`}.`;
}
