/** What keeps a form's text as it is typed: see static/js/20-drafts.js. */
import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** What a form keeps: the attributes of `<form>` that say so, and what the server has of it. */
export interface Drafting {
  kind: "reply" | "edit" | "note";
  articleId: number;
  /** The reply that is answered or edited; 0 for an answer to the prompt and for a closing note. */
  replyId: number;
  /** The version of the stored draft that stands in the text, 0 for none. */
  version: number;
  /** True when the text is what was just sent: no stored draft goes before it. */
  typed?: boolean;
}

/** Attributes of a `<form>` whose first `<textarea>` is kept as a draft. */
export function draftAttributes(v: View, it: Drafting): Html {
  return html`data-person="${v.actor?.id ?? ""}" data-draft="${it.kind}:${it.articleId}:${it.replyId}"
  data-version="${it.version}" data-typed="${it.typed ? 1 : ""}"`;
}

/** Behind the textarea of such a form: what happens when two windows write the same. */
export function draftCollision(v: View): Html {
  const t = v.t.composer;
  return html`<div class="collision" role="alert" hidden>
    <p><strong>${t.collision}</strong> ${t.collisionHow}</p>
    <label>${t.other}<textarea readonly rows="4" dir="auto" tabindex="0"></textarea></label>
    <p class="actions">
      <button class="button" type="button" data-keep="mine">${t.keepMine}</button>
      <button class="button" type="button" data-keep="other">${t.takeOther}</button>
    </p>
  </div>`;
}

/** Somewhere in such a form: where its text is kept. Said once, then only shown. */
export function draftState(v: View): Html {
  const t = v.t.composer;
  return html`<span class="draft-state" aria-live="polite" data-here="${t.savedHere}" data-saved="${t.saved}"></span>`;
}

/** A stored draft, for the script. */
export function draftFragment(version: number, body: string): Html {
  return html`<textarea data-version="${version}">
${body}</textarea>`;
}
