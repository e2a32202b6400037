/** What can be reported, and what its reporter sees of it later. */
import type { CaseKind, DecisionAction, Dir, Person, Reason } from "../db/schema.ts";
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { articlePath, personPath, replyPath } from "../lib/paths.ts";
import type { ArticleState, PersonState } from "../policy.ts";
import type { Rule } from "../rules/queries.ts";

/** What somebody wants to report, as the address says it. */
export type Target =
  { kind: "reply"; id: number } | { kind: "person"; username: string } | { kind: "article"; slug: string };

/** The same, found. */
export type Thing =
  | { kind: "reply"; reply: ReplyRow; discussion: DiscussionRow }
  | { kind: "person"; person: Pick<Person, "username" | "display_name"> & PersonState }
  | { kind: "article"; article: ReportedArticle };

/** An article as its report shows it. */
export type ReportedArticle = ArticleState & {
  id: number;
  slug: string;
  title: string;
  lang: string;
  dir: Dir;
};

/** A form for a report: what it is about, the rules to choose from, and whether this reader's report waits already. */
export interface ReportForm {
  thing: Thing;
  rules: readonly Rule[];
  /** The reader's own report that waits for its decision. */
  open: number | null;
  /** Made for this form: of somebody signed out the secret of the receipt, so that a resend finds the same one. */
  key: string;
}

/** What sending a report led to. `receipt` is the path of its receipt, where the reporter has one. */
export interface Sent {
  state: "reported" | "already";
  id: number | null;
  receipt: string | null;
  /** Of a report that waited already: whether what was written now was added; null where nothing was, or nothing new. */
  added: boolean | null;
}

/** A report as its reporter sees it. Never the moderators' note to the person concerned. */
export interface Receipt {
  id: number;
  /** Null for somebody signed out. */
  person_id: number | null;
  kind: CaseKind;
  reason: Reason;
  /** Of a rule that an admin has written. */
  reason_title: string | null;
  note: string;
  created_at: number;
  /** They gave an address, and are written to. */
  mailed: boolean;
  /** Null where it is not there any more. */
  thing: Thing | null;
  outcome: Outcome | null;
}

/** What was decided about a report. */
export interface Outcome {
  action: DecisionAction;
  upheld: 0 | 1 | null;
  reason: Reason | null;
  reason_title: string | null;
  at: number;
  automatic: boolean;
  /** The person concerned has been told, with the reasons. */
  told: boolean;
  /** Taken back since, and not decided again. */
  takenBack: boolean;
}

/** Where a thing is reported. */
export function reportPath(thing: Thing): string {
  return `${thingPath(thing).split("#")[0]}/report`;
}

/** Where a thing is. */
export function thingPath(thing: Thing): string {
  if (thing.kind === "reply") return replyPath(thing.reply.id);
  return thing.kind === "person" ? personPath(thing.person.username) : articlePath(thing.article.slug);
}

/** The case number that people are given: `R-1042`. */
export function receiptNumber(id: number): string {
  return `R-${id}`;
}
