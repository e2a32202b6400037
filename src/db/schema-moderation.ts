/** The tables of moderation: rules, reports and cases, held texts, decisions, appeals, what filters go by, and mails. */
import type { Generated } from "kysely";
import type { Dir } from "./schema.ts";

/** A reason is the id of one of the site's rules (the table `rules`; `spam`, `abuse`… are there from the start). */
export type Reason = string;
export type DecisionAction =
  | "hide"
  | "unhide"
  | "pin"
  | "unpin"
  | "lock"
  | "unlock"
  | "take-down"
  | "restore"
  | "dismiss"
  | "answered"
  | "reopen"
  | "redact"
  | "role"
  // Automatic, by a filter: a text waits, or was not taken.
  | "hold"
  | "refuse"
  | "flag"
  // What becomes of a held text.
  | "approve"
  | "reject"
  | "delete"
  | "undelete"
  // Of a person.
  | "warn"
  | "unwarn"
  | "suspend"
  | "unsuspend"
  | "hold-links"
  | "free-links"
  // Of a discussion, or a part of it.
  | "lock-branch"
  | "unlock-branch"
  | "slow"
  | "unslow"
  | "hold-newcomers"
  | "free-newcomers"
  | "close"
  | "open"
  | "move"
  | "merge"
  | "unmerge"
  // Of an appeal.
  | "grant"
  | "refuse-appeal";

/** What a case of the queue is about. */
export type CaseKind = "reply" | "person" | "article" | "held" | "appeal" | "message";

/** From where somebody posted lately: a keyed hash of the address (src/filters/addresses.ts), for 30 days. */
export interface PostedFromTable {
  person_id: number;
  address: string;
  created_at: number;
}

/** What somebody sent within the last day, by the hash of its letters (src/filters/repeat.ts): a repeat is noticed by it. */
export interface RecentTextsTable {
  fingerprint: string;
  person_id: number;
  created_at: number;
}

/**
 * What the queue is made of: each thing that somebody, or a filter, wants looked at. `subject` (`reply:12`) has one open
 * case at most; a report that comes in after a decision opens another.
 */
export interface CasesTable {
  id: Generated<number>;
  kind: CaseKind;
  subject: `${CaseKind}:${number}`;
  reply_id: number | null;
  article_id: number | null;
  /** The person concerned: who wrote it, was reported, or appeals. */
  person_id: number | null;
  message_id: number | null;
  held_id: number | null;
  appeal_id: number | null;
  /** What its reports weigh together, and the order it has in the queue (moderation/priority.ts). */
  weight: Generated<number>;
  priority: Generated<number>;
  opened_at: number;
  /** When something was last added to it. */
  updated_at: number;
  /** The moderator who is looking at it, and since when. */
  claimed_by: number | null;
  claimed_at: number | null;
  decided_at: number | null;
  decision_id: number | null;
  /** 1 when what was reported was acted upon, 0 when it stands; null while open, and where that is no question. */
  upheld: 0 | 1 | null;
}

/** One person's report, or a filter's. One person has one report in a case. */
export interface ReportsTable {
  id: Generated<number>;
  case_id: number;
  /** Null for somebody signed out, and for a filter. */
  person_id: number | null;
  /** Where somebody signed out wants to hear of the decision. */
  email: string | null;
  /** The language of the interface that they reported in; null for whoever has an account. */
  language: string | null;
  /** Hash of the secret in the address of the receipt. */
  token_hash: string | null;
  /** The filter that flagged it, with what it found as JSON (src/filters/types.ts). */
  filter: string | null;
  facts: string | null;
  reason: Reason;
  note: string;
  /** What it adds to the case's weight. */
  weight: Generated<number>;
  /** Keyed hash of a signed-out reporter's address: limits go by it. */
  address: string | null;
  created_at: number;
}

/** What came in by the contact form. */
export interface MessagesTable {
  id: Generated<number>;
  person_id: number | null;
  name: string;
  email: string;
  body: string;
  created_at: number;
}

/** What was decided, by whom and why: one row for each decision, written with it. */
export interface DecisionsTable {
  id: Generated<number>;
  /** Null for what a filter did by itself. */
  actor_id: number | null;
  action: DecisionAction;
  article_id: number | null;
  reply_id: number | null;
  message_id: number | null;
  /** The person concerned. */
  person_id: number | null;
  reason: Reason | null;
  /** For the person concerned, never for the public. */
  note: string | null;
  created_at: number;
  /** The case it closed. */
  case_id: number | null;
  held_id: number | null;
  appeal_id: number | null;
  /** When it ends by itself: of a suspension. */
  until: number | null;
  /** The decision that took it back. */
  undone_by: number | null;
  /** The filter that found it. */
  filter: string | null;
  /** The text concerned as it was then, Markdown: for the statement of reasons. Erased after six months. */
  body: string | null;
  /** As JSON what taking it back needs to know. */
  facts: string | null;
}

/** The site's rules, in order. Without words of its own, a rule that was shipped has those of the catalogue. */
export interface RulesTable {
  id: string;
  position: number;
  title: string | null;
  body: string | null;
  created_at: number;
  /** Since when it can't be chosen any more; decisions still refer to it. */
  retired_at: number | null;
}

/** Every change of settings, rules, word lists and roles, with what was there before. */
export interface ChangesTable {
  id: Generated<number>;
  /** Null for the program. */
  person_id: number | null;
  area: "settings" | "rules" | "words" | "roles";
  key: string;
  before: string | null;
  after: string | null;
  created_at: number;
}

/** A reply, or an edit of one, that waits for a moderator: in no list but its writer's and the queue's. */
export interface HeldTable {
  id: Generated<number>;
  kind: "reply" | "edit";
  article_id: number;
  parent_id: number | null;
  /** The reply edited; of a reply the one it became when it was approved. */
  reply_id: number | null;
  person_id: number;
  /** The form's key, as a reply has it: a resend adds nothing. */
  key: string;
  body: string;
  body_html: string;
  renderer: number;
  lang: string;
  dir: Dir;
  /** Of an edit: the version of the reply that it was made for. */
  version: number | null;
  /** Why it waits, as JSON (src/filters/types.ts). */
  findings: string;
  created_at: number;
  decided_at: number | null;
  decision_id: number | null;
  /** Since when its writer does not want it any more. */
  taken_back_at: number | null;
  /** Since when its writer has read that it was not published. */
  dismissed_at: number | null;
  /** Since when it waits for its writer to confirm their address, and for no moderator; null once they have. */
  unconfirmed_at: number | null;
}

/** An appeal against a decision: one for each. */
export interface AppealsTable {
  id: Generated<number>;
  decision_id: number;
  person_id: number;
  body: string;
  created_at: number;
  decided_at: number | null;
  /** The decision about the appeal. */
  outcome_id: number | null;
}

/** What moderators tell each other about a person, or a case. */
export interface NotesTable {
  id: Generated<number>;
  person_id: number | null;
  case_id: number | null;
  author_id: number;
  body: string;
  created_at: number;
}

/** In how many texts that stayed, and that did not, a word was; the empty word counts the texts. */
export interface LearntTable {
  word: string;
  kept: Generated<number>;
  rejected: Generated<number>;
}

/** What the learning filter was taught by which case, so that it can be unlearnt. */
export interface LessonsTable {
  /** `reply:12`, `held:3`. */
  subject: string;
  rejected: 0 | 1;
  /** JSON list. */
  words: string;
  created_at: number;
}

/** A mail to be sent. */
export interface MailsTable {
  id: Generated<number>;
  /** The `Message-ID` it has each time it is tried. */
  message_id: string;
  /** The account it goes to, if any. */
  person_id: number | null;
  /** The decision it tells of: undone before it was sent, it is not sent. */
  decision_id: number | null;
  address: string;
  subject: string;
  /** Plain text. */
  body: string;
  html: string;
  created_at: number;
  /** When it is tried next; null when it was sent, or given up. */
  next_at: number | null;
  tries: Generated<number>;
  sent_at: number | null;
  given_up_at: number | null;
  /** What went wrong last. */
  problem: string | null;
  /** What it is about: a kind of notification, `digest`, `account`, …; null in older rows. */
  kind: string | null;
  /** What mail programs put together: a made-up Message-ID that all mails about one discussion refer to. */
  thread: string | null;
  /** The path that ends mails of this kind, with one click and without logging in; null for what must be told. */
  unsubscribe: string | null;
}
