import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");
const minutes = (n: number) => plural(n, { one: "# minute", other: "# minutes" });

/** Problems of the tools that keep order in discussions. */
export const orderProblems = {
  movedMeanwhile: (_n: number) => "This reply has just been moved to another discussion. Please try again.",
  changedSince: (_n: number) => "This has been changed since, so it can’t be undone as it was.",
  minutes: (n: number) => `Whole minutes, from 0 to ${n}; 0 ends slow mode.`,
  moveAnswers: (_n: number) => "Only answers can be moved, with all that stands below them.",
  movesNowhere: (_n: number) => "There is no open question at this address.",
  movesHere: (_n: number) => "It stands there already.",
  mergeOther: (_n: number) => "Only two replies of one writer in one discussion can be merged.",
  mergeLater: (_n: number) => "The later of the two is merged into the earlier one.",
};

/** What the next page says was just done. */
export const orderFlashes = {
  slowed: "Slow mode is on.",
  unslowed: "Slow mode has ended.",
  newcomersHeld: "What newcomers write here now waits for a moderator.",
  newcomersFreed: "Newcomers can write here again.",
  closedNow: "The discussion is closed.",
  openedAgain: "The discussion is open again.",
  branchLocked: "The branch is locked.",
  branchUnlocked: "The branch is open again.",
  removed: "The reply is deleted. Its writer is told why.",
  broughtBack: "The reply is back.",
  moved: "The answer stands here now, with all its replies.",
  merged: "The two replies are one now.",
  undone: "Undone.",
};

/** Slow mode, locked branches, moving, merging and deleting what others wrote. */
export const order = {
  undo: "Undo",

  /** In the composer, before one writes. */
  slow: (n: number) => `Slow mode: one reply every ${minutes(n)}.`,
  slowUntil: (n: number) => `Slow mode: one reply every ${minutes(n)}; you can write again at`,
  utc: "UTC",
  in: (n: number) => plural(n, { one: "in # minute", other: "in # minutes" }),

  branchLocked: "Branch locked",
  branchLockedWhy: "Nothing can be added to this branch.",
  deletedByModerator: "Deleted by a moderator",

  panel: "Moderate this discussion",
  slowLabel: "Slow mode",
  slowMinutes: "Slow mode: minutes between two replies of one reader",
  slowHint: "0 ends it. You, the author and the moderators are not slowed down.",
  slowSet: "Set slow mode",
  newcomersHint: "Held, what newcomers write here waits until a moderator has read it.",
  holdNewcomers: "Hold what newcomers write here",
  freeNewcomers: "Let newcomers write here at once",
  closeHint: "Closed, it takes nothing more, and its author is asked for a closing note.",
  close: "Close this discussion now",
  open: "Open this discussion again",

  menu: (name: string) => `More for moderators about ${name}'s reply`,
  lockBranch: "Lock branch",
  lockBranchOf: (name: string) => `Lock the branch that begins with ${name}'s reply`,
  unlockBranch: "Unlock branch",
  unlockBranchOf: (name: string) => `Unlock the branch that begins with ${name}'s reply`,
  remove: "Delete",
  removeOf: (name: string) => `Delete ${name}'s reply as a moderator`,
  bringBack: "Bring back",
  bringBackOf: (name: string) => `Bring ${name}'s reply back`,
  move: "Move",
  moveOf: (name: string) => `Move ${name}'s answer to another question`,
  merge: "Merge",
  mergeOf: (name: string) => `Merge ${name}'s reply into an earlier one`,

  note: "A note to its writer",
  noteHint: "Nobody else will see it. You can leave this empty.",

  removeForm: {
    title: "Delete a reply",
    lead: "Readers will see that a moderator has deleted it; its replies stay. For six months it can be brought back, then its text is erased.",
    legend: "Why?",
    noteHint: "Nobody else will see it. The writer is told the reason, and how to appeal.",
  },
  moveForm: {
    title: "Move an answer",
    lead: "It moves with all its replies, votes and links. Pins, the author’s pick and citations stay behind. Its writer is told.",
    find: "Find the question",
    findHint: "Words of an article’s title, or its address.",
    search: "Search",
    found: "Move it to",
    latest: "The latest questions",
    none: "No open question is called so.",
    here: "Move here",
    hereOf: (title: string) => `Move it to “${title}”`,
  },
  mergeForm: {
    title: "Merge a double post",
    lead: "This reply goes. Its votes and its replies move to the one that stays, and links to it lead there. Its writer is told.",
    legend: "Which one stays?",
    none: "Its writer has posted nothing earlier in this discussion. Merge the later of two replies into the earlier one.",
    button: "Merge into the chosen one",
  },
};
