/** The orders of answers, and which of them are shown. */
import { html, raw } from "hono/html";
import { SORTS, choicePath, type Choice } from "../../src/discussion/sorts.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import type { View } from "../../src/http/context.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { nobodyYet } from "../prompt/state.ts";
import type { Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";

/** The orders to choose from, and the filter; the choice stays in the address. */
export function sortLinks(v: View, discussion: DiscussionRow, current: Choice): Html {
  const t = v.t.discussion.sorts;
  const to = (choice: Choice, id: string, name: string, on: boolean, title = "") => {
    const path = choicePath(articlePath(discussion.slug), choice);
    return html`<a
      id="${id}"
      href="${path}#discussion"
      hx-get="${path}"
      hx-target="#replies"
      hx-replace-url="${path}"
      ${on ? raw('aria-current="true"') : ""}
      ${title === "" ? "" : html`title="${title}"`}
      >${name}</a
    >`;
  };
  const filtered = current.show === "author-replied";
  return html`<nav class="sorts" id="sorts" aria-label="${t.label}">
    ${SORTS.map((sort) => to({ ...current, sort }, `sort-${sort}`, t[sort], sort === current.sort))}
    ${to(
      { ...current, show: filtered ? null : "author-replied" },
      "show-author-replied",
      t.authorReplied,
      filtered,
      filtered ? t.showAll : t.authorRepliedOnly,
    )}
  </nav>`;
}

/** What stands where no answers are. */
export function noAnswers(v: View, discussion: DiscussionRow, choice: Choice): Html {
  const t = v.t.discussion;
  if (choice.show === null)
    return html`<p class="empty" id="no-answers">
      ${nobodyYet(v, discussion)}
    </p>`;
  const path = choicePath(articlePath(discussion.slug), { ...choice, show: null });
  return html`<p class="empty" id="no-answers">
    ${t.noAuthorReplies} <a href="${path}#discussion">${icon("next")}${t.sorts.showAll}</a>
  </p>`;
}
