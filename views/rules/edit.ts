/** The words of a rule, to be edited; and a new one. */
import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { ID_LENGTH, TEXT_LENGTH, TITLE_LENGTH } from "../../src/rules/types.ts";
import type { Rule } from "../../src/rules/queries.ts";
import { adminPage } from "../admin/nav.ts";
import type { Html } from "../shared/html.ts";
import { ruleText, ruleTitle } from "./words.ts";

/** A rule's words; of a shipped one that was changed, also the way back to ours. */
export function ruleEditor(v: View, rule: Rule, form: Again): Html {
  const { edit: t, list } = v.t.rules;
  const title = ruleTitle(v, rule);
  const path = `/admin/rules/${rule.id}`;
  const changed = Object.hasOwn(list, rule.id) && (rule.title !== null || rule.body !== null);
  return adminPage(v, {
    at: "rules",
    title: t.editTitle(title),
    main: html`<form class="form" method="post" action="${path}" novalidate>
        ${fields(v, form, { title, body: ruleText(v, rule) })}
        <div class="field">
          <p class="hint">${t.id}: <code>${rule.id}</code></p>
        </div>
        ${buttons(v)}
      </form>
      ${
        changed
          ? html`<form class="form" method="post" action="${path}/shipped">
              <p class="actions">
                <button class="button" aria-label="${t.resetOf(title)}">${t.reset}</button>
                <span class="hint">${t.resetText}</span>
              </p>
            </form>`
          : ""
      }`,
  });
}

/** A new rule. */
export function newRulePage(v: View, form: Again): Html {
  const { edit: t } = v.t.rules;
  return adminPage(v, {
    at: "rules",
    title: t.addTitle,
    lead: t.addLead,
    main: html`<form class="form" method="post" action="/admin/rules/new" novalidate>
      ${fields(v, form, { title: "", body: "" })}
      <div class="field ${form.problems["id"] ? "bad" : ""}">
        <label for="rule-id">${t.ruleId}</label>
        <p class="hint" id="rule-id-hint">${t.ruleIdHint}</p>
        <input
          id="rule-id"
          name="id"
          value="${form.values["id"] ?? ""}"
          maxlength="${ID_LENGTH}"
          dir="ltr"
          autocapitalize="none"
          spellcheck="false"
          ${described(form, "id")}
        />
        ${problem(v, form, "id")}
      </div>
      ${buttons(v)}
    </form>`,
  });
}

function buttons(v: View): Html {
  return html`<p class="actions">
    <button class="button main">${v.t.common.save}</button>
    <a class="button quiet" href="/admin/rules">${v.t.common.cancel}</a>
  </p>`;
}

function fields(v: View, form: Again, now: { title: string; body: string }): Html {
  const { edit: t } = v.t.rules;
  return html`<div class="field ${form.problems["title"] ? "bad" : ""}">
      <label for="rule-title">${t.ruleTitle}</label>
      <p class="hint" id="rule-title-hint">${t.ruleTitleHint}</p>
      <input
        id="rule-title"
        name="title"
        value="${form.values["title"] ?? now.title}"
        maxlength="${TITLE_LENGTH}"
        required
        dir="auto"
        ${described(form, "title")}
      />
      ${problem(v, form, "title")}
    </div>
    <div class="field ${form.problems["body"] ? "bad" : ""}">
      <label for="rule-body">${t.ruleText}</label>
      <p class="hint" id="rule-body-hint">${t.ruleTextHint}</p>
      <textarea id="rule-body" name="body" rows="8" maxlength="${TEXT_LENGTH}" dir="auto" ${described(form, "body")}>
${form.values["body"] ?? now.body}</textarea
      >
      ${problem(v, form, "body")}
    </div>`;
}

function described(form: Again, name: string): Html {
  return form.problems[name]
    ? html`aria-describedby="rule-${name}-hint rule-${name}-error" ${raw('aria-invalid="true"')}`
    : html`aria-describedby="rule-${name}-hint"`;
}

function problem(v: View, form: Again, name: string): Html {
  const found = form.problems[name];
  return found
    ? html`<p class="error" role="alert" id="rule-${name}-error">${problemText(v.t, found)}</p>`
    : html``;
}
