/** What moderation goes by, and what the views show of it. */
import type { ArticleState } from "../policy.ts";
import type { DecisionAction, Dir, Reason, Role } from "../db/schema.ts";

/** Characters in a note or a reporter's remark. */
export const NOTE_LENGTH = 1000;
/** Pinned replies in one discussion. */
export const MOST_PINS = 3;

/** One line of the public log. It has no names but the one of who decided, and no notes. */
export interface LogLine {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  /** Of a rule that an admin has written. */
  reason_title: string | null;
  at: number;
  reply_id: number | null;
  article_id: number | null;
  /** Another decision has taken it back. */
  undone: boolean;
  /** It is about an appeal, also where it opens one again. */
  ofAppeal: boolean;
  /** Null for what a filter did by itself. */
  by: { name: string; role: Role } | null;
  article: (ArticleState & { slug: string; title: string; lang: string; dir: Dir }) | null;
}

/** How often one thing was done for one reason in a year. */
export interface LogCount {
  action: DecisionAction;
  reason: Reason | null;
  reason_title: string | null;
  count: number;
  /** Of these, without a person, and taken back since. */
  automatic: number;
  undone: number;
}

/** A page of the public log. */
export interface LogPage {
  lines: LogLine[];
  /** The `before` of the next page. */
  next: number | null;
  first: boolean;
  /** From this one back to the first with a decision. */
  years: number[];
  /** The year asked for; null for all. */
  year: number | null;
  /** The year that `counts` is about. */
  countsOf: number;
  counts: LogCount[];
}
