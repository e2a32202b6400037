import type { DecisionAction } from "../../db/schema.ts";

/** What was done, to whoever it was done to, as a sentence without its end. */
const told: Partial<Record<DecisionAction, string>> = {
  hide: "Your reply was hidden",
  unhide: "Your reply can be read again",
  redact: "An earlier text of your reply was removed from its history",
  hold: "Your reply waits until a moderator has read it",
  refuse: "Your reply was not taken",
  approve: "Your reply was published",
  reject: "Your reply was not published",
  delete: "Your reply was deleted",
  undelete: "Your reply was brought back",
  move: "Your answer was moved to another discussion",
  merge: "Your reply was merged with another of yours",
  unmerge: "Your reply stands by itself again",
  warn: "You were warned",
  unwarn: "A warning was taken back",
  suspend: "Your account was suspended",
  unsuspend: "Your account is not suspended any more",
  "hold-links": "What you write with links will wait for a moderator",
  "free-links": "What you write with links appears at once again",
  grant: "Your appeal was granted",
  "refuse-appeal": "Your appeal was refused",
};

/** What it means for whoever it was done to. */
const means: Partial<Record<DecisionAction, string>> = {
  hide: "Others see that a reply was hidden, and the rule. You can still read it yourself. What was answered to it stays.",
  redact: "The text as it is now stays. The earlier one is erased.",
  reject: "Nobody else has seen it. You can write another.",
  delete: "Others see only that a reply was here. What was answered to it stays.",
  warn: "Nothing else was done. Please keep to the rule from now on.",
  suspend:
    "Until then you can log in, read, take back what is your own, and appeal. You can't answer, reply or vote. You were logged out everywhere.",
  "hold-links": "Texts without links appear at once, as before.",
};

export const appeals = {
  told,
  toldOther: "Something was decided that concerns you",
  means,

  /** The statement of reasons. */
  title: "A decision, and why",
  titleOf: (number: number) => `Decision ${number}`,
  about: "About",
  article: "Below the article",
  rule: "Rule",
  until: "Until",
  forEver: "for ever",
  note: "What the moderator says",
  when: "When",
  by: "Who decided",
  byModerator: "A moderator",
  byFilter: "Automatic: a filter did it, and nobody looked at it first",
  how: "How it came up",
  reported: "Readers had reported it.",
  filtered: "A filter had found it:",
  filterOnly: "A filter had found it.",
  noFilter: "No filter was involved.",
  seen: "A moderator came upon it. No filter was involved.",
  text: "The text it is about",
  toReply: "The reply, where it stands",
  undone: "This decision has been taken back. It is as if it had not been made.",
  undo: "Take it back",
  undoOf: (number: number) => `Take decision ${number} back`,
  isOver: "This suspension is over.",

  appealTitle: "Is it wrong?",
  appealText: (date: string) =>
    `You can appeal once, until ${date}. Another moderator looks at it, where there is one, and you hear what came of it here and by mail. It costs nothing.`,
  appealLabel: "Why should it be decided otherwise?",
  appealHint: "What did the moderators miss, or misunderstand?",
  appealSend: "Appeal",
  appealed: "Your appeal",
  appealedBy: (name: string) => `${name}’s appeal`,
  waiting: "It waits for a moderator.",
  sent: "Your appeal is with the moderators now. You will hear of it here and by mail.",
  granted: "It was granted. The decision has been taken back.",
  refused: "It was refused. The decision stands.",
  elsewhere: "You can also write to",
  contact: "the moderators",
  late: "The six months in which one can appeal are over.",

  mail: {
    subject: (what: string, site: string) => `${what} · ${site}`,
    link: "Read the reasons",
    appeal: (date: string) => `If it is wrong you can appeal on that page, once, until ${date}.`,
    why: "You get this because you have an account here, and a decision concerns it. Such mails can’t be switched off.",
  },
};
