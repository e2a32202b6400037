import type { DecisionAction } from "../../db/schema.ts";

/** What was done about a report, for whoever sent it. What is not here has `acted` or `letStand`. */
const outcomes: Partial<Record<DecisionAction, string>> = {
  dismiss: "The moderators have looked at it, and let it stand.",
  hide: "The reply was hidden.",
  delete: "The reply was deleted.",
  move: "The reply was moved to the discussion where it belongs.",
  merge: "The reply was merged with the one that it repeated.",
  warn: "Whoever it is about was warned.",
  suspend: "The account was suspended.",
  "hold-links": "What this account posts with links is looked at now before it appears.",
  "lock-branch": "Nothing more can be added below the reply.",
  "take-down": "The article was taken down.",
};

export const reports = {
  title: {
    reply: "Report a reply",
    person: "Report somebody",
    article: "Report an article",
  },
  lead: {
    reply: "A moderator will read it, with your reason. The writer does not learn who reported it.",
    person:
      "For what somebody does over and over, or says about themselves on their page. What is wrong with one reply is best reported there.",
    article: "A moderator will read it, with your reason. Its author does not learn who reported it.",
  },
  legend: {
    reply: "What is wrong with it?",
    person: "What is wrong?",
    article: "What is wrong with it?",
  },
  note: "Anything the moderators should know?",
  noteHint:
    "You can leave this empty, but for something else. For something against the law, please say which one, and why.",
  email: "Your email address",
  emailHint:
    "You can leave this empty. With it you get a receipt by mail, and hear what was decided; without it, only the page that comes next will say so. It is used for nothing else, and erased a month after the decision.",
  trap: "Leave this field empty",
  goodFaith: "By sending this you say that, as far as you know, it is true and complete.",
  by: "Written by",
  person: "Report this person",
  personOf: (name: string) => `Report ${name}`,
  article: "Report this article",
  done: "Thank you. The moderators have your report.",
  already: "You have reported this already, and the moderators have not come to it yet.",
  added: "What you have written now was added to it.",
  notAdded: "What you have written now was not added to it: there is no more room.",
  alreadyHere:
    "Somebody at this internet connection has reported this already, and the moderators have not come to it yet. What you have written now was not added to it.",
  yourReceipt: (number: string) => `Your receipt: ${number}`,
  back: {
    reply: "Back to the reply",
    person: "Back to the page",
    article: "Back to the article",
  },

  receipt: {
    title: (number: string) => `Report ${number}`,
    waiting: "Thank you. The moderators have your report; nothing is decided yet.",
    takenBack: "This was taken back later.",
    decisionTakenBack: "What was decided was taken back.",
    outcomes,
    acted: "The moderators have acted on it.",
    letStand: "The moderators have looked at it, and left things as they are.",
    decided: "Decided",
    automatic: "Decided by a rule of the site, without a person.",
    rule: "Rule",
    about: "What you reported",
    kind: { reply: "A reply", person: "A person", article: "An article" },
    below: "below",
    hidden: "It is hidden now.",
    deleted: "It is deleted by now.",
    gone: "It can't be read here any more.",
    reason: "Your reason",
    note: "Your note",
    sent: "Sent",
    next: "What happens next",
    keep: "Keep the address of this page: it is your receipt, and whoever has it can read it.",
    willMail: "You will also hear of the decision by mail.",
    willTell: "You will hear of the decision in your inbox. This page will say it, too.",
    willShow:
      "You left no address, so this page alone will say what is decided. Look in again in a day or two.",
    told: "The moderators have explained this to the person concerned, who can appeal where something was taken from them. If you think that it is wrong, tell the moderators.",
    untold: "If you think that this is wrong, tell the moderators.",
    write: "Write to the moderators",
    log: "All decisions",
  },

  mail: {
    subject: (number: string) => `Your report ${number}`,
    received: "Thank you. The moderators have your report, and will look at it.",
    address:
      "On your receipt you can see at any time what became of it. Whoever has its address can read it.",
    open: "Open the receipt",
    outcomeSubject: (number: string) => `Decided: your report ${number}`,
    outcome: (number: string) => `The moderators have decided about your report ${number}.`,
    endSubject: (number: string) => `Taken back: what was decided about your report ${number}`,
    end: (number: string) =>
      `What was decided about your report ${number} has been taken back. If something else is decided about it, you hear of that, too.`,
    decision: "Decision",
    rule: "Rule",
    about: "About",
    number: "Number",
    kind: { reply: "A reply", person: "A person", article: "An article" },
    wrong:
      "If you think that this is wrong, write to the moderators, and name the number. Your receipt, whose address we have sent you before, says the same.",
    contact: "Write to the moderators",
    why: "You get this because somebody gave this address with a report there. If it was not you, nothing needs to be done: the address is erased a month after the decision.",
  },
};
