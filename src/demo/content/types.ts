/** The shape of the demo community: what its people wrote, and when. Nothing here touches a database. */

export type DemoRole = "reader" | "author" | "moderator" | "admin";

/** Ids of the rules a new community starts with. */
export type DemoReason = "spam" | "abuse" | "off-topic" | "illegal" | "other";

export interface DemoPerson {
  /** 2–30 characters; letters of any script, digits, `_`, `-` and `.`. */
  username: string;
  displayName: string;
  role: DemoRole;
  /** BCP 47 tag of the language the person mostly writes in. */
  lang: string;
  about: string;
  /** Days before the demo starts; without it, in the months before the first article. */
  joinedDaysAgo?: number;
}

export interface DemoReply {
  /** Names the reply, unique in the whole demo, for `reports.ts` to point at. */
  ref?: string;
  /** A username of `people`. */
  by: string;
  /**
   * Hours after the discussion opened (not after the parent); always later than the parent,
   * and never more than `daysAgo * 24`.
   */
  hoursAfter: number;
  /** Markdown. */
  body: string;
  /** How many voted up, and down. Together always fewer than there are people, less the one who wrote. */
  up?: number;
  down?: number;
  /** On answers only, at most three a discussion. */
  pinned?: boolean;
  /** `note` goes to the reply's author, never to the public. The moderator is neema. */
  hidden?: { reason: DemoReason; note: string };
  /** The text as it first was. `hoursAfter` counts from the reply's own posting, and is more than 0.1. */
  edited?: { before: string; hoursAfter: number };
  /** Taken back by its writer. Only where it has replies: one without any would be gone altogether. */
  deleted?: boolean;
  /** On answers, at most five a discussion: the author's pick, and what it was picked for, in one sentence. */
  picked?: string;
  /** Left out where it is the discussion's own. */
  lang?: string;
  replies?: DemoReply[];
}

export interface DemoDiscussion {
  /** File name in `articles/`. */
  article: string;
  /** A username with the role author or above. */
  author: string;
  standfirst: string;
  lang: string;
  /** Days before the demo starts that the article was published. May be a fraction. */
  daysAgo: number;
  /** Closed by the moderator: read, but no new replies or votes. */
  locked?: boolean;
  /** Days from the demo's start until the prompt closes, as its author set it; less than 0: closed that long ago. */
  closesInDays?: number;
  /** Days from the demo's start until the prompt opens. Such a discussion has no replies. */
  opensInDays?: number;
  /** The author's closing note, of a closed discussion, written after it closed. */
  note?: DemoNote;
  /** Answers, each with its replies. Nobody answers twice in one discussion. */
  replies: DemoReply[];
}

export interface DemoNote {
  /** Markdown. Cites replies of its discussion by their `ref`: `[the shed]({ref:tool-shed})`. */
  body: string;
  /** Hours before the demo starts. */
  hoursAgo: number;
}

export interface DemoReport {
  by: string;
  /** A reply's `ref`, or of an answer `article/username`. */
  on: string;
  reason: DemoReason;
  note: string;
  /** Hours before the demo starts. */
  hoursAgo: number;
}

export interface DemoContactMessage {
  name: string;
  email: string;
  subject: string;
  body: string;
  /** Hours before the demo starts. */
  hoursAgo: number;
}
