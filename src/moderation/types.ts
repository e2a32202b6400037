/** What the queries of moderation give and the views show. */
import type { ArticleState, ReplyState } from "../policy.ts";
import type { DecisionAction, Dir, Reason, Role } from "../db/schema.ts";

export const REASONS: readonly Reason[] = ["spam", "abuse", "off-topic", "illegal", "other"];

/** Characters in a note or a reporter's remark. */
export const NOTE_LENGTH = 1000;
/** Pinned replies in one discussion. */
export const MOST_PINS = 3;

/** A case of the queue is a reply with its reports, or a contact message. */
export type CaseKind = "reply" | "message";

/** Where a page of the queue goes on: the last case shown. */
export interface CaseCursor {
  at: number;
  kind: CaseKind;
  id: number;
}

export interface CaseDecision {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  note: string | null;
  at: number;
  /** Display name of who decided. */
  by: string;
}

export interface CaseReport {
  reply_id: number;
  decision_id: number | null;
  reason: Reason;
  note: string;
  created_at: number;
  username: string;
  display_name: string;
}

/** A reply as a moderator judges it: with its writer, its place and what it answered. */
export interface CaseReply extends ReplyState {
  id: number;
  username: string;
  display_name: string;
  body_html: string;
  lang: string;
  dir: Dir;
  created_at: number;
  hidden_reason: Reason | null;
  discussion: ArticleState & { slug: string; title: string; lang: string; dir: Dir };
  /** Null for an answer to the prompt, and where the parent was deleted. */
  parent: { display_name: string; body_html: string; lang: string; dir: Dir } | null;
}

export interface CaseMessage {
  id: number;
  /** Username of the account it was written from, if any. */
  username: string | null;
  name: string;
  email: string;
  body: string;
  created_at: number;
}

interface AnyCase {
  /** When it came in, or for a reply when it was last reported. Epoch ms. */
  at: number;
  /** Null while it is open. */
  decision: CaseDecision | null;
}
export interface ReplyCase extends AnyCase {
  kind: "reply";
  reply: CaseReply;
  reports: CaseReport[];
}
export interface MessageCase extends AnyCase {
  kind: "message";
  message: CaseMessage;
}
export type Case = ReplyCase | MessageCase;

/** One line of the public log. It has no names but the one of who decided, and no notes. */
export interface LogLine {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  at: number;
  reply_id: number | null;
  by: string;
  role: Role;
  article: (ArticleState & { slug: string; title: string; lang: string; dir: Dir }) | null;
}
