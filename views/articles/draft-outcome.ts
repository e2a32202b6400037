import { html } from "hono/html";
import type { LeftOutLine } from "../../src/articles/found.ts";
import type { ArticleRow } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { DRAFT_FORM } from "./draft-form.ts";
import { articleBody, byline, standfirst } from "./parts.ts";

/** The article as its readers will see it, from what was saved. */
export function previewSection(v: View, article: ArticleRow): Html {
  const t = v.t.write.draft;
  return html`<section id="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${t.preview}</h2>
    <p class="hint">${t.previewHint}</p>
    <div class="preview">
      <h2 lang="${article.lang}" dir="${article.dir}">
        ${article.title || v.t.write.desk.untitled}
      </h2>
      ${standfirst(article)} ${byline(v, article)} ${articleBody(v, article)} ${promptPreview(v, article)}
    </div>
  </section>`;
}

function promptPreview(v: View, article: ArticleRow): Html {
  const t = v.t.articles;
  return html`<section id="prompt" aria-labelledby="preview-question">
    ${icon("ripples", "ripples")}
    <p class="label">${t.promptLabel}</p>
    <p class="question" id="preview-question" lang="${article.lang}" dir="${article.dir}">
      ${article.prompt || t.noPrompt}
    </p>
  </section>`;
}

/** What was on the page and is not in the article: each line with the reason, and a way back into the text. */
export function leftOutSection(v: View, lines: readonly LeftOutLine[]): Html {
  if (lines.length === 0) return html``;
  const t = v.t.write.leftOut;
  return html`<section id="left-out" aria-labelledby="left-out-title">
    <h2 id="left-out-title">${t.title}</h2>
    <p class="hint">${t.hint}</p>
    <ol class="left-out">
      ${lines.map((line) => leftOutItem(v, line))}
    </ol>
  </section>`;
}

function leftOutItem(v: View, line: LeftOutLine): Html {
  const t = v.t.write.leftOut;
  const start = startOf(line.text);
  const [name, text, label] = line.back
    ? ["leave_out", t.outAgain, t.outAgainLine(start)]
    : ["put_back", t.putBack, t.putBackLine(start)];
  return html`<li>
    <span class="why">${line.back ? html`${icon("check")}${t.isBack}` : t.why[line.why]}</span>
    <blockquote dir="auto">${line.text}</blockquote>
    <button
      class="button ${line.back ? "quiet" : ""}"
      form="${DRAFT_FORM}"
      name="${name}"
      value="${line.name}"
      aria-label="${label}"
    >
      ${text}
    </button>
  </li>`;
}

function startOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = Array.from(line);
  return letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : line;
}
