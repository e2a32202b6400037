/** What the inbox shows. */
import type { Article, DecisionAction, Dir, NotificationKind, Person, Reply } from "../db/schema.ts";
import type { Level } from "../visits/types.ts";

type InArticle = Pick<Article, "slug" | "title" | "lang" | "dir">;

/** A line of an inbox. */
export interface Line {
  id: number;
  /** Null for what concerns no article, and where that was taken down. */
  article: InArticle | null;
  kind: NotificationKind;
  /** How many things it tells of; those that are gone by now left out where that is known. */
  count: number;
  created_at: number;
  read_at: number | null;
  /** The reply it is about: the latest of those counted, null when there is none to show any more. */
  reply: (Pick<Reply, "id" | "body_html" | "lang"> & { dir: Dir }) | null;
  /** Who caused it. */
  actor: Pick<Person, "username" | "display_name"> | null;
  /** A mention in the closing note. */
  inNote: boolean;
  /** What was decided; `reversal`: it took back what was decided about the report before. */
  decision: { id: number; action: DecisionAction; upheld: 0 | 1 | null; reversal: boolean } | null;
  /** The report whose outcome it tells of. */
  report_id: number | null;
}

/** A page of an inbox. */
export interface InboxPage {
  lines: readonly Line[];
  unread: number;
  /** Cursor of the next page, or null at the end. */
  next: string | null;
  places: readonly Place[];
}

/** A discussion or a branch that somebody follows or mutes. */
export interface Place extends InArticle {
  article_id: number;
  /** 0 for the whole discussion. */
  reply_id: number;
  level: Level;
  /** Who wrote the reply with which the branch begins; null for a discussion, or when that reply is gone. */
  display_name: string | null;
  /** New replies in the discussion; of those followed whole only. */
  fresh: number;
}
