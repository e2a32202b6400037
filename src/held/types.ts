/** What waits for a moderator, as its writer sees it. */
import type { Held } from "../db/schema.ts";
import type { Finding } from "../filters/types.ts";

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
};
