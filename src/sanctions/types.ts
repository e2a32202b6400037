/** What the moderators' page of a person shows. */
import type { CaseKind, DecisionAction, Dir, Person, Reason } from "../db/schema.ts";
import type { PersonRecord, Trust } from "../filters/trust.ts";
import type { Refusal } from "../policy.ts";
import type { Rule } from "../rules/queries.ts";

/** A decision about somebody. */
export interface PastDecision {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  rule_title: string | null;
  at: number;
  /** Of a suspension. */
  until: number | null;
  undone_by: number | null;
  /** Who decided; null for a filter. */
  by: string | null;
  /** Their appeal against it, if any: open, or with what came of it. */
  appeal: "open" | "granted" | "refused" | null;
}

/** A report by somebody, or about them. */
export interface PastReport {
  id: number;
  case_id: number;
  kind: CaseKind;
  reason: Reason;
  rule_title: string | null;
  note: string;
  at: number;
  /** Who sent it; null for somebody signed out, and for a filter. */
  by: string | null;
  filter: string | null;
  reply_id: number | null;
  decision_id: number | null;
  upheld: 0 | 1 | null;
}

export interface PastNote {
  id: number;
  body: string;
  at: number;
  by: string;
}

/** A text of theirs that is held, or hidden. */
export interface PastText {
  state: "held" | "hidden";
  /** The reply, for what is hidden; null for what is held. */
  reply_id: number | null;
  case_id: number | null;
  body_html: string;
  lang: string;
  dir: Dir;
  at: number;
}

/** All that moderators know of somebody, the newest first. */
export interface Dossier {
  person: Pick<Person, "id" | "username" | "display_name" | "role" | "created_at" | "links_held_at"> & {
    /** Null when they are not suspended now. */
    suspended_until: number | null;
  };
  record: PersonRecord | undefined;
  trust: Trust;
  decisions: readonly PastDecision[];
  reportsBy: readonly PastReport[];
  reportsAbout: readonly PastReport[];
  notes: readonly PastNote[];
  texts: readonly PastText[];
  rules: readonly Rule[];
  /** Why the reader can't decide about them; null when they can. */
  refusal: Refusal | null;
}

export { LENGTH_NAMES } from "./suspension.ts";
