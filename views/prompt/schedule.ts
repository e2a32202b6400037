/** The form that sets when a prompt opens and closes. */
import { html, raw } from "hono/html";
import type { ArticleRow } from "../../src/articles/types.ts";
import { phaseOf } from "../../src/discussion/phase.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { problemText } from "../../src/i18n/index.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { can } from "../../src/policy.ts";
import { fieldOf, type Quick, type Scheduling } from "../../src/prompt/types.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { layout } from "../shared/layout.ts";
import { sentence } from "../shared/said.ts";
import { isShut } from "./state.ts";

const untouched = { values: {}, problems: {} };

/** Beside the prompt, folded away, for those who may. */
export function scheduleControl(v: View, discussion: DiscussionRow): Html {
  if (!can("schedule", v.actor, discussion)) return html``;
  return html`<details class="schedule" id="schedule">
    <summary class="button quiet">${icon("edit")}${v.t.prompt.schedule}</summary>
    ${scheduleForm(v, { discussion, form: untouched, from: "prompt" })}
  </details>`;
}

/** On the author's desk: a section of its own. A draft that was discarded, or an article taken down, has none. */
export function deskSchedule(v: View, article: ArticleRow): Html {
  const t = v.t.prompt;
  if (article.removed_at !== null) return html``;
  const discussion = { ...article, phase: phaseOf(article, v.now) };
  return html`<section class="schedule" id="schedule" aria-labelledby="schedule-title">
    <h2 id="schedule-title">${t.schedule}</h2>
    <p class="hint">${t.desk}</p>
    <noscript><p class="notice">${t.saveFirst}</p></noscript>
    ${scheduleForm(v, { discussion, form: untouched, from: "desk" })}
  </section>`;
}

/** The form as a page: what comes back without HTMX when something is wrong with it. */
export function schedulePage(v: View, s: Scheduling & { discussion: DiscussionRow }): Html {
  const { slug, lang, dir, title, prompt } = s.discussion;
  return layout(v, {
    title: `${v.t.prompt.scheduleFor} · ${title}`,
    noindex: true,
    main: html`<section class="narrow schedule">
      <p class="label">
        ${v.t.discussion.partOf} <a href="${articlePath(slug)}" lang="${lang}" dir="${dir}">${title}</a>
      </p>
      <h1>${v.t.prompt.scheduleFor}</h1>
      <p class="stand" lang="${lang}" dir="${dir}">${prompt}</p>
      ${scheduleForm(v, s)}
    </section>`,
  });
}

/** The form. The script shows its times in the browser's own zone, and says so in `zone`; without it they are UTC. */
export function scheduleForm(v: View, s: Scheduling): Html {
  const t = v.t.prompt;
  const { discussion, form, from } = s;
  const action = `${articlePath(discussion.slug)}/schedule`;
  const zone = form.values["zone"] ?? "";
  const wrong = form.problems["quick"];
  return html`<form
    class="form times"
    id="schedule-form"
    method="post"
    action="${action}"
    hx-post="${action}"
    hx-target="this"
    hx-disable="find button"
    autocomplete="off"
  >
    ${s.said ? html`<p class="notice good" role="status">${sentence(v, s.said)}</p>` : ""}
    <input type="hidden" name="from" value="${from}" />
    <p class="hint">${t.zone} <input type="hidden" name="zone" value="${zone}" /><b>${zone || t.utc}</b></p>
    <div class="pair">
      ${timeField(v, s, "opens", discussion.opens_at)}${timeField(v, s, "closes", discussion.closes_at)}
    </div>
    <div class="actions"><button class="button main" id="schedule-save">${t.save}</button></div>
    <fieldset class="actions" ${wrong ? raw('aria-describedby="schedule-quick-error"') : ""}>
      <legend>${t.quickLegend}</legend>
      ${wrong ? html`<p class="error" role="alert" id="schedule-quick-error">${problemText(v.t, wrong)}</p>` : ""}
      ${choices(discussion).map(
        (quick) =>
          html`<button class="button" id="schedule-${quick}" name="quick" value="${quick}" formnovalidate>${t.quick[quick]}</button>`,
      )}
    </fieldset>
  </form>`;
}

/** The quick choices that change something now. */
function choices(discussion: Scheduling["discussion"]): Quick[] {
  const { phase, closes_at } = discussion;
  if (isShut({ phase, locked_at: null })) return ["again", "1d", "3d", "7d", "14d"];
  const days: Quick[] = ["1d", "3d", "7d", "14d"];
  const never: Quick[] = closes_at === null ? [] : ["never"];
  return phase === "scheduled" ? ["open", ...days, ...never] : ["now", ...days, ...never];
}

function timeField(v: View, s: Scheduling, name: "opens" | "closes", at: number | null): Html {
  const t = v.t.prompt;
  const problem = s.form.problems[name];
  const value = s.form.values[name] ?? fieldOf(at);
  return html`<div class="field ${problem ? "bad" : ""}">
    <label for="schedule-${name}">${t[`${name}Label`]}</label>
    <p class="hint" id="schedule-${name}-hint">${t[`${name}Hint`]}</p>
    <input
      id="schedule-${name}"
      name="${name}"
      type="datetime-local"
      value="${value}"
      aria-describedby="schedule-${name}-hint ${problem ? `schedule-${name}-error` : ""}"
      ${problem ? raw('aria-invalid="true" autofocus') : ""}
    />
    ${problem ? html`<p class="error" role="alert" id="schedule-${name}-error">${problemText(v.t, problem)}</p>` : ""}
  </div>`;
}
