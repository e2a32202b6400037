/** What waits for a moderator, or for its writer to confirm their address, as its writer sees it. */
import type { Held } from "../db/schema.ts";
import type { Finding } from "../filters/types.ts";
import type { Refusal } from "../policy.ts";

/** A text as it is stored: rendered before the transaction that stores it. */
export type Rendered = Pick<Held, "body" | "body_html" | "renderer" | "lang" | "dir">;

/** A text that waits, or was not published, for its writer alone. */
export type Waiting = Pick<
  Held,
  | "id"
  | "kind"
  | "article_id"
  | "parent_id"
  | "reply_id"
  | "person_id"
  | "body"
  | "body_html"
  | "lang"
  | "dir"
  | "created_at"
  | "decided_at"
  | "taken_back_at"
> & {
  /** Why it waits; empty when its writer has mended that. */
  findings: Finding[];
  /** The decision not to publish it; null while it waits. */
  rejectedBy: number | null;
  /** The reply that it became or changed once it was approved; else null. */
  publishedAs: number | null;
  /** It waits for no moderator but for its writer's address, and that may be confirmed by now; else null. */
  unconfirmed: { address: string; confirmed: boolean } | null;
  /** Of one whose address is confirmed: why it could not be published then, nor could be now. */
  stuck: Refusal | "parent-gone" | "parent-moved" | "answered" | null;
};

/** A text that waited and is a reply now, or changed one. */
export interface Settled {
  id: number;
  replyId: number;
  /** False where it had waited for its writer's address alone. */
  moderated: boolean;
}
