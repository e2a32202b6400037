/** What the inbox shows. */
import type { Article, DecisionAction, Dir, NotificationKind, Person, Reply, Way } from "../db/schema.ts";
import type { Level } from "../visits/types.ts";

type InArticle = Pick<Article, "slug" | "title" | "lang" | "dir">;

/** A line of an inbox. */
export interface Line {
  id: number;
  article_id: number | null;
  actor_id: number | null;
  /** Null for what concerns no article, and where that was taken down. */
  article: InArticle | null;
  kind: NotificationKind;
  /** How many things it tells of; those that are gone by now left out where that is known. */
  count: number;
  created_at: number;
  read_at: number | null;
  /** The reply it is about: the latest of those counted, null when there is none to show any more. */
  reply: (Pick<Reply, "id" | "body_html" | "lang"> & { dir: Dir }) | null;
  /** Who caused it. */
  actor: Pick<Person, "username" | "display_name"> | null;
  /** A mention in the closing note. */
  inNote: boolean;
  /**
   * What was decided; `reversal`: it took back what was decided about the report before; `path`: to the reasons, or to
   * what was published.
   */
  decision: { action: DecisionAction; upheld: 0 | 1 | null; reversal: boolean; path: string } | null;
  /** The report whose outcome it tells of. */
  report_id: number | null;
}

/** A page of an inbox. */
export interface InboxPage {
  lines: readonly Line[];
  unread: number;
  /** Cursor of the next page, or null at the end. */
  next: string | null;
  places: readonly Place[];
  /** No mail about this comes, since nobody knows whether the address is theirs. */
  unconfirmed: boolean;
}

/** A discussion or a branch that somebody follows or mutes. */
export interface Place extends InArticle {
  article_id: number;
  /** 0 for the whole discussion. */
  reply_id: number;
  level: Level;
  /** Who wrote the reply with which the branch begins; null for a discussion, or when that reply is gone. */
  display_name: string | null;
  /** New replies in the discussion; of those followed whole only. */
  fresh: number;
}

/** One thing that a mail tells. */
export interface Told {
  kind: NotificationKind;
  /** How many things it tells of. */
  count: number;
  /** Who did it, where that is somebody. */
  name: string | null;
  /** In the closing note, and not in a reply. */
  inNote: boolean;
  /** The title of the article, where it has to do with one. */
  title: string | null;
  /** What happened, where a sentence says it better than the kind. */
  words: string | null;
  /** The beginning of what was said, plain. */
  excerpt: string | null;
  lang: string | null;
  dir: Dir | null;
  path: string;
}

/** A mail about what happened in one discussion (or about a report), as its view writes it. */
export interface Notice {
  title: string | null;
  items: readonly Told[];
  /** What happened besides, and is not quoted. */
  more: number;
  /** Where the whole of it is read. */
  path: string;
  /** What these mails are about, and the path that ends them. */
  stream: NotificationKind | "notices";
  stop: string;
}

/** A followed discussion in a digest: the best that was said there. */
export interface Gathered {
  title: string;
  slug: string;
  /** Its question, in the article's language; plain text. */
  prompt: string;
  lang: string;
  dir: Dir;
  /** New replies, and how many of them are answers. */
  replies: number;
  answers: number;
  best: readonly Told[];
}

/** A digest, as its view writes it. */
export interface Digest {
  every: "daily" | "weekly";
  items: readonly Told[];
  more: number;
  gathered: readonly Gathered[];
  stop: string;
}

export type ChoiceGroup = "talk" | "own" | "order";

/** One kind, as it is chosen. */
export interface ChoiceRow {
  kind: NotificationKind;
  way: Way;
  usual: Way;
  ways: readonly Way[];
  /** Whether it is also told on their devices. */
  pushed: boolean;
}

/** What somebody chose to hear of, and how. */
export interface Preferences {
  groups: readonly { name: ChoiceGroup; rows: readonly ChoiceRow[] }[];
  /** Where mails go, and whether that is known to be theirs. */
  email: string;
  confirmed: boolean;
  /** Whether this site sends mails. */
  sends: boolean;
}
