/** What the queue is made of, and what its queries give to the views. */
import type { CaseKind, DecisionAction, Dir, Reason } from "../db/schema.ts";
import type { ArticleState, ReplyState } from "../policy.ts";

/** The thing a case is about; it has one open case at most. */
export type Subject = `${CaseKind}:${number}`;

/** Where a page of the queue goes on: the last case shown. */
export interface CaseCursor {
  priority: number;
  id: number;
}

export interface CaseDecision {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  note: string | null;
  at: number;
  /** Display name of who decided; null when nobody did (a filter). */
  by: string | null;
}

export interface CaseReport {
  id: number;
  case_id: number;
  reason: Reason;
  note: string;
  created_at: number;
  /** Null for somebody signed out, and for a filter. */
  username: string | null;
  display_name: string | null;
  filter: string | null;
  facts: string | null;
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
  lock_id: number | null;
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

/** What every case has, whatever it is about. */
export interface AnyCase {
  id: number;
  priority: number;
  opened_at: number;
  /** When something was last added to it. */
  at: number;
  reports: CaseReport[];
  /** The moderator who looks at it just now. */
  claim: { id: number; name: string } | null;
  /** Null while it is open. */
  decision: CaseDecision | null;
}
export interface ReplyCase extends AnyCase {
  kind: "reply";
  reply: CaseReply;
}
export interface MessageCase extends AnyCase {
  kind: "message";
  message: CaseMessage;
}
export type Case = ReplyCase | MessageCase;
