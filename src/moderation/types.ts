/** What moderation goes by, and what the views show of it. */
import type { ArticleState } from "../policy.ts";
import type { DecisionAction, Dir, Reason, Role } from "../db/schema.ts";

export const REASONS: readonly Reason[] = ["spam", "abuse", "off-topic", "illegal", "other"];

/** Characters in a note or a reporter's remark. */
export const NOTE_LENGTH = 1000;
/** Pinned replies in one discussion. */
export const MOST_PINS = 3;

/** One line of the public log. It has no names but the one of who decided, and no notes. */
export interface LogLine {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  at: number;
  reply_id: number | null;
  /** Null for what a filter did by itself. */
  by: { name: string; role: Role } | null;
  article: (ArticleState & { slug: string; title: string; lang: string; dir: Dir }) | null;
}
