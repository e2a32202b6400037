import { html, raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import type { DiscussionRow } from "../../src/discussion/types.ts";
import { problemText } from "../../src/i18n/index.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { refusal } from "../../src/policy.ts";
import type { Html } from "../shared/html.ts";

export interface Composer {
  discussion: DiscussionRow;
  /** The reply that is answered; null answers the prompt. */
  parent: { id: number; display_name: string } | null;
  /** Unique to this form: sent again with a resend, so that nothing is posted twice. */
  key: string;
  /** What was typed before, and what is wrong with it. */
  form: Again;
  /** Says above the text what happened to it. */
  notice?: string;
  /** Characters a reply may have. */
  most: number;
}

/**
 * Where a reader writes. It stands outside `#replies`, so that no vote, sort or decision ever swaps it; the script
 * aims it at a reply by `parent_id` and the addressee line, which the server rendered here.
 */
export function composer(v: View, it: Composer): Html {
  const t = v.t.discussion;
  const { discussion, parent } = it;
  const why = refusal("answer", v.actor, discussion);
  if (why !== null && why !== "signed-out") return closedComposer(v, it);
  const problem = it.form.problems["body"];
  const action = `${articlePath(discussion.slug)}/replies`;
  return html`<form
    class="composer"
    id="composer"
    method="post"
    action="${action}"
    hx-post="${action}"
    hx-target="this"
    hx-disable="find [type=submit]"
    data-person="${v.actor?.id ?? ""}"
    data-most="${it.most}"
    data-left="${t.left(0)}"
    data-over="${t.over(0)}"
    data-offline="${t.offline}"
  >
    <input type="hidden" name="key" value="${it.key}" /><input
      type="hidden"
      name="parent_id"
      value="${parent?.id ?? ""}"
    />
    <p class="addressee" ${parent ? "" : raw("hidden")}>
      <span
        >${t.inReplyTo}
        <a href="${parent ? `#reply-${parent.id}` : ""}"><bdi>${parent?.display_name ?? ""}</bdi></a></span
      >
      <a class="cancel" href="${articlePath(discussion.slug)}#composer">${v.t.common.cancel}</a>
    </p>
    ${it.notice ? html`<p class="notice">${it.notice}</p>` : ""}
    <label for="composer-body" data-answer="${t.yourAnswer}" data-reply="${t.yourReply}"
      >${parent ? t.yourReply : t.yourAnswer}</label
    >
    ${problem ? html`<p class="error" id="composer-error" role="alert">${problemText(v.t, problem)}</p>` : ""}
    <textarea
      id="composer-body"
      name="body"
      rows="5"
      dir="auto"
      required
      aria-describedby="composer-hint${problem ? " composer-error" : ""}"
      ${problem ? raw('aria-invalid="true" autofocus') : ""}
      placeholder="${t.placeholder}"
    >
${it.form.values["body"] ?? ""}</textarea>
    <div class="row">
      <span class="counter" aria-live="polite" hidden></span>
      <button class="button main" id="composer-send" type="submit" data-answer="${t.answerButton}" data-reply="${t.replyButton}">
        ${parent ? t.replyButton : t.answerButton}
      </button>
      <p id="composer-hint">${v.actor ? t.markdownHint : invitation(v)}</p>
    </div>
  </form>`;
}

/** Nothing can be added any more. What was typed before that is still there, to be copied. */
function closedComposer(v: View, it: Composer): Html {
  const t = v.t.discussion;
  const body = it.form.values["body"] ?? "";
  if (body === "") return html`<p class="notice" id="composer">${t.lockedComposer}</p>`;
  return html`<div class="composer" id="composer"><p class="notice bad">${t.lockedComposer} ${t.lockedText}</p>
<label for="composer-body">${t.yourAnswer}</label><textarea id="composer-body" readonly dir="auto">
${body}</textarea></div>`;
}

/** For somebody signed out: both doors keep what was typed, since they are buttons of this form. */
function invitation(v: View): Html {
  const { discussion, common } = v.t;
  const door = (to: string, text: string) =>
    html`<button class="as-link" type="submit" name="then" value="${to}" formnovalidate>${text}</button>`;
  return html`${discussion.signedOutHint} ${door("login", common.logIn)} · ${door("register", common.register)}`;
}
