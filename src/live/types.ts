/** What the streams of open pages are made of. */
import type { Actor } from "../policy.ts";
import type { EventKind } from "../db/schema.ts";

/** A change as a stream tells it: what kind, and of which reply; never what it says. */
export interface LiveEvent {
  articleId: number;
  version: number;
  kind: EventKind;
  replyId: number | null;
}

/** Who listens to what. */
export interface Listening {
  articleId: number;
  /** The version that the page has: everything after it is sent. */
  after: number;
  actor: Actor | null;
  /** Hash of the session that it was opened with: the stream ends with it. Null for somebody signed out. */
  session: string | null;
  /** What no more than `MOST_EACH` streams may share: the session, or the address; null where neither is known. */
  source: string | null;
}

/** Where a page stands, as its address for changes says it. */
export interface Place {
  /** True when the page has been told, or was made, while nothing could be added. */
  shut?: boolean;
  /** The version up to which all that was posted is on the page, or was left out of it on purpose. */
  shown: number;
  /** On the page of one reply: that reply. */
  under: number | null;
}
