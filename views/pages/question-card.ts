import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { articlePath, personPath } from "../../src/lib/paths.ts";
import type { QuestionRow } from "../../src/pages/queries.ts";
import type { Html } from "../shared/html.ts";
import { phaseTags } from "../prompt/tags.ts";
import { icon } from "../shared/icon.ts";
import { ago } from "../shared/time.ts";

/** A question with the article it comes from and how far its discussion is; `featured` sets it large. */
export function questionCard(v: View, row: QuestionRow, featured: boolean): Html {
  const t = v.t.front;
  const article = articlePath(row.slug);
  return html`<li class="question-card ${featured ? "featured" : ""}">
    ${featured ? icon("ripples", "ripples") : ""}
    <h2><a class="question" href="${article}#prompt" lang="${row.lang}" dir="${row.dir}">${row.prompt}</a></h2>
    <p class="from">
      <span>${t.from} <a href="${article}"><cite lang="${row.lang}" dir="${row.dir}">${row.title}</cite></a></span>
      <span>${t.by} <a href="${personPath(row.username)}"><bdi>${row.display_name}</bdi></a></span>
    </p>
    <p class="facts">
      ${
        row.answers === 0
          ? html`<span>${v.t.common.noAnswers}</span>`
          : html`<span><b>${row.answers.toLocaleString(v.locale.tag)}</b> ${t.answersWord(row.answers)}</span>`
      }
      ${
        row.last_reply_at === null
          ? asked(v, row)
          : html`<span>${t.lastReply} ${ago(v, row.last_reply_at)}</span>`
      }
      ${phaseTags(v, row)}
    </p>
  </li>`;
}

/** A question is asked with its article, or when it opens; not before. */
function asked(v: View, { phase, opens_at, published_at }: QuestionRow): Html {
  if (phase === "scheduled") return html``;
  return html`<span>${v.t.front.asked} ${ago(v, Math.max(published_at, opens_at ?? 0))}</span>`;
}
