import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { MailState } from "../../src/mail/types.ts";
import type { Html } from "../shared/html.ts";

const TAGS: Readonly<Record<MailState, string>> = {
  sent: "open",
  waiting: "draft",
  retried: "sun",
  failed: "hidden",
  kept: "draft",
};

/** How far a mail has come, as a tag. */
export function stateTag(v: View, state: MailState): Html {
  return html`<span class="tag ${TAGS[state]}">${v.t.mail.states[state]}</span>`;
}

/** What went wrong: in our words where we know them, else in the mail server's. */
export function problemOf(v: View, problem: string): string {
  return v.t.mail.problems[problem] ?? problem;
}
