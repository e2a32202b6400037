import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { DiscussionRow, ReplyRow } from "../../src/discussion/types.ts";
import type { Html } from "../shared/html.ts";

/** What the viewer may do to a reply beyond answering and voting: report, hide, pin. */
export function replyControls(_v: View, _reply: ReplyRow, _discussion: DiscussionRow): Html {
  return html``;
}

/** Locking and unlocking, for those who may. */
export function lockControl(_v: View, _discussion: DiscussionRow): Html {
  return html``;
}
