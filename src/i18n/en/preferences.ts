import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

export const preferenceFlashes = { preferencesSaved: "Your choices are saved." };

/** How one hears of what; the mails about it, and the digests. */
export const preferences = {
  lead: "Everything that concerns you is in your inbox. Choose what is worth a mail as well, and what is worth nothing.",
  groups: {
    talk: "What people say",
    own: "What becomes of what you write",
    order: "Moderation",
  },
  /** Each kind, as one chooses it. */
  kind: {
    answer: "Answers to your questions",
    reply: "Replies to you",
    mention: "Mentions of you",
    followed: "Discussions you follow",
    picked: "An author picks your answer",
    cited: "A closing note quotes you",
    "note-due": "A discussion of yours has closed",
    decision: "Decisions about you",
    report: "Your reports",
    appeal: "Your appeals",
  },
  hint: {
    answer: "",
    reply: "",
    mention: "Somebody writes @ and your name.",
    followed: "Questions and branches whose bell you have pressed.",
    picked: "",
    cited: "",
    "note-due": "And waits for your closing note.",
    decision: "When a moderator hides, moves or changes something of yours. You are always told.",
    report: "What became of what you reported.",
    appeal: "What became of them. You are always told.",
  },
  ways: {
    inbox: "Inbox only",
    mail: "Mail at once",
    daily: "In a daily mail",
    weekly: "In a weekly mail",
    off: "Not at all",
  },
  usual: (way: string) => `${way} (usual)`,
  push: "On my devices",
  save: "Save",
  to: "Mails go to",
  change: "Change the address",
  unconfirmed:
    "Your address is not confirmed yet: until it is, you are mailed moderators’ decisions and nothing else of this.",
  confirm: "Confirm it",
  noMail: "This site sends no mail yet. Your choices are kept for when it does.",
  atOnce:
    "“At once” is two minutes later, so that a lively talk makes one mail. While that is unread, there are eight hours before the next about the same discussion.",
  digests:
    "Daily mails come at 6 in the morning (UTC), weekly ones on Saturdays. They gather the best answers of the questions you follow; where there is nothing to say, none comes.",
  muting: "A discussion can be muted where it is; what you mute and follow is listed in",
  inbox: "your inbox",

  /** Mails about what has just happened. */
  notice: {
    /** What somebody did; `title` is the article's, where the subject has to say it. */
    did: {
      answer: (name: string) => `${name} answered your question`,
      reply: (name: string) => `${name} replied to you`,
      mention: (name: string) => `${name} mentioned you`,
      followed: (name: string) => `${name} added a reply`,
      picked: (name: string) => `${name} picked your answer`,
      cited: (name: string) => `${name} quoted you in the closing note`,
      "note-due": (_name: string) => "Your discussion has closed",
      decision: (_name: string) => "A decision concerns you",
      report: (_name: string) => "Your report has been decided",
      appeal: (_name: string) => "Your appeal has been decided",
    },
    didInNote: (name: string) => `${name} mentioned you in the closing note`,
    somebody: "Somebody",
    noteDue:
      "Readers would like to hear what you make of it. A closing note sums up what was said, and thanks those who said it.",
    subject: (what: string, title: string | null) => (title === null ? what : `${what}: ${title}`),
    subjectMany: (n: number, title: string | null) =>
      `${plural(n, { one: "# new reply", other: "# new replies" })}${title === null ? "" : `: ${title}`}`,
    subjectAnswers: (n: number, title: string | null) =>
      `${plural(n, { one: "# new answer", other: "# new answers" })}${title === null ? "" : `: ${title}`}`,
    subjectThings: (n: number, title: string | null) =>
      `${plural(n, { one: "# new thing", other: "# new things" })}${title === null ? "" : `: ${title}`}`,
    in: (title: string) => `In “${title}”`,
    more: (n: number) => plural(n, { one: "And one more.", other: "And # more." }),
    open: {
      reply: "Read and reply",
      look: "Look at it",
      note: "Write the closing note",
      all: "Read the discussion",
    },
    address: "[link, shown on the site]",
    why: "You get this because of what you chose to hear of by mail.",
    /** The link that ends mails, after what they are about; `notices`: of several kinds. */
    stop: {
      answer: "Stop mails about answers to your questions",
      reply: "Stop mails about replies to you",
      mention: "Stop mails about mentions of you",
      followed: "Stop mails about what you follow",
      picked: "Stop mails about picks of your answers",
      cited: "Stop mails about quotes in closing notes",
      "note-due": "Stop mails about closing notes to write",
      decision: "Stop mails about decisions",
      report: "Stop mails about your reports",
      appeal: "Stop mails about your appeals",
      notices: "Stop mails about replies, mentions and the like",
    },
    choices: "Choose what you hear of",
  },

  digest: {
    subject: {
      daily: (title: string, others: number) =>
        others === 0
          ? `Today: ${title}`
          : `Today: ${title}, and ${plural(others, { one: "# more", other: "# more" })}`,
      weekly: (title: string, others: number) =>
        others === 0
          ? `This week: ${title}`
          : `This week: ${title}, and ${plural(others, { one: "# more", other: "# more" })}`,
    },
    forYou: "For you",
    lead: {
      daily: "The best of what was said since yesterday in the questions you follow.",
      weekly: "The best of what was said this week in the questions you follow.",
    },
    line: (what: string, title: string | null) => (title === null ? what : `${what} “${title}”`),
    counts: (replies: number, answers: number) =>
      answers === 0
        ? plural(replies, { one: "# new reply", other: "# new replies" })
        : replies === answers
          ? plural(answers, { one: "# new answer", other: "# new answers" })
          : `${plural(answers, { one: "# new answer", other: "# new answers" })}, ${plural(replies - answers, { one: "# more reply", other: "# more replies" })}`,
    said: (name: string) => `${name}:`,
    see: "Read it there",
    all: "Read the discussion",
    inbox: "Open your inbox",
    more: (n: number) =>
      plural(n, { one: "And one more in your inbox.", other: "And # more in your inbox." }),
    why: {
      daily: "You get this once a day, when there is something new in what you follow.",
      weekly: "You get this once a week, when there is something new in what you follow.",
    },
    stop: { daily: "Stop the daily mail", weekly: "Stop the weekly mail" },
  },

  unsubscribe: {
    title: "Fewer mails",
    what: {
      kind: (kind: string) => `Mails about this, each time it happens: ${kind}.`,
      notices: "Mails each time something happens: replies, answers, mentions and the like.",
      daily: "The daily mail.",
      weekly: "The weekly mail.",
    },
    keeps: "What concerns you stays in your inbox. How you hear of decisions about you stays as it is.",
    already: "These mails are stopped already.",
    back: "Have them again, or choose what else you hear of",
    stop: "Stop these mails",
    instead: "Or have them another way",
    weekly: "Gather them in a weekly mail",
    daily: "Gather them in a daily mail",
    all: "Stop all mails about what happens here",
    done: "Done. You get no more of these mails.",
    gathered: {
      daily: "Done. From now on they come together, once a day.",
      weekly: "Done. From now on they come together, once a week.",
    },
    stopped: "Done. You hear of what happens in your inbox alone.",
    dead: "This link belongs to no account here. There is nothing to stop.",
    choose: "Choose what you hear of, and how",
    front: "To the questions",
  },
};
