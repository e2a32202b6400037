import { html } from "hono/html";
import { statusOf, type ArticleStatus, type DeskRow } from "../../src/articles/types.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

const LOOK: Readonly<Record<ArticleStatus, string>> = {
  draft: "draft",
  published: "open",
  "taken-down": "hidden",
  discarded: "closed",
};

/** Where an article stands, in a word. */
export function statusTag(v: View, article: Pick<DeskRow, "published_at" | "removed_at">): Html {
  const status = statusOf(article);
  return html`<span class="tag ${LOOK[status]}">${v.t.articles.status[status]}</span>`;
}
