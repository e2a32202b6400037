import type { DecisionAction, Reason } from "../../db/schema.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** Short, as they stand after a colon: "Hidden by a moderator: off the question". */
const reasons: Record<Reason, string> = {
  spam: "spam",
  abuse: "abusive",
  "off-topic": "off the question",
  illegal: "against the law",
  other: "another reason",
};

/** The same as choices of a form. */
const choices: Record<Reason, { label: string; hint: string }> = {
  spam: { label: "Spam", hint: "It advertises, or is posted everywhere." },
  abuse: { label: "Abuse", hint: "It attacks, threatens or shames somebody." },
  "off-topic": { label: "Off the question", hint: "It has nothing to do with what was asked." },
  illegal: { label: "Against the law", hint: "It breaks the law, or gives away what is private." },
  other: { label: "Something else", hint: "Please say what in the note." },
};

/** What was done, for the log: a column of its own, so without a subject. */
const did: Record<DecisionAction, string> = {
  hide: "Hid a reply",
  unhide: "Showed a hidden reply again",
  pin: "Pinned a reply",
  unpin: "Unpinned a reply",
  lock: "Locked the discussion",
  unlock: "Unlocked the discussion",
  "take-down": "Took the article down",
  restore: "Put the article back",
  dismiss: "Let a reported reply stand",
  answered: "Answered a message",
  reopen: "Took up a report again",
  redact: "Removed an earlier text from a reply's history",
  role: "Changed somebody's role",
};

export const moderation = {
  reasons,
  choices,

  // Accessible names say what the control does to what.
  more: "More",
  moreAbout: (name: string) => `More about ${name}'s reply`,
  report: "Report",
  reportOf: (name: string) => `Report ${name}'s reply`,
  hide: "Hide",
  hideOf: (name: string) => `Hide ${name}'s reply`,
  hideAgain: "Change the reason",
  hideAgainOf: (name: string) => `Change the reason for hiding ${name}'s reply`,
  unhide: "Unhide",
  unhideOf: (name: string) => `Unhide ${name}'s reply`,
  pin: "Pin",
  pinOf: (name: string) => `Pin ${name}'s reply`,
  unpin: "Unpin",
  unpinOf: (name: string) => `Unpin ${name}'s reply`,
  lock: "Lock this discussion",
  unlock: "Unlock this discussion",

  reportForm: {
    title: "Report a reply",
    lead: "A moderator will read it, with your reason. The writer does not learn who reported it.",
    legend: "What is wrong with it?",
    note: "Anything the moderators should know?",
    noteHint: "You can leave this empty.",
    by: "Written by",
    done: "Thank you. The moderators have your report.",
    already: "You have reported this reply already, and the moderators have not come to it yet.",
    back: "Back to the reply",
  },
  hideForm: {
    title: "Hide a reply",
    lead: "Readers will see that a moderator has hidden it, and the reason. Its replies stay. Its writer can still read it, with the reason and your note.",
    legend: "Why?",
    note: "A note to its writer",
    noteHint: "Nobody else will see it.",
  },

  queue: {
    title: "Moderation",
    tabs: "Cases",
    openTab: "Open",
    decidedTab: "Decided",
    toLog: "The public log of decisions",
    empty: "Nothing is waiting",
    emptyText: "Every report and every message has its decision. Go and read something good.",
    nothingDecided: "Nothing has been decided yet",
    nothingDecidedText: "Reports and messages come here once they have their decision.",
    newest: "Newest",
    replyCase: "Reported reply",
    messageCase: "Message",
    inArticle: "in",
    answering: "Answering",
    reports: (n: number) => plural(n, { one: "# report", other: "# reports" }),
    reason: "Reason",
    note: "Note to the writer",
    dismiss: "Dismiss",
    dismissReply: (name: string) => `Dismiss the reports on ${name}'s reply`,
    dismissMessage: (name: string) => `Dismiss the message from ${name}`,
    answer: "Answer by mail",
    answerTo: (name: string) => `Answer by mail to ${name}`,
    answered: "Answered",
    answeredMessage: (name: string) => `Mark the message from ${name} as answered`,
    mailSubject: (site: string) => `Your message to ${site}`,
    undo: "Undo",
    undoHide: (name: string) => `Undo: show ${name}'s reply again`,
    undoDismiss: (name: string) => `Undo: open the reports on ${name}'s reply again`,
    undoMessage: (name: string) => `Undo: open the message from ${name} again`,
    isHidden: "Hidden",
    isDeleted: "Its writer has deleted this reply since. There is nothing left to hide.",
    reopened: "This case is open again.",
    hidReply: (name: string) => `${name}'s reply is hidden.`,
    keptReply: (name: string) => `${name}'s reply stands; the reports are closed.`,
    answeredFrom: (name: string) => `The message from ${name} is marked as answered.`,
    dismissedFrom: (name: string) => `The message from ${name} is closed.`,
    by: "Decided by",
  },

  log: {
    title: "Decisions",
    lead: "What those who keep order here have decided, the last first. The people concerned are not named: who wrote a reply finds the reason, and a note where there is one, at the reply itself.",
    when: "When",
    what: "What",
    where: "Where",
    who: "Who",
    did,
    theReply: "the reply",
    gone: "An article that is not public",
    everywhere: "The whole site",
    empty: "No decision yet",
    emptyText: "Nothing has had to be hidden, pinned or locked so far.",
  },

  contact: {
    title: "Write to us",
    lead: "Your message goes to the moderators of this site. They answer by mail.",
    name: "Your name",
    email: "Your email address",
    emailHint: "Only for the answer.",
    message: "Your message",
    trap: "Leave this field empty",
    send: "Send",
    sentTitle: "Thank you",
    sent: "Your message is with the moderators now. They answer by mail, usually within a few days.",
  },
};
