import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { QuestionRow } from "../../src/pages/queries.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { isShut } from "./state.ts";
import { comesShort } from "./when.ts";

/** On a question's card: where it stands in its life, when that is more than open. */
export function phaseTags(
  v: View,
  row: Pick<QuestionRow, "phase" | "locked_at" | "opens_at" | "closes_at">,
): Html {
  const t = v.t.prompt.card;
  const { phase, opens_at, closes_at } = row;
  const noted = phase === "summarised" ? html`<span class="tag">${t.noted}</span>` : "";
  if (isShut(row)) return html`<span class="tag closed">${icon("lock")}${t.closed}</span>${noted}`;
  if (phase === "scheduled" && opens_at !== null)
    return html`<span class="tag draft">${t.opens} ${comesShort(v, opens_at)}</span>`;
  return phase === "closing" && closes_at !== null
    ? html`<span class="tag sun">${t.closes} ${comesShort(v, closes_at)}</span>`
    : html``;
}
