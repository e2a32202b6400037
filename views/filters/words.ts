import { html, raw } from "hono/html";
import type { ListName } from "../../src/filters/fields.ts";
import type { TriedLists, WordsPage } from "../../src/filters/reading.ts";
import type { Example, Met } from "../../src/filters/trying.ts";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { problemText } from "../../src/i18n/index.ts";
import { replyPath } from "../../src/lib/paths.ts";
import { adminPage } from "../admin/nav.ts";
import type { Html } from "../shared/html.ts";
import { ago, day } from "../shared/time.ts";

const LISTS: readonly ListName[] = ["banned", "suspect"];
/** Words of a list that are shown with what they met. */
const MOST_SHOWN = 40;

/** The two word lists, and what they would have met. */
export function wordsPage(v: View, page: WordsPage, form: Again, tried: TriedLists | null): Html {
  const { words: t } = v.t.filters;
  return adminPage(v, {
    at: "words",
    title: t.title,
    lead: t.lead,
    main: wordsPart(v, page, form, tried),
    wide: true,
  });
}

/** The form with its results: what trying swaps. */
export function wordsPart(v: View, page: WordsPage, form: Again, tried: TriedLists | null): Html {
  const { words: t } = v.t.filters;
  return html`<section id="words" class="word-lists">
    ${page.limitsOff ? html`<p class="notice">${v.t.admin.off}</p>` : ""}
    <details class="how">
      <summary>${t.how}</summary>
      <ul>${t.rules.map((rule) => html`<li>${rule}</li>`)}</ul>
    </details>
    <form class="form" method="post" action="/admin/words" enctype="multipart/form-data">
      <div class="lists">${LISTS.map((name) => list(v, name, page, form))}</div>
      <p class="actions">
        <button
          class="button"
          id="try-words"
          formaction="/admin/words/tried"
          hx-post="/admin/words/tried"
          hx-encoding="multipart/form-data"
          hx-target="#words"
        >
          ${t.tryIt}</button
        ><button class="button main">${t.switchOn}</button>
      </p>
    </form>
    ${tried ? results(v, tried) : ""}
  </section>`;
}

function list(v: View, name: ListName, { lists, does }: WordsPage, form: Again): Html {
  const { words: t } = v.t.filters;
  const { typed, changed } = lists[name];
  const problem = form.problems[name];
  return html`<div class="field ${problem ? "bad" : ""}">
    <label for="${name}">${t.each[name].label}</label>
    <p class="hint" id="${name}-hint">
      ${t.each[name].hint} ${does[name] === "off" ? html`<b>${t.isOff}</b>` : ""}
      <a href="/admin/limits">${t.what[does[name]]}</a>
    </p>
    <textarea
      id="${name}"
      name="${name}"
      rows="10"
      dir="auto"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="${name}-hint ${problem ? `${name}-error` : ""}"
      ${problem ? raw('aria-invalid="true"') : ""}
    >
${form.values[name] ?? typed}</textarea>
    ${problem ? html`<p class="error" id="${name}-error" role="alert">${problemText(v.t, problem)}</p>` : ""}
    <p class="hint">${changed ? html`${v.t.admin.lastChanged} ${day(v, changed.at)} ${v.t.admin.by} <bdi>${changed.by ?? v.t.admin.nobody}</bdi>.` : v.t.admin.never}</p>
  </div>`;
}

function results(v: View, tried: TriedLists): Html {
  const { words: t } = v.t.filters;
  return html`<section class="tried" aria-labelledby="tried">
    <h2 id="tried">${t.tried(tried.looked)}</h2>
    <p class="hint">${t.notYet}</p>
    ${LISTS.map((name) => {
      const { met, silent } = tried[name];
      return html`<div>
        <h3>${t.each[name].label}</h3>
        ${met.length === 0 ? html`<p class="hint">${t.metNothing(silent)}</p>` : html`<p class="hint">${t.met(met.length, silent)}</p>`}
        <ul class="met">${met.slice(0, MOST_SHOWN).map((one) => metWord(v, one))}</ul>
        ${met.length > MOST_SHOWN ? html`<p class="hint">${t.more(met.length - MOST_SHOWN)}</p>` : ""}
      </div>`;
    })}
  </section>`;
}

function metWord(v: View, { word, replies, examples }: Met): Html {
  return html`<li>
    <p class="word"><b dir="auto">${word}</b> <span class="hint">${v.t.filters.words.inReplies(replies)}</span></p>
    <ul>${examples.map((one) => example(v, one))}</ul>
  </li>`;
}

function example(v: View, one: Example): Html {
  return html`<li>
    <q lang="${one.lang}" dir="${one.dir}">${one.before}<mark>${one.match}</mark>${one.after}</q>
    <a class="from" href="${replyPath(one.id)}"><bdi>${one.display_name}</bdi>${v.t.common.comma} ${ago(v, one.created_at)}</a>
  </li>`;
}
