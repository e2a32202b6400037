/** The list of rules, for admins: their order, what they are called, which can be chosen. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import type { ListedRule } from "../../src/rules/reading.ts";
import { adminPage } from "../admin/nav.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { ruleText, ruleTitle } from "./words.ts";

/** Rules in use, in order, and those retired. */
export function rulesDesk(
  v: View,
  { inUse, retired }: { inUse: readonly ListedRule[]; retired: readonly ListedRule[] },
  form: Again,
): Html {
  const { edit: t } = v.t.rules;
  const [problem] = Object.values(form.problems);
  return adminPage(v, {
    at: "rules",
    title: t.title,
    lead: t.lead,
    main: html`${problem ? html`<p class="notice bad" role="alert">${problemText(v.t, problem)}</p>` : ""}
      <p class="actions">
        <a class="button main" href="/admin/rules/new">${icon("plus")}${t.add}</a>
        <a class="button quiet" href="/rules">${t.page}</a>
        <a class="button quiet" href="/admin/history?area=rules">${t.history}</a>
      </p>
      <h2>${t.inUse}</h2>
      <ol class="rule-list">
        ${inUse.map((rule, index) => item(v, rule, { place: index + 1, last: inUse.length }))}
      </ol>
      ${
        retired.length === 0
          ? ""
          : html`<section aria-labelledby="retired-rules">
              <h2 id="retired-rules">${t.retired}</h2>
              <p class="hint">${t.retiredText}</p>
              <ul class="rule-list retired">
                ${retired.map((rule) => item(v, rule, null))}
              </ul>
            </section>`
      }`,
  });
}

function item(v: View, rule: ListedRule, at: { place: number; last: number } | null): Html {
  const { edit: t } = v.t.rules;
  const title = ruleTitle(v, rule);
  const path = `/admin/rules/${rule.id}`;
  return html`<li id="rule-${rule.id}">
    <div class="rule-words">
      <h3 dir="auto">${title}</h3>
      <p dir="auto">${ruleText(v, rule)}</p>
      <p class="hint">
        <code>${rule.id}</code> · ${t.used(rule.used)} ·
        ${rule.title === null && rule.body === null ? t.ours : t.own}
      </p>
    </div>
    <div class="actions">
      ${at ? places(v, rule, title, at) : ""}
      <a class="button" href="${path}" aria-label="${t.changeOf(title)}">${t.change}</a>
      <form method="post" action="${path}/retired">
        <input type="hidden" name="on" value="${at ? "1" : "0"}" />
        <button class="button quiet" aria-label="${at ? t.retireOf(title) : t.backOf(title)}">
          ${at ? t.retire : t.back}
        </button>
      </form>
    </div>
  </li>`;
}

/** Up and down: each says the place it wants, so that a second click changes nothing more. */
function places(v: View, rule: ListedRule, title: string, at: { place: number; last: number }): Html {
  const { edit: t } = v.t.rules;
  const one = (place: number, name: string, sign: "up" | "down") =>
    html`<form method="post" action="/admin/rules/${rule.id}/place">
      <input type="hidden" name="place" value="${place}" />
      <button class="button quiet step" aria-label="${name}">${icon(sign)}</button>
    </form>`;
  return html`${at.place > 1 ? one(at.place - 1, t.upOf(title), "up") : html`<span class="step"></span>`}
  ${at.place < at.last ? one(at.place + 1, t.downOf(title), "down") : html`<span class="step"></span>`}`;
}
