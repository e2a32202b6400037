/** The words of the moderators' queue. */
import type { CaseKind, DecisionAction } from "../../db/schema.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");
const replies = (n: number) => plural(n, { one: "# reply", other: "# replies" });
const cases = (n: number) => plural(n, { one: "# case", other: "# cases" });

/** What a case is about, within a sentence. */
const subject = {
  reply: (name: string) => `${name}'s reply`,
  held: (name: string) => `what ${name} wrote`,
  edit: (name: string) => `${name}'s edit`,
  person: (name: string) => name,
  article: (title: string) => `“${title}”`,
  appeal: (name: string) => `${name}'s appeal`,
  message: (name: string) => `the message from ${name}`,
};

/** Buttons: what is on them, and their whole name. */
const verdicts: Readonly<Record<string, { label: string; of: (what: string) => string }>> = {
  approve: { label: "Publish", of: (what) => `Publish ${what}` },
  hide: { label: "Hide", of: (what) => `Hide ${what}` },
  reject: { label: "Do not publish", of: (what) => `Do not publish ${what}` },
  delete: { label: "Delete", of: (what) => `Delete ${what}` },
  // Of what is held: a rejection without a rule and a word.
  discard: { label: "Discard", of: (what) => `Discard ${what}` },
  "lock-branch": { label: "Lock branch", of: (what) => `Lock the branch below ${what}` },
  warn: { label: "Warn", of: (what) => `Warn the writer of ${what}` },
  suspend: { label: "Suspend", of: (what) => `Suspend the writer of ${what}` },
  "hold-links": { label: "Hold links", of: (what) => `Hold back links by the writer of ${what}` },
  answered: { label: "Answered", of: (what) => `Mark ${what} as answered` },
  grant: { label: "Grant", of: (what) => `Grant ${what}` },
  "refuse-appeal": { label: "Refuse", of: (what) => `Refuse ${what}` },
};

/** What was decided, with the case closed by it: "Juma's reply is hidden." */
const done: Partial<Record<DecisionAction, (what: string) => string>> = {
  hide: (what) => `${what} is hidden.`,
  approve: (what) => `${what} is published.`,
  reject: (what) => `${what} is not published.`,
  delete: (what) => `${what} is deleted.`,
  warn: (what) => `${what} is warned.`,
  suspend: (what) => `${what} is suspended.`,
  "hold-links": (what) => `Links by ${what} wait for a moderator now.`,
  answered: (what) => `${what} is marked as answered.`,
  grant: (what) => `${what} is granted: the decision is taken back.`,
  "refuse-appeal": (what) => `${what} is refused: the decision stands.`,
};

/** A decision that leaves the case open, as a line in it. */
const steps: Partial<Record<DecisionAction, string>> = {
  warn: "The writer is warned",
  suspend: "The writer is suspended",
  "hold-links": "The writer's links wait for a moderator",
  "lock-branch": "The branch below is locked",
};

/** How long a suspension lasts. */
const lengths: Readonly<Record<string, string>> = {
  "1h": "1 hour",
  "1d": "1 day",
  "1w": "1 week",
  "30d": "30 days",
  ever: "For ever",
};

/** The buttons for several cases, and their whole names. */
const severalVerdicts: Readonly<Record<string, string>> = {
  approve: "Let stand",
  hide: "Hide",
  delete: "Delete",
  warn: "Warn",
  suspend: "Suspend",
  "hold-links": "Hold links",
};
const severalNames: Readonly<Record<string, string>> = {
  approve: "Let the selected ones stand, or publish them",
  hide: "Hide the selected ones, or do not publish them",
  delete: "Delete the selected ones",
  warn: "Warn the writers of the selected ones",
  suspend: "Suspend the writers of the selected ones",
  "hold-links": "Hold back links by the writers of the selected ones",
};

const textChanged = "The text was changed since you looked: read it again.";

/** Problems with verdicts. */
export const queueProblems = {
  textChanged: (_n: number) => textChanged,
};

export const queue = {
  title: "Moderation",
  toLog: "The public log of decisions",
  tabs: "Cases",
  shows: { open: "Open", held: "Held", reported: "Reported", recent: "Recent", decided: "Decided" },
  pager: "Pages of the queue",
  newest: "Newest",
  firstPage: "First page",

  empty: "Nothing is waiting",
  emptyText: "Every report, every held text and every message has its decision. Go and read something good.",
  emptyHeld: "Nothing is held back",
  emptyHeldText: "The filters have let everything pass, or you have read all that they kept.",
  emptyReported: "No reports are open",
  emptyReportedText: "Whatever readers told you of has its decision.",
  emptyRecent: "You have seen every reply",
  emptyRecentText: "Nothing was written that no moderator has looked at.",
  emptyDecided: "Nothing has been decided yet",
  emptyDecidedText: "Cases come here once they have their decision.",
  emptyFiltered: "No case is like that",
  emptyFilteredText: "Nothing here is left by what you filtered by.",
  unfilter: "Show all cases",

  filters: {
    label: "Filter",
    reason: "Reason",
    anyReason: "Any reason",
    article: "Article",
    anyArticle: "Any article",
    apply: "Filter",
    person: (name: string) => `About ${name}`,
    inArticle: (title: string) => `In “${title}”`,
    clear: "Show all",
    all: "All cases",
    allAbout: (name: string) => `All cases about ${name}`,
  },

  kinds: {
    reply: "Reported reply",
    person: "Reported person",
    article: "Reported article",
    held: "Held reply",
    appeal: "Appeal",
    message: "Message",
  } satisfies Record<CaseKind, string>,
  heldEdit: "Held edit",
  recentReply: "Reply",
  select: (what: string) => `Select ${what}`,
  inArticle: "in",
  answering: "Answering",
  writtenBy: "by",
  reports: (n: number) => plural(n, { one: "# report", other: "# reports" }),
  somebody: "Somebody who was not logged in",
  aFilter: "A filter",
  whyHeld: "Why it was held back",
  editOf: "It would change",
  theReply: "this reply",
  presentText: "What it says now",
  newText: "What it would say",
  latest: "What they wrote last",
  nothingWritten: "Nothing of theirs can be read.",
  appealAgainst: "Against",
  appealText: "The text concerned",
  appealWords: "The appeal",
  ownDecision: "You decided this yourself: another moderator has to hear the appeal.",
  isHidden: "Hidden",
  isDeleted: "Its writer has deleted this reply since. There is nothing left to hide.",
  isTakenDown: "Taken down",

  record: {
    label: (name: string) => `${name}'s record`,
    here: "Here since",
    kept: (n: number) => `${replies(n)} public`,
    hidden: (n: number) => `${n} hidden`,
    warnings: (n: number) => plural(n, { one: "# warning", other: "# warnings" }),
    suspended: "Suspended until",
    suspendedForEver: "Suspended for ever",
    linksHeld: "Links wait for a moderator",
    earlier: (n: number) => plural(n, { one: "# earlier decision", other: "# earlier decisions" }),
  },

  notes: {
    label: "Notes between moderators",
    about: (name: string) => `about ${name}`,
    add: "Add a note",
    body: "For the other moderators alone",
    onCase: "Note it on this case",
    onPerson: (name: string) => `Note it on ${name}`,
    added: "The note is there.",
  },

  subject,
  verdicts,
  dismiss: "Let it stand",
  dismissMessage: "Dismiss",
  dismissOf: {
    reply: (name: string) => `Dismiss the reports on ${name}'s reply`,
    recent: (name: string) => `Let ${name}'s reply stand`,
    person: (name: string) => `Dismiss the reports on ${name}`,
    article: (title: string) => `Dismiss the reports on “${title}”`,
    message: (name: string) => `Dismiss the message from ${name}`,
  },
  warnPerson: (name: string) => `Warn ${name}`,
  suspendPerson: (name: string) => `Suspend ${name}`,
  holdLinksOf: (name: string) => `Hold back ${name}'s links`,
  suspendFor: "For how long?",
  lengths,
  reason: "Reason",
  note: "Note to the writer",
  answer: "Answer by mail",
  answerTo: (name: string) => `Answer by mail to ${name}`,
  mailSubject: (site: string) => `Your message to ${site}`,

  done,
  steps,
  dismissed: {
    reply: (name: string) => `${name}'s reply stands; the reports are closed.`,
    recent: (name: string) => `${name}'s reply stands.`,
    person: (name: string) => `The reports on ${name} are closed.`,
    article: (title: string) => `The reports on “${title}” are closed.`,
    message: (name: string) => `The message from ${name} is closed.`,
  },
  closed: (what: string) => `The case about ${what} is closed.`,
  stepDone: (step: string) => `${step}.`,
  by: "Decided by",
  already: (name: string) => `${name} decided this meanwhile:`,
  automatically: "A filter",
  left: (n: number) => (n === 0 ? "Nothing is left." : `${cases(n)} left.`),
  undo: "Undo",
  undoHide: (name: string) => `Undo: show ${name}'s reply again`,
  undoDismiss: (name: string) => `Undo: open the reports on ${name}'s reply again`,
  undoMessage: (name: string) => `Undo: open the message from ${name} again`,
  undoOther: (what: string) => `Undo the decision about ${what}`,
  undoStep: (step: string) => `Undo: ${step}`,
  undoSeveral: (n: number) => `Undo all ${n}`,
  reopened: "This case is open again.",
  undone: (n: number) =>
    plural(n, { one: "# decision is taken back.", other: "# decisions are taken back." }),
  nothingUndone: "That can't be taken back any more.",
  changed: textChanged,
  chooseReason: "Choose a rule",
  nothingToUndo: "There is nothing to take back.",

  several: {
    label: "Several at once",
    /** The script puts the number in for #. */
    selected: "# selected",
    all: "Select all shown",
    reason: "Reason",
    ownReasons: "What was reported most",
    verdicts: severalVerdicts,
    names: severalNames,
    decided: (n: number) => plural(n, { one: "# case is decided.", other: "# cases are decided." }),
    late: (n: number) => plural(n, { one: "# was decided already.", other: "# were decided already." }),
    refused: (n: number) => plural(n, { one: "# can't be decided so.", other: "# can't be decided so." }),
    unread: (n: number) =>
      plural(n, {
        one: "# text was changed since you looked: read it again.",
        other: "# texts were changed since you looked: read them again.",
      }),
  },

  claimed: (name: string) => `${name} is on this`,

  keys: {
    button: "Keys",
    title: "Keys of the queue",
    about: "They work while no field has the focus. With cases selected, a verdict is for all of them.",
    close: "Close",
    chosen: "Reason:",
    unfit: "This key decides nothing here.",
    list: [
      [["j", "k"], "the next case, the one before"],
      [["a"], "let it stand, publish it, mark it answered, grant it"],
      [["h"], "hide it, do not publish it, refuse it"],
      [["d"], "delete it, discard it, dismiss a message"],
      [["w"], "warn the writer"],
      [["s"], "suspend the writer: then a digit, or Enter"],
      [["l"], "lock the branch below it"],
      [["n"], "hold back links by the writer"],
      [["1", "…", "9"], "choose the reason"],
      [["e"], "write to the person concerned; Escape leads back to the case"],
      [["x"], "select it, or not"],
      [["z"], "take the last decision back; again, the one before"],
      [["?"], "this list"],
    ] as readonly (readonly [readonly string[], string])[],
  },
};
