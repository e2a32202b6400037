/** What a statement of reasons says, and how long one can appeal. */
import type { DecisionAction, Dir, Reason } from "../db/schema.ts";
import type { Finding } from "../filters/types.ts";
import { DAY } from "../lib/clock.ts";
import type { Refusal } from "../policy.ts";

/**
 * How long after a decision an appeal can come, and how long the text is kept that it was about: six months, as the
 * Digital Services Act has it (Art. 20), the longest there are (March to August).
 */
export const SIX_MONTHS = 184 * DAY;

/** Characters in an appeal. */
export const APPEAL_LENGTH = 3000;

/** What takes something from somebody: against this one can appeal. */
export const APPEALABLE: ReadonlySet<DecisionAction> = new Set([
  "hide",
  "redact",
  "reject",
  "delete",
  "move",
  "merge",
  "warn",
  "suspend",
  "hold-links",
]);

/** The outcome of an appeal, or that there is none yet. */
export interface AppealShown {
  id: number;
  body: string;
  at: number;
  /** Its writer has left: nobody decides about it any more, and its words are gone. */
  withdrawn: boolean;
  outcome: { granted: boolean; note: string | null; at: number; by: string | null } | null;
}

/** A statement of reasons. */
export interface Statement {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  /** The rule's own words, where it has any; null where the decision names none. */
  rule: { id: string; title: string | null; body: string | null } | null;
  note: string | null;
  at: number;
  /** Of a suspension: when it ends by itself. */
  until: number | null;
  /** Nobody made it: a filter did. */
  automatic: boolean;
  /** Who decided, for moderators alone. */
  by: string | null;
  /** Whether it concerns whoever reads it. */
  own: boolean;
  person: { username: string; display_name: string } | null;
  article: { slug: string; title: string; lang: string; dir: Dir } | null;
  /** The reply it is about, while it can be looked at where it stands. */
  reply_id: number | null;
  /** The text concerned, as it was then; null where it is about none, or that was erased. */
  text: { body_html: string; lang: string | null; dir: Dir } | null;
  findings: readonly Finding[];
  /** The filter that found it, where it left no more than its name. */
  filter: string | null;
  /** Whether somebody had reported it. */
  reported: boolean;
  undone: { id: number; at: number } | null;
  appeal: AppealShown | null;
  /** Why the reader can't appeal, or null when they can. */
  refusal: Refusal | null;
  /** Until when they could. */
  appealBy: number;
  /** The reader's unread lines about it. */
  unread: readonly number[];
  /** Whether the reader may take it back. */
  undoable: boolean;
}
