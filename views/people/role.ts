import { html } from "hono/html";
import type { Role } from "../../src/db/schema.ts";
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** What somebody does here. A reader is what everybody is, and needs no tag. */
export function roleTag(v: View, role: Role): Html {
  const tags: Record<Role, boolean> = { reader: false, author: true, moderator: true, admin: true };
  return tags[role] ? html`<span class="tag">${v.t.common.roles[role]}</span>` : html``;
}
