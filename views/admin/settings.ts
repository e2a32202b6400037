import { html, raw } from "hono/html";
import type { SettingsPage, ShownGroup } from "../../src/admin/reading.ts";
import type { SettingName } from "../../src/admin/settings.ts";
import type { Choice, Count, Setting, Text } from "../../src/admin/settings-types.ts";
import type { ShownSetting } from "../../src/admin/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import type { Html } from "../shared/html.ts";
import { day } from "../shared/time.ts";
import { adminPage } from "./nav.ts";

/** Groups from which on a page is long: there it is not said under each setting that nobody has changed it. */
const MANY = 3;

/** A page of settings. */
export type SettingsPlace = "settings" | "limits";

/** A setting with what its field shows: what was typed and refused, or what holds now. */
interface Field<S extends Setting> {
  name: SettingName;
  setting: S;
  value: string;
  problem: Html;
  bad: boolean;
  /** Ids of what describes it. */
  described: string;
  foot: Html;
}

/** What the community decides: each setting with what it means, and who changed it last. */
export function settingsPage(v: View, at: SettingsPlace, page: SettingsPage, form: Again): Html {
  const { admin: t, common } = v.t;
  const limits = at === "limits";
  return adminPage(v, {
    at,
    title: limits ? t.limitsTitle : t.title,
    lead: limits ? t.limitsLead : t.lead,
    main: html`${limits && page.limitsOff ? html`<p class="notice">${t.off}</p>` : ""}
    ${limits ? html`<p>${t.words} <a href="/admin/words">${t.wordsLink}</a>.</p>` : ""}
    ${
      page.groups.length === 0
        ? html`<p class="empty">${t.noLimits}</p>`
        : html`<form class="form settings" method="post" action="/admin/${at}" novalidate>
            ${page.groups.map((group) => groupOf(v, group, page, form))}
            <p class="actions"><button class="button main">${common.save}</button></p>
          </form>`
    }`,
  });
}

function groupOf(v: View, { group, settings }: ShownGroup, page: SettingsPage, form: Again): Html {
  const { title, text } = v.t.admin.groups[group];
  const fields = settings.map((one) => field(v, one, page, form));
  if (page.groups.length === 1) return html`${fields}`;
  return html`<section class="setting-group" aria-labelledby="group-${group}">
    <h2 id="group-${group}">${title}</h2>
    <p class="hint">${text}</p>
    ${fields}
  </section>`;
}

function field(v: View, shown: ShownSetting<SettingName>, page: SettingsPage, form: Again): Html {
  const { name, setting, value } = shown;
  const problem = form.problems[name];
  const change = page.changes.find(({ key }) => key === name);
  const common = {
    name,
    value: form.values[name] ?? String(value),
    bad: problem !== undefined,
    described: `${name}-hint ${problem ? `${name}-error` : ""}`,
    problem: problem
      ? html`<p class="error" id="${name}-error" role="alert">${problemText(v.t, problem)}</p>`
      : html``,
    foot: html`${source(v, name)}
      ${change || page.groups.length < MANY ? html`<p class="hint changed">${change ? lastChange(v, change) : v.t.admin.never}</p>` : ""}`,
  };
  switch (setting.kind) {
    case "choice":
      return choice(v, { ...common, setting });
    case "number":
      return number(v, { ...common, setting });
    case "text":
      return text(v, { ...common, setting });
  }
}

function choice(v: View, f: Field<Choice>): Html {
  const { label, hint, choices } = v.t.admin.each[f.name];
  return html`<fieldset class="field choices ${f.bad ? "bad" : ""}" aria-describedby="${f.described}">
    <legend>${label}</legend>
    <p class="hint" id="${f.name}-hint">${hint}</p>
    ${f.setting.values.map((value) => {
      const words = choices?.[value] ?? { label: value, hint: "" };
      return html`<label
        ><input type="radio" name="${f.name}" value="${value}" required ${f.value === value ? raw("checked") : ""} /><span
          >${words.label}</span
        ><span class="hint">${words.hint}</span></label
      >`;
    })}
    ${f.problem} ${f.foot}
  </fieldset>`;
}

function number(v: View, f: Field<Count>): Html {
  const { admin: t } = v.t;
  const { label, hint } = t.each[f.name];
  const { min, max, unit, initial } = f.setting;
  return html`<div class="field ${f.bad ? "bad" : ""}">
    <label for="${f.name}">${label}</label>
    <p class="hint" id="${f.name}-hint">
      ${hint} ${t.between(min, max)} ${t.initially(initial.toLocaleString(v.locale.tag))}
    </p>
    <span class="counted"
      ><input
        id="${f.name}"
        name="${f.name}"
        type="number"
        inputmode="numeric"
        min="${min}"
        max="${max}"
        step="1"
        required
        value="${f.value}"
        aria-describedby="${f.name}-unit ${f.described}"
        ${f.bad ? raw('aria-invalid="true"') : ""}
      /><span id="${f.name}-unit">${t.units[unit]}</span></span
    >
    ${f.problem} ${f.foot}
  </div>`;
}

function text(v: View, f: Field<Text>): Html {
  const { label, hint } = v.t.admin.each[f.name];
  const shared = html`id="${f.name}" name="${f.name}" dir="auto" aria-describedby="${f.described}"
  ${f.bad ? raw('aria-invalid="true"') : ""}`;
  return html`<div class="field ${f.bad ? "bad" : ""}">
    <label for="${f.name}">${label}</label>
    <p class="hint" id="${f.name}-hint">${hint}</p>
    ${
      f.setting.lines
        ? html`<textarea ${shared} rows="6">
${f.value}</textarea>`
        : html`<input type="text" ${shared} value="${f.value}" />`
    }
    ${f.problem} ${f.foot}
  </div>`;
}

function source(v: View, name: SettingName): Html {
  const { source } = v.t.admin.each[name];
  return source ? html`<p class="hint">${v.t.admin.source} ${source}</p>` : html``;
}

function lastChange(v: View, { at, by }: SettingsPage["changes"][number]): Html {
  const { admin: t } = v.t;
  return html`${t.lastChanged} ${day(v, at)} ${t.by} ${by === null ? t.nobody : html`<bdi>${by}</bdi>`}.`;
}
