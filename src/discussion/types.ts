/** What the queries of a discussion give and the views show. */
import type { Article, Dir, Discussion, Reason, Role } from "../db/schema.ts";

/** A discussion with what policies and views need of its article. */
export type DiscussionRow = Pick<
  Article,
  "id" | "slug" | "title" | "author_id" | "published_at" | "removed_at" | "lang" | "dir"
> &
  Pick<Discussion, "prompt" | "prompt_edited_at" | "locked_at" | "answers" | "replies" | "last_reply_at">;

/** A reply with its writer and the viewer's own vote. */
export interface ReplyRow {
  id: number;
  article_id: number;
  parent_id: number | null;
  answer_id: number | null;
  depth: number;
  person_id: number;
  username: string;
  display_name: string;
  role: Role;
  body: string;
  body_html: string;
  lang: string;
  dir: Dir;
  created_at: number;
  edited_at: number | null;
  deleted_at: number | null;
  hidden_at: number | null;
  hidden_reason: Reason | null;
  hidden_note: string | null;
  pinned_at: number | null;
  score: number;
  /** Wilson lower bound, 0 to 1. */
  rank: number;
  /** The viewer's vote: 0 for none. */
  my_vote: -1 | 0 | 1;
}
