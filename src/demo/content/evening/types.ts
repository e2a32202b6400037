/** The shape of an evening in the moderators' queue. Replies are named by their `ref`, answers also `article/username`. */
import type { DemoReason } from "../types.ts";

/** A reply that came in lately, into a discussion that is there already. */
export interface LateReply {
  ref: string;
  article: string;
  /** Whose answer it replies to; an answer itself without. */
  under?: string;
  by: string;
  hoursAgo: number;
  lang: string;
  body: string;
  up?: number;
  down?: number;
}

/** A reply that a filter holds back, or puts into the queue. */
export interface HeldReply {
  article: string;
  under?: string;
  by: string;
  hoursAgo: number;
  body: string;
}

/** A report about a person or an article; without `by` from somebody who was not logged in. */
export interface LateReport {
  by?: string;
  email?: string;
  person?: string;
  article?: string;
  reason: DemoReason;
  note: string;
  hoursAgo: number;
}

/** A reply that another moderator hid, whose writer does not agree. */
export interface Appealed {
  on: string;
  moderator: string;
  reason: DemoReason;
  note: string;
  hiddenHoursAgo: number;
  appeal: string;
  hoursAgo: number;
}
