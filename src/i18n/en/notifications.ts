import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

export const notifications = {
  title: "Inbox",
  bell: (n: number) => (n === 0 ? "Inbox" : n > 99 ? "Inbox, more than 99 unread" : `Inbox, ${n} unread`),
  most: "99+",
  /** Said by itself, when more has come. */
  bellSaid: (n: number) =>
    n > 99
      ? "More than 99 unread lines in your inbox."
      : plural(n, { one: "# unread line in your inbox.", other: "# unread lines in your inbox." }),
  choose: "Choose what you hear of",
  unconfirmed: "Your mail address is not confirmed yet: until it is, most of this is told here alone.",
  /** What a line is about, in a word or two. */
  kind: {
    answer: "Answer",
    reply: "Reply",
    mention: "Mention",
    followed: "Followed",
    picked: "Picked",
    cited: "Quoted",
    "note-due": "Closing note",
    decision: "Decision",
    report: "Report",
    appeal: "Appeal",
  },
  /**
   * What a line says after the name of who did it; `n` is how many things it tells of. Whether they are one person's or
   * several people's is not known, and not claimed.
   */
  did: {
    answer: (n: number) => (n > 1 ? `gave the latest of ${n} answers to` : "answered"),
    reply: (n: number) => (n > 1 ? `wrote the latest of ${n} replies to you in` : "replied to you in"),
    mention: (n: number) => (n > 1 ? `wrote the latest of ${n} mentions of you in` : "mentioned you in"),
    followed: (n: number) => (n > 1 ? `wrote the latest of ${n} new replies in` : "added a reply in"),
    picked: (n: number) => (n > 1 ? `picked ${n} of your answers in` : "picked your answer in"),
    cited: (_n: number) => "quoted you in the closing note of",
    "note-due": (_n: number) => "",
    decision: (_n: number) => "",
    report: (_n: number) => "",
    appeal: (_n: number) => "",
  },
  didInNote: "mentioned you in the closing note of",
  /** The same where nobody is named. */
  happened: {
    answer: (n: number) =>
      plural(n, { one: "# answer to your question in", other: "# answers to your question in" }),
    reply: (n: number) => plural(n, { one: "# reply to you in", other: "# replies to you in" }),
    mention: (n: number) =>
      plural(n, { one: "You were mentioned in", other: "You were mentioned # times in" }),
    followed: (n: number) => plural(n, { one: "# new reply in", other: "# new replies in" }),
    picked: (n: number) =>
      plural(n, { one: "Your answer was picked in", other: "# of your answers were picked in" }),
    cited: (_n: number) => "You were quoted in the closing note of",
    "note-due": (_n: number) =>
      "The discussion has closed. Readers would like to hear what you make of it: write a closing note for",
    decision: (_n: number) => "The moderators have decided something that concerns you",
    report: (_n: number) => "Your report has been decided",
    appeal: (_n: number) => "Your appeal has been decided",
  },
  /** What became of one's report. */
  ofReport: (number: string, outcome: string) => `${number}: ${outcome}`,
  /** Between what was decided and the article that it has to do with: an account is not suspended there alone. */
  below: "·",
  read: "Mark as read",
  readOf: (title: string) => `Mark as read: the line about ${title}`,
  isUnread: "Unread",
  markAll: "Mark all as read",
  lines: "What happened",
  older: "Older",
  newest: "Back to the newest",
  pages: "More of your inbox",
  empty: {
    title: "All quiet",
    text: "When somebody replies to you, mentions you or picks your answer, it is told here. Follow a discussion to hear of everything said in it.",
    link: "Find a question",
  },
  emptyOlder: "Nothing earlier than this.",
  followed: "What you follow",
  muted: "What you muted",
  fresh: (n: number) => plural(n, { one: "# new", other: "# new" }),
  nothingNew: "nothing new",
  branchIn: (name: string) => `${name}’s reply, and all below it, in`,
  branchGone: "A branch in",
  unfollow: "Stop following",
  unfollowOf: (title: string) => `Stop following ${title}`,
  unmute: "Unmute",
  unmuteOf: (title: string) => `Unmute ${title}`,
};
