/** What the queue is made of, and what its queries give to the views. */
import type { CaseKind, DecisionAction, Dir, Reason, Role } from "../db/schema.ts";
import type { Piece } from "../discussion/history.ts";
import type { Finding } from "../filters/types.ts";
import type { ArticleState, PersonState, ReplyState } from "../policy.ts";

/** The thing a case is about; it has one open case at most. */
export type Subject = `${CaseKind}:${number}`;

/** Where a page of the queue goes on: the last case shown. */
export interface CaseCursor {
  priority: number;
  id: number;
}

/** What the queue shows: open cases, or some of them; the newest replies; what was decided. */
export const SHOWS = ["open", "held", "reported", "recent", "decided"] as const;
export type Show = (typeof SHOWS)[number];

/** What a page of the queue is narrowed to; each can be null, and they combine. */
export interface Filters {
  /** A rule's id. */
  reason: Reason | null;
  articleId: number | null;
  personId: number | null;
}

export interface CaseDecision {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  note: string | null;
  at: number;
  /** Id and display name of who decided; null when nobody did (a filter). */
  actor_id: number | null;
  by: string | null;
  /** When it ends by itself. */
  until: number | null;
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
  /** What the filter found. */
  findings: Finding[];
}

/** What a moderator noted for the others, about a case or a person. */
export interface CaseNote {
  id: number;
  case_id: number | null;
  person_id: number | null;
  body: string;
  created_at: number;
  by: string;
}

/** A decision about somebody, as their record lists it. */
export type PastDecision = Pick<CaseDecision, "id" | "action" | "reason" | "at">;

/** What moderators know of somebody: what they did here, and what was decided about them. */
export interface PersonRecord extends PersonState {
  username: string;
  display_name: string;
  joined: number;
  role: Role;
  /** Replies that everybody can read, and that are hidden. */
  kept: number;
  hidden: number;
  warnings: number;
  /** Null when they are not suspended now. */
  suspended_until: number | null;
  links_held_at: number | null;
  /** The last decisions about them that stand, the newest first. */
  decisions: PastDecision[];
  notes: CaseNote[];
}

/** Where something stands. */
export type CasePlace = ArticleState & { slug: string; title: string; lang: string; dir: Dir };

/** What a reply answers; null for an answer to the prompt, and where the parent was deleted. */
export type CaseParent = { display_name: string; body_html: string; lang: string; dir: Dir } | null;

/** A reply as a moderator judges it: with its place and what it answered. */
export interface CaseReply extends ReplyState {
  id: number;
  /** The version shown, as a form says what its moderator has read (seen.ts). */
  seen: string;
  article_id: number;
  username: string;
  display_name: string;
  body_html: string;
  lang: string;
  dir: Dir;
  created_at: number;
  hidden_reason: Reason | null;
  lock_id: number | null;
  discussion: CasePlace;
  parent: CaseParent;
}

/** A text that waits. */
export interface CaseHeld {
  id: number;
  kind: "reply" | "edit";
  /** The text shown, as a form says what its moderator has read (seen.ts). */
  seen: string;
  article_id: number;
  person_id: number;
  username: string;
  display_name: string;
  body_html: string;
  lang: string;
  dir: Dir;
  created_at: number;
  findings: Finding[];
  discussion: CasePlace;
  parent: CaseParent;
  /** Of an edit: what it would change; null pieces when too much of it to be read word by word. */
  edit: { replyId: number; now_html: string; difference: Piece[] | null } | null;
}

export interface CaseAppeal {
  id: number;
  body: string;
  created_at: number;
  username: string;
  display_name: string;
  person_id: number;
  /** The decision appealed against, with the text concerned as it was. */
  against: CaseDecision & { text: string | null; reply_id: number | null };
  /** Whether another moderator is there to decide. */
  others: boolean;
}

export interface CaseArticle extends CasePlace {
  id: number;
  username: string;
  display_name: string;
  standfirst: string | null;
}

/** Somebody who was reported, with what they wrote last. */
export interface CasePerson {
  id: number;
  username: string;
  display_name: string;
  about: string;
  latest: { id: number; person_id: number; body_html: string; lang: string; dir: Dir; created_at: number }[];
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
  /** 0 for a reply that nobody has reported: a case is opened when it is judged. */
  id: number;
  priority: number;
  opened_at: number;
  /** When something was last added to it. */
  at: number;
  reports: CaseReport[];
  notes: CaseNote[];
  /** The person concerned. */
  record: PersonRecord | null;
  /** What was decided so far that left the case open, the first first. */
  steps: CaseDecision[];
  /** The moderator who looks at it just now. */
  claim: { id: number; name: string } | null;
  /** Null while it is open. */
  decision: CaseDecision | null;
}
export interface ReplyCase extends AnyCase {
  kind: "reply";
  reply: CaseReply;
}
export interface HeldCase extends AnyCase {
  kind: "held";
  held: CaseHeld;
}
export interface AppealCase extends AnyCase {
  kind: "appeal";
  appeal: CaseAppeal;
}
export interface ArticleCase extends AnyCase {
  kind: "article";
  article: CaseArticle;
}
export interface PersonCase extends AnyCase {
  kind: "person";
  person: CasePerson;
}
export interface MessageCase extends AnyCase {
  kind: "message";
  message: CaseMessage;
}
export type Case = ReplyCase | HeldCase | AppealCase | ArticleCase | PersonCase | MessageCase;
