/**
 * Every permission of the product. A rule says why somebody may not do something, or nothing when they may; views
 * ask `can`, actions call `ensure`, and both read the one table, so that what is shown and what is allowed agree.
 */
import type { Article, Discussion, Person, Reply, Role } from "./db/schema.ts";
import type { Phase } from "./discussion/phase.ts";
import { Forbidden, SignedOut } from "./errors.ts";

/** Who is asking: the signed-in person, or null for somebody signed out. */
export interface Actor {
  readonly id: number;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  /** What they write in. */
  readonly lang: string | null;
  /** The language of the interface that they chose. */
  readonly language?: string | null;
  readonly createdAt: number;
  /** Until when they can only read and appeal (epoch ms); null when they are not suspended now. */
  readonly suspendedUntil: number | null;
  /** Their role asks for a second factor here, and they have none: until they do, they can do what a reader can. */
  readonly needsFactor: boolean;
  /** When the session began, in which they ask (epoch ms); 0 where that is not known. */
  readonly loggedInAt: number;
  /** When their account will be deleted, as they asked (epoch ms); null or missing: it stays. */
  readonly leavingAt?: number | null;
}

/** Why not. The catalogue has a sentence for each (`t.refusals`). */
export type Refusal =
  | "signed-out"
  | "role"
  | "not-yours"
  | "own-reply"
  | "not-your-reply"
  | "not-open"
  | "closed"
  | "still-open"
  | "locked"
  | "branch-locked"
  | "suspended"
  | "second-factor"
  | "own-account"
  | "outranked"
  | "left"
  | "own-article"
  | "not-concerned"
  | "appealed"
  | "appeal-too-late"
  | "no-appeal"
  | "own-decision"
  | "own-case"
  | "hidden"
  | "deleted"
  | "unpublished"
  | "removed"
  | "last-admin"
  | "last-factor";

/** What a rule needs to know of an article, a discussion and a reply. */
export type ArticleState = Pick<Article, "author_id" | "published_at" | "removed_at">;
export type DiscussionState = ArticleState & Pick<Discussion, "locked_at"> & { phase: Phase };
export type ReplyState = Pick<Reply, "person_id" | "hidden_at" | "deleted_at">;
export interface ReplyIn {
  reply: ReplyState;
  discussion: DiscussionState;
}
/** A person as the rules about sanctions see them. */
export type PersonState = Pick<Person, "id" | "role"> & {
  /** Since when the account is nobody's any more (epoch ms). */
  readonly left_at?: number | null;
};
/** A decision as its appeal sees it: `appealable` is what was done, and has not been undone. */
export interface AppealState {
  person_id: number | null;
  appealable: boolean;
  appealed: boolean;
  /** More than six months ago. */
  late: boolean;
}

interface Things {
  /** Reading an article and its discussion. */
  readArticle: ArticleState;
  /** Having a desk: writing, importing and keeping drafts. */
  write: null;
  /** Changing, publishing, taking down and restoring an article. */
  editArticle: ArticleState;
  /** Bringing an article back that was taken down. */
  restoreArticle: ArticleState & Pick<Article, "removed_by">;
  /** Adding an answer to the prompt. */
  answer: DiscussionState;
  /** Adding a reply to a reply. */
  replyTo: { reply: ReplyState & Pick<Reply, "lock_id">; discussion: DiscussionState };
  /** Writing now and signing in later: what may be kept for somebody signed out. */
  keepForLater: DiscussionState;
  vote: ReplyIn;
  /** Reporting: also signed out, also suspended. */
  report: Pick<ReplyIn, "reply">;
  reportPerson: PersonState;
  reportArticle: ArticleState;
  /** Hiding, and showing again. */
  hide: Pick<ReplyIn, "reply">;
  /** Reading the text of a hidden reply, with its reason and note. */
  readHidden: ReplyState;
  /** Changing the text of one's own reply. */
  editReply: ReplyIn;
  /** Taking one's own reply away, also out of a closed discussion. */
  deleteReply: ReplyIn;
  /** Bringing back what one has just deleted; not what a moderator has. */
  undeleteReply: ReplyIn & { reply: Pick<Reply, "deleted_by"> };
  /** Reading what a reply said before it was edited. */
  readHistory: ReplyState;
  /** Taking an earlier text out of that history. */
  redact: ReplyIn;
  pin: ReplyIn;
  /** The author's own pick among the answers, and what it was picked for. */
  pick: ReplyIn;
  lock: ArticleState;
  /** Closing the branch below a reply to further replies. */
  lockBranch: ReplyIn;
  /** Slow mode, holding what newcomers write, closing at once. */
  setPace: ArticleState;
  /** Deleting somebody else's reply, and bringing it back. */
  remove: { reply: Pick<ReplyState, "person_id"> };
  /** Moving an answer with its branch to another prompt; merging a double post. */
  rearrange: ReplyIn;
  /** Warning, suspending, and holding back links. */
  sanction: PersonState;
  /** Reading what waits for a moderator. */
  readHeld: { person_id: number };
  /** Taking back what one wrote while it waits. */
  changeHeld: { person_id: number };
  /** Giving it other words, and wanting it again. */
  editHeld: { person_id: number };
  /** Reading a decision with its statement of reasons. */
  readDecision: { person_id: number | null };
  /** Reading, by its number, what became of a report: who sent it. */
  readReceipt: { person_id: number | null };
  appeal: AppealState;
  /** Deciding about an appeal; `others`: whether another moderator could. */
  decideAppeal: { person_id: number; decidedBy: number | null; others: boolean };
  /** Deciding about what was reported of somebody; `others`: whether another moderator could. */
  judge: { person_id: number | null; others: boolean };
  /** Setting when the prompt opens and closes. */
  schedule: DiscussionState;
  /** Writing the closing note: once the discussion is closed. */
  writeNote: DiscussionState;
  /** What is one's own about a discussion: following, muting, what one has seen, drafts. */
  keepTrack: ArticleState;
  /** One's own inbox. */
  readInbox: null;
  /** One's own account: address, password, sessions, second factors, choices, a copy of it all; also while suspended. */
  keepAccount: null;
  /** What others see of oneself: the name, the username, the text. */
  changeProfile: null;
  /** Taking a second factor away; `required`: the site asks those who keep order for one. */
  dropFactor: { last: boolean; required: boolean };
  /** Not wanting to see what somebody writes. */
  block: Pick<Person, "id">;
  /** Deleting one's own account; `keepsAdmin` is false when no admin would be left. */
  leave: { keepsAdmin: boolean };
  /** The settings of the community. */
  configure: null;
  /** The queue, and closing its cases. */
  moderate: null;
  /** Giving a person another role; `keepsAdmin` is false when no admin would be left. */
  giveRole: { keepsAdmin: boolean };
}

const RANK: Readonly<Record<Role, number>> = { reader: 0, author: 1, moderator: 2, admin: 3 };

/** Signed in, suspended or not: what is one's own to read. */
const signedIn = (actor: Actor | null): Refusal | null => (actor === null ? "signed-out" : null);

/** Who is suspended has no role: what they may do all the same asks `signedIn` alone. */
const atLeast = (actor: Actor | null, role: Role): Refusal | null =>
  actor === null
    ? "signed-out"
    : actor.suspendedUntil !== null
      ? "suspended"
      : RANK[actor.role] < RANK[role]
        ? "role"
        : actor.needsFactor && RANK[role] > RANK.reader
          ? "second-factor"
          : null;

const owns = (actor: Actor | null, article: ArticleState): boolean =>
  actor?.id === article.author_id && atLeast(actor, "author") === null;

/** An author in the discussions of own articles, a moderator everywhere. */
const keepsOrder = (actor: Actor | null, article: ArticleState): Refusal | null =>
  owns(actor, article) ? null : atLeast(actor, "moderator");

/** Its author, and the admins. */
const mayEdit = (actor: Actor | null, article: ArticleState): Refusal | null => {
  const why = owns(actor, article) ? null : atLeast(actor, "admin");
  return why === "role" ? "not-yours" : why;
};

const gone = (reply: ReplyState): Refusal | null =>
  reply.deleted_at !== null ? "deleted" : reply.hidden_at !== null ? "hidden" : null;

const closed = (discussion: DiscussionState): Refusal | null =>
  discussion.removed_at !== null
    ? "removed"
    : discussion.published_at === null
      ? "unpublished"
      : discussion.phase === "scheduled"
        ? "not-open"
        : discussion.phase === "closed" || discussion.phase === "summarised"
          ? "closed"
          : discussion.locked_at !== null
            ? "locked"
            : null;

/** Its writer, and nobody else: not even an admin puts words into somebody's mouth. */
const wrote = (actor: Actor | null, reply: ReplyState): Refusal | null =>
  atLeast(actor, "reader") ?? (actor?.id === reply.person_id ? null : "not-your-reply");

/** The same, also for somebody suspended: one's own words can always be taken back. */
const owned = (actor: Actor | null, thing: { person_id: number | null }): Refusal | null =>
  signedIn(actor) ?? (actor?.id === thing.person_id ? null : "not-your-reply");

/** There is nobody any more whom anything could be about. */
const away = ({ left_at = null }: PersonState): Refusal | null => (left_at === null ? null : "left");

const outranks = (actor: Actor | null, person: PersonState): Refusal | null =>
  atLeast(actor, "moderator") ??
  away(person) ??
  (actor?.id === person.id
    ? "own-account"
    : actor?.role === "admin" || RANK[person.role] < RANK.moderator
      ? null
      : "outranked");

const mayRead = (actor: Actor | null, article: ArticleState): Refusal | null =>
  owns(actor, article) || atLeast(actor, "moderator") === null
    ? null
    : article.removed_at !== null
      ? "removed"
      : article.published_at === null
        ? "unpublished"
        : null;

const mayReadHidden = (actor: Actor | null, reply: ReplyState): Refusal | null =>
  reply.deleted_at !== null ? "deleted" : actor?.id === reply.person_id ? null : atLeast(actor, "moderator");

const rules: { readonly [K in keyof Things]: (actor: Actor | null, thing: Things[K]) => Refusal | null } = {
  readArticle: mayRead,
  write: (actor) => atLeast(actor, "author"),
  editArticle: mayEdit,
  restoreArticle: (actor, article) =>
    mayEdit(actor, article) ??
    (article.removed_by === null || article.removed_by === actor?.id ? null : atLeast(actor, "admin")),
  answer: (actor, discussion) => closed(discussion) ?? atLeast(actor, "reader"),
  replyTo: (actor, { reply, discussion }) =>
    closed(discussion) ??
    gone(reply) ??
    (reply.lock_id === null ? null : "branch-locked") ??
    atLeast(actor, "reader"),
  keepForLater: (_actor, discussion) => closed(discussion),
  vote: (actor, { reply, discussion }) =>
    closed(discussion) ??
    gone(reply) ??
    atLeast(actor, "reader") ??
    (actor?.id === reply.person_id ? "own-reply" : null),
  report: (actor, { reply }) => gone(reply) ?? (actor?.id === reply.person_id ? "own-reply" : null),
  reportPerson: (actor, person) => away(person) ?? (actor?.id === person.id ? "own-account" : null),
  reportArticle: (actor, article) =>
    mayRead(actor, article) ?? (actor?.id === article.author_id ? "own-article" : null),
  hide: (actor, { reply }) => (reply.deleted_at !== null ? "deleted" : atLeast(actor, "moderator")),
  readHidden: mayReadHidden,
  editReply: (actor, { reply, discussion }) => wrote(actor, reply) ?? gone(reply) ?? closed(discussion),
  deleteReply: (actor, { reply }) => owned(actor, reply) ?? (reply.deleted_at === null ? null : "deleted"),
  undeleteReply: (actor, { reply }) => owned(actor, reply) ?? (reply.deleted_by === null ? null : "deleted"),
  readHistory: (actor, reply) =>
    reply.hidden_at === null && reply.deleted_at === null ? null : mayReadHidden(actor, reply),
  redact: (actor, { reply }) => (reply.deleted_at !== null ? "deleted" : atLeast(actor, "moderator")),
  pin: (actor, { reply, discussion }) => gone(reply) ?? keepsOrder(actor, discussion),
  pick: (actor, { reply, discussion }) => gone(reply) ?? mayEdit(actor, discussion),
  lock: keepsOrder,
  lockBranch: (actor, { reply, discussion }) => gone(reply) ?? keepsOrder(actor, discussion),
  setPace: keepsOrder,
  remove: (actor) => atLeast(actor, "moderator"),
  rearrange: (actor, { reply }) => gone(reply) ?? atLeast(actor, "moderator"),
  sanction: outranks,
  readHeld: (actor, held) => (actor?.id === held.person_id ? null : atLeast(actor, "moderator")),
  changeHeld: owned,
  editHeld: (actor, held) => atLeast(actor, "reader") ?? owned(actor, held),
  readDecision: (actor, decision) =>
    signedIn(actor) ??
    (actor?.id === decision.person_id || atLeast(actor, "moderator") === null ? null : "not-concerned"),
  readReceipt: (actor, report) =>
    signedIn(actor) ?? (actor?.id === report.person_id ? null : "not-concerned"),
  appeal: (actor, decision) =>
    signedIn(actor) ??
    (actor?.id !== decision.person_id
      ? "not-concerned"
      : decision.appealed
        ? "appealed"
        : !decision.appealable
          ? "no-appeal"
          : decision.late
            ? "appeal-too-late"
            : null),
  decideAppeal: (actor, { person_id, decidedBy, others }) =>
    atLeast(actor, "moderator") ??
    (actor?.id === person_id || (actor?.id === decidedBy && others) ? "own-decision" : null),
  judge: (actor, { person_id, others }) =>
    atLeast(actor, "moderator") ?? (actor?.id === person_id && others ? "own-case" : null),
  schedule: mayEdit,
  writeNote: (actor, discussion) =>
    mayEdit(actor, discussion) ??
    (discussion.phase === "closed" || discussion.phase === "summarised" ? null : "still-open"),
  keepTrack: (actor, article) => mayRead(actor, article) ?? signedIn(actor),
  readInbox: signedIn,
  keepAccount: signedIn,
  changeProfile: (actor) => atLeast(actor, "reader"),
  dropFactor: (actor, { last, required }) =>
    signedIn(actor) ?? (actor && last && required && keepsOrderHere(actor.role) ? "last-factor" : null),
  block: (actor, person) => signedIn(actor) ?? (actor?.id === person.id ? "own-account" : null),
  leave: (actor, { keepsAdmin }) => signedIn(actor) ?? (keepsAdmin ? null : "last-admin"),
  configure: (actor) => atLeast(actor, "admin"),
  moderate: (actor) => atLeast(actor, "moderator"),
  giveRole: (actor, { keepsAdmin }) => atLeast(actor, "admin") ?? (keepsAdmin ? null : "last-admin"),
};

/** Whether a role is one of those that keep order, of whom a site may ask for a second factor. */
export function keepsOrderHere(role: Role): boolean {
  return RANK[role] >= RANK.moderator;
}

/** Whether an admin has to have given somebody this role: everybody begins as a reader. */
export function wasGiven(role: Role): boolean {
  return RANK[role] > RANK.reader;
}

/** Whether a reply shows that its writer keeps order here. */
export function wearsModeratorBadge(role: Role): boolean {
  return keepsOrderHere(role);
}

/** Every rule by name, for the table that tests them. */
export type Permission = keyof Things;

/** Why `actor` may not do this, or null. */
export function refusal<K extends Permission>(
  name: K,
  actor: Actor | null,
  thing: Things[K],
): Refusal | null {
  return rules[name](actor, thing);
}

/** Whether `actor` may do this: what a view asks before it shows a control. */
export function can<K extends Permission>(name: K, actor: Actor | null, thing: Things[K]): boolean {
  return rules[name](actor, thing) === null;
}

/**
 * Passes when `actor` may do this: the first thing an action does.
 * @throws {SignedOut} when signing in is what is missing
 * @throws {Forbidden} with the refusal, otherwise
 */
export function ensure<K extends Permission>(name: K, actor: Actor | null, thing: Things[K]): void {
  const why = rules[name](actor, thing);
  if (why === "signed-out") throw new SignedOut();
  if (why !== null) throw new Forbidden(why);
}
