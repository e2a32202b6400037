/**
 * The tables, as Kysely sees them. The migrations make them; this file says what a row is. Times are epoch
 * milliseconds, ids integers, in both databases. State is a timestamp (`hidden_at`), not a boolean.
 */
import type { Generated, Selectable } from "kysely";
import type {
  BlocksTable,
  DigestsTable,
  FlowsTable,
  FormerUsernamesTable,
  IdentitiesTable,
  KeptNamesTable,
  KeptFormsTable,
  LinksTable,
  MailRepliesTable,
  PasskeysTable,
  PreferencesTable,
  PushDevicesTable,
  RateLimitsTable,
  RecoveryCodesTable,
  SessionsTable,
  SiteKeysTable,
  TotpTable,
} from "./schema-accounts.ts";
import type {
  AppealsTable,
  CasesTable,
  ChangesTable,
  DecisionsTable,
  HeldTable,
  LearntTable,
  LessonsTable,
  MailsTable,
  MessagesTable,
  NotesTable,
  PostedFromTable,
  Reason,
  RecentTextsTable,
  ReportsTable,
  RulesTable,
} from "./schema-moderation.ts";

export type * from "./schema-accounts.ts";
export type * from "./schema-moderation.ts";

export type Role = "reader" | "author" | "moderator" | "admin";
export type Dir = "ltr" | "rtl";
/** What happened in a discussion: something was added, something in it looks different, votes, or the prompt itself. */
export type EventKind = "posted" | "changed" | "voted" | "discussion";
export type DraftKind = "reply" | "edit" | "note";
export type NotificationKind =
  // An answer to one's own prompt; a reply to what one wrote.
  | "answer"
  | "reply"
  | "mention"
  | "followed"
  | "picked"
  | "cited"
  | "note-due"
  // A decision about oneself; what became of one's report; what became of one's appeal.
  | "decision"
  | "report"
  | "appeal";

export interface PeopleTable {
  id: Generated<number>;
  username: string;
  /** The look-alike skeleton of the username (see accounts/usernames.ts); unique. */
  username_folded: string;
  display_name: string;
  email: string;
  email_folded: string;
  /** Empty for somebody who comes by another site and never set one. */
  password_hash: string;
  role: Role;
  about: string;
  /** What they write in. */
  lang: string | null;
  /** The language of the interface that they chose; null: as their browser says. And the one that they used last. */
  language: string | null;
  used_language: string | null;
  created_at: number;
  /** When this person last posted; the pace limit for newcomers claims it with a conditional update. */
  replied_at: number | null;
  /** Until when this person can only read and appeal; `FOR_EVER` (src/sanctions/suspension.ts) has no end. */
  suspended_until: number | null;
  /** Since when a moderator wants to see what of theirs has a link, before it appears. */
  links_held_at: number | null;
  /** How many replies of others they have had on their screen while signed in; part of what trust grows by. */
  replies_read: Generated<number>;
  /** When the address was shown to be theirs; null when it was not. */
  email_confirmed_at: number | null;
  /** When the username was last changed; null: never. */
  username_changed_at: number | null;
  /** When the account will be deleted, as its owner asked; null: it stays. And what becomes of its replies then. */
  leaving_at: number | null;
  leaving_replies: "keep" | "erase" | null;
  /** Since when nobody owns this account any more: what it wrote stands under no name. */
  left_at: number | null;
}

export interface ArticlesTable {
  id: Generated<number>;
  slug: string;
  author_id: number;
  title: string;
  standfirst: string | null;
  /** Markdown. */
  body: string;
  body_html: string;
  /** Version of the renderer that made `body_html`. */
  renderer: number;
  lang: string;
  dir: Dir;
  /** The address the article came from. */
  source_url: string | null;
  /** Hash of the normalised text, to notice the same article twice. */
  fingerprint: string | null;
  created_at: number;
  updated_at: number;
  published_at: number | null;
  removed_at: number | null;
  /** Who took it down: what an admin took down, its author does not bring back. */
  removed_by: number | null;
}

/** Addresses an article once had; they redirect. */
export interface SlugsTable {
  slug: string;
  article_id: number;
}

/** The prompt and what hangs below it: one row an article, apart from the article so that counting stays cheap. */
export interface DiscussionsTable {
  article_id: number;
  prompt: string;
  prompt_edited_at: number | null;
  locked_at: number | null;
  /** Visible top-level replies, and all visible replies (answers included). Moved by difference; `check` recounts. */
  answers: Generated<number>;
  replies: Generated<number>;
  last_reply_at: number | null;
  /** Grows by one with every event. */
  version: Generated<number>;
  /** When the prompt takes answers, and until when; null for at once, and for ever. */
  opens_at: number | null;
  closes_at: number | null;
  /** When the author was asked for a closing note. */
  note_asked_at: number | null;
  /** The closing note, Markdown; with when it was first published, and when it was last changed after that. */
  note: string | null;
  note_html: string | null;
  note_renderer: number | null;
  noted_at: number | null;
  note_edited_at: number | null;
  /** Slow mode: minutes between two replies of one reader here; null when it is off. */
  slow_minutes: number | null;
  /** Since when what newcomers write here waits for a moderator. */
  newcomers_held_at: number | null;
}

/** The author's picks among the answers, with what they were picked for. */
export interface PicksTable {
  reply_id: number;
  article_id: number;
  criterion: string;
  created_at: number;
}

/** The replies that a closing note has cited. Their writers were told at `created_at`, once. */
export interface CitationsTable {
  reply_id: number;
  article_id: number;
  /** Since when the note cites it; null when it does so no more. */
  cited_at: number | null;
  created_at: number;
}

/**
 * What changed in a discussion, in order: `version` is the discussion's own, counted under the lock of its row, so that
 * no event becomes visible after a later one. Open pages are told of them; old ones are forgotten.
 */
export interface EventsTable {
  article_id: number;
  version: number;
  kind: EventKind;
  reply_id: number | null;
  created_at: number;
}

/** What the importer read: the source, and as JSON the prompts found and what was left out (articles/actions.ts). */
export interface ImportsTable {
  article_id: number;
  source: string;
  filename: string | null;
  found: string;
}

/** A published article's telling words; related articles share them (articles/related.ts). */
export interface ArticleWordsTable {
  article_id: number;
  word: string;
  weight: number;
}

export interface RepliesTable {
  id: Generated<number>;
  article_id: number;
  parent_id: number | null;
  /** The answer at the top of this branch; null for an answer itself. */
  answer_id: number | null;
  /** 0 for an answer. */
  depth: number;
  person_id: number;
  /** Made by the form; with the person unique, so that a resend adds nothing. */
  key: string;
  body: string;
  body_html: string;
  renderer: number;
  lang: string;
  dir: Dir;
  created_at: number;
  edited_at: number | null;
  deleted_at: number | null;
  /** Since when a deleted reply is in no list any more: nothing stands below it that is not gone itself. */
  gone_at: number | null;
  hidden_at: number | null;
  hidden_reason: Reason | null;
  /** For the person concerned alone. */
  hidden_note: string | null;
  pinned_at: number | null;
  ups: Generated<number>;
  downs: Generated<number>;
  score: Generated<number>;
  /** Wilson lower bound of the share of up-votes (voting/rank.ts). */
  rank: Generated<number>;
  /** Of an answer: its rank, lifted by the author's best reply to it. */
  best: Generated<number>;
  /** How divided its voters are (voting/rank.ts). */
  divided: Generated<number>;
  /** Of an answer: visible replies at any depth below it, and visible replies of the article's author right below. */
  below: Generated<number>;
  author_replies: Generated<number>;
  /** Grows by one with every edit: a form made for an older text is noticed. */
  version: Generated<number>;
  /** The reply with which the branch begins that was locked, and in which this one stands; itself for that one. */
  lock_id: number | null;
  /** The moderator who deleted it; null when its writer did. */
  deleted_by: number | null;
  /** The reply that this one, a double post, was merged into. */
  merged_into: number | null;
}

/** What a reply had that was just deleted, for as long as that can be undone: its pin, and what it was picked for. */
export interface DeletionsTable {
  reply_id: number;
  pinned_at: number | null;
  criterion: string | null;
  picked_at: number | null;
}

/** What a reply said before it was edited; `version` is the one it had then. Without its body once redacted. */
export interface ReplyVersionsTable {
  id: Generated<number>;
  reply_id: number;
  version: number;
  body: string;
  written_at: number;
  redacted_at: number | null;
}

/** What a person is writing: one for each thing that can be written. `reply_id` is the reply answered or edited, or 0. */
export interface DraftsTable {
  person_id: number;
  article_id: number;
  kind: DraftKind;
  reply_id: number;
  body: string;
  /** Grows with each save, from a beginning by chance: two devices with the same draft notice each other. */
  version: Generated<number>;
  /** The key of the form that saved it last: its own saves may overtake each other. */
  form: Generated<string>;
  updated_at: number;
}

/** How far a person has read a discussion: everything up to the reply `seen_id`, and the later ones in `seen`. */
export interface VisitsTable {
  person_id: number;
  article_id: number;
  seen_id: number;
  updated_at: number;
}

export interface SeenTable {
  person_id: number;
  article_id: number;
  reply_id: number;
}

/** What a person follows or mutes: a discussion (`reply_id` 0), or the branch that begins with a reply. */
export interface FollowsTable {
  person_id: number;
  article_id: number;
  reply_id: number;
  level: "follow" | "mute";
  created_at: number;
}

/** A line of a person's inbox. Several replies in one discussion make one line, which counts them. */
export interface NotificationsTable {
  id: Generated<number>;
  person_id: number;
  kind: NotificationKind;
  /** Null for what concerns no article. */
  article_id: number | null;
  /** The reply it is about: the latest of those counted. */
  reply_id: number | null;
  actor_id: number | null;
  count: Generated<number>;
  created_at: number;
  read_at: number | null;
  /** The decision it tells of: such a line counts nothing else. */
  decision_id: number | null;
  /** The report whose outcome it tells of. */
  report_id: number | null;
  /** When a mail about it is due; null: none is, or it was written at `mailed_at`. */
  mail_at: number | null;
  mailed_at: number | null;
  /** When it is due on their devices. */
  push_at: number | null;
}

/** What the community decides, by name; what is missing has its default (src/admin/settings.ts). */
export interface SettingsTable {
  key: string;
  value: string;
  updated_at: number;
  updated_by: number | null;
}

/** A reply written while signed out, one a browser and article: published by logging in or registering from there. */
export interface PendingRepliesTable {
  token_hash: string;
  article_id: number;
  parent_id: number | null;
  key: string;
  body: string;
  created_at: number;
}

export interface VotesTable {
  reply_id: number;
  person_id: number;
  value: 1 | -1;
  created_at: number;
}

export interface Schema {
  people: PeopleTable;
  sessions: SessionsTable;
  kept_forms: KeptFormsTable;
  links: LinksTable;
  articles: ArticlesTable;
  slugs: SlugsTable;
  discussions: DiscussionsTable;
  imports: ImportsTable;
  article_words: ArticleWordsTable;
  replies: RepliesTable;
  pending_replies: PendingRepliesTable;
  votes: VotesTable;
  reports: ReportsTable;
  messages: MessagesTable;
  decisions: DecisionsTable;
  picks: PicksTable;
  citations: CitationsTable;
  events: EventsTable;
  reply_versions: ReplyVersionsTable;
  deletions: DeletionsTable;
  drafts: DraftsTable;
  visits: VisitsTable;
  seen: SeenTable;
  follows: FollowsTable;
  notifications: NotificationsTable;
  settings: SettingsTable;
  cases: CasesTable;
  rules: RulesTable;
  changes: ChangesTable;
  held: HeldTable;
  appeals: AppealsTable;
  notes: NotesTable;
  posted_from: PostedFromTable;
  recent_texts: RecentTextsTable;
  learnt: LearntTable;
  lessons: LessonsTable;
  mails: MailsTable;
  mail_replies: MailRepliesTable;
  former_usernames: FormerUsernamesTable;
  kept_names: KeptNamesTable;
  blocks: BlocksTable;
  totp: TotpTable;
  recovery_codes: RecoveryCodesTable;
  passkeys: PasskeysTable;
  identities: IdentitiesTable;
  flows: FlowsTable;
  rate_limits: RateLimitsTable;
  site_keys: SiteKeysTable;
  preferences: PreferencesTable;
  digests: DigestsTable;
  push_devices: PushDevicesTable;
}

export type Person = Selectable<PeopleTable>;
export type Article = Selectable<ArticlesTable>;
export type Discussion = Selectable<DiscussionsTable>;
export type Reply = Selectable<RepliesTable>;
export type Report = Selectable<ReportsTable>;
export type Case = Selectable<CasesTable>;
export type Held = Selectable<HeldTable>;
export type Appeal = Selectable<AppealsTable>;
export type Mail = Selectable<MailsTable>;
export type Message = Selectable<MessagesTable>;
export type Decision = Selectable<DecisionsTable>;
export type Session = Selectable<SessionsTable>;
export type Passkey = Selectable<PasskeysTable>;
export type PushDevice = Selectable<PushDevicesTable>;
