/** What people are told of, in which ways they may hear of each kind, and in which they usually do. Pure. */
import type { NotificationKind, Way } from "../db/schema.ts";
import { HOUR, MINUTE } from "../lib/clock.ts";

/** How one may hear of a kind, and how one does who chose nothing. */
interface Kind {
  readonly ways: readonly Way[];
  readonly usual: Way;
}

const ANY: readonly Way[] = ["inbox", "mail", "daily", "weekly", "off"];
/** What one has to be told of: at least the inbox has it. */
const ALWAYS: readonly Way[] = ["inbox", "mail", "daily", "weekly"];

/**
 * The usual ways are those that most people leave as they are:
 * - somebody talks to them (an answer to their question, a reply, a mention): a mail, soon, or the talk is over;
 * - something rare and pleasant, or that only they can do (picked, cited, a note to write): a mail;
 * - a discussion they follow is other people's talk: once a day, the best of it;
 * - what moderators decided about them, and about their appeal, has a term to run: a mail, and always in the inbox;
 * - what became of their report is good to find, and urgent to nobody: the inbox. It is never switched off either, since
 *   whoever reports has a right to hear of it (DSA, Article 16(5)).
 */
export const KINDS: Readonly<Record<NotificationKind, Kind>> = {
  answer: { ways: ANY, usual: "mail" },
  reply: { ways: ANY, usual: "mail" },
  mention: { ways: ANY, usual: "mail" },
  followed: { ways: ANY, usual: "daily" },
  picked: { ways: ANY, usual: "mail" },
  cited: { ways: ANY, usual: "mail" },
  "note-due": { ways: ANY, usual: "mail" },
  decision: { ways: ALWAYS, usual: "mail" },
  report: { ways: ALWAYS, usual: "inbox" },
  appeal: { ways: ALWAYS, usual: "mail" },
};

/** Every kind, in the order in which the choices stand. */
export const ALL_KINDS: readonly NotificationKind[] = Object.keys(KINDS).filter(isKind);

/** Whether there is such a kind. */
export function isKind(name: string): name is NotificationKind {
  return Object.hasOwn(KINDS, name);
}

/** A way out of a form that this kind may have; undefined for any other. */
export function wayOf(kind: NotificationKind, text: string | undefined): Way | undefined {
  return KINDS[kind].ways.find((way) => way === text);
}

/** The kinds that only those who publish articles ever hear of. */
export const OF_AUTHORS: ReadonlySet<NotificationKind> = new Set(["answer", "note-due"]);

/** The kinds that tell of what somebody wrote in a discussion: quiet where that is muted. */
export const OF_TALK: ReadonlySet<NotificationKind> = new Set(["answer", "reply", "mention", "followed"]);

/** Decisions have a letter of their own (mail-decision.ts), which waits for no other line. */
export const OF_LETTERS: ReadonlySet<NotificationKind> = new Set(["decision", "appeal"]);

/**
 * Whether a kind, heard of in this way, is among the mails that a link in one of them ends. Letters about decisions are
 * never stopped by a link.
 */
export function concerns(
  stream: NotificationKind | "notices" | "daily" | "weekly" | "all",
  kind: NotificationKind,
  way: Way,
): boolean {
  if (OF_LETTERS.has(kind)) return false;
  if (stream === "all") return way === "mail" || way === "daily" || way === "weekly";
  if (stream === "daily" || stream === "weekly") return way === stream;
  return way === "mail" && (stream === "notices" || stream === kind);
}

/** Whether mails of a kind quote what everybody may read: notices and digests do, letters about decisions do not. */
export function quotesReplies(kind: string | null): boolean {
  if (kind === null) return false;
  return isKind(kind) ? !OF_LETTERS.has(kind) : ["notices", "daily", "weekly"].includes(kind);
}

/** How long a line waits for more of the same discussion before a mail about them is written. */
export const MAIL_GRACE = 2 * MINUTE;

/**
 * How long after a mail another one about the same discussion is not written, while what the first told of is unread:
 * whoever did not come after a mail in the morning is told again in the afternoon and in the evening, and no more often
 * (three mails a day at most, however lively the talk).
 */
export const MAIL_AGAIN = 8 * HOUR;

/** A choice in all kinds: what somebody set, over what is usual. */
export function waysFrom(
  chosen: readonly { kind: NotificationKind; way: Way }[],
): Readonly<Record<NotificationKind, Way>> {
  const set = new Map(chosen.map(({ kind, way }) => [kind, way]));
  const of = (kind: NotificationKind): Way => set.get(kind) ?? KINDS[kind].usual;
  return {
    answer: of("answer"),
    reply: of("reply"),
    mention: of("mention"),
    followed: of("followed"),
    picked: of("picked"),
    cited: of("cited"),
    "note-due": of("note-due"),
    decision: of("decision"),
    report: of("report"),
    appeal: of("appeal"),
  };
}
