import type { Quick } from "../../prompt/types.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** A prompt's life: when it opens and closes, the closing note, the author's picks. */
export const prompt = {
  opens: "Opens",
  closes: "Closes",
  openUntil: "Open until",
  closed: "Closed",
  readNote: "Read the closing note",
  writeNote: "Write the closing note",
  editNote: "Edit the closing note",

  /** What stands where the composer would be. */
  composer: {
    "not-open":
      "This discussion has not opened yet. You can read the article meanwhile; come back to answer.",
    closed: "This discussion is closed. You can read everything; nothing can be added any more.",
    unpublished: "Readers will answer here once the article is published.",
    removed: "This article has been taken down: nothing can be added.",
  },
  /** What a page says that was open when it happened. */
  turned: {
    closed: "This discussion is closed now: nothing can be added.",
    locked: "This discussion is locked now: nothing can be added.",
    "not-open": "This discussion is not open now: nothing can be added.",
    copy: "What you wrote is still here, to be copied.",
    open: "This discussion is open again.",
    load: "Load the page anew",
  },
  /** What stands where the answers would be. */
  noAnswers: {
    "not-open": "Answers can be given once it opens.",
    closed: "Nobody answered before this discussion closed.",
  },

  schedule: "When it opens and closes",
  scheduleFor: "When the question opens and closes",
  opensLabel: "Opens",
  opensHint: "Empty: as soon as the article is published.",
  closesLabel: "Closes",
  closesHint: "Empty: it stays open.",
  zone: "Date and time in",
  utc: "UTC",
  save: "Set these times",
  /** After they were set: with the moment behind it. */
  opensOn: "It opens on",
  closesOn: "It closes on",
  desk: "Readers see when the question opens, and how long it takes answers. When it has closed you are asked for a closing note.",
  saveFirst: "Save your texts first: this form loads the page again.",
  quickLegend: "Or by one button",
  quick: {
    "1d": "Close in 1 day",
    "3d": "In 3 days",
    "7d": "In 1 week",
    "14d": "In 2 weeks",
    never: "Never close",
    now: "Close now",
    again: "Open again",
    open: "Open now",
  } satisfies Record<Quick, string>,

  note: "Closing note",
  noteBy: "by",
  noteEdited: "edited",
  noteReopened: "The discussion has been opened again since this was written.",
  noteTitle: "The closing note",
  noteLead:
    "What did your readers make of your question? Write what you take with you, and cite the answers that it rests on: their writers are told.",
  noteLabel: "Your closing note",
  noteHint: "It will stand above the answers, under your name.",
  publishNote: "Publish the closing note",
  saveNote: "Save the closing note",
  takeBack: "Take the note back",
  toAnswers: "The answers",
  noteAnswers: "The discussion",
  noAnswersToCite: "Nobody has answered: there is nothing to cite.",
  cite: "Cite",
  citeOf: (name: string) => `Cite ${name}’s reply`,
  citeSaid: "Cited",
  citeHow: "To cite it, put this into your note:",
  replies: (n: number) => plural(n, { one: "# reply to it", other: "# replies to it" }),
  moreAnswers: "More answers",
  backToDiscussion: "Back to the discussion",
  stale: "The closing note was changed in another window.",
  staleHow:
    "What you wrote stands in the form, what was saved meanwhile below. Saving once more puts yours in its place.",
  staleOther: "Saved meanwhile",
  cited: "Cited in the closing note",

  picks: "Author’s picks",
  picksLead: "Answers that the author of the article chose, and what for.",
  pickedFor: "Picked for",
  picked: "Author’s pick",
  readAnswer: "Read the answer",
  readAnswerOf: (name: string) => `Read ${name}’s answer`,
  pick: "Pick",
  pickOf: (name: string) => `Pick ${name}’s answer`,
  repick: "Change the pick",
  repickOf: (name: string) => `Change what ${name}’s answer was picked for`,
  unpick: "Take the pick back",
  unpickOf: (name: string) => `Take the pick of ${name}’s answer back`,
  pickTitle: "Pick this answer",
  pickLead:
    "Picks stand above the answers, apart from the readers’ ranking, each with what you picked it for.",
  criterion: "What is it picked for?",
  criterionHint: "One sentence, such as “the only one who asked the ferryman”.",
  moreAbout: (name: string) => `More about ${name}’s reply`,

  /** On the front page. */
  card: {
    opens: "Opens",
    closes: "Closes",
    closed: "Closed",
    noted: "With closing note",
  },
};

/** What can be wrong with times, notes and picks. Part of `problems`. */
export const promptProblems = {
  moment: (_n: number) => "This is no date and time. Write it like 2026-11-14 18:00.",
  pastMoment: (_n: number) => "This time has passed. To close or open at once, use the button.",
  tooFarAhead: (n: number) =>
    plural(n, { one: "This is more than # year ahead.", other: "This is more than # years ahead." }),
  closesFirst: (_n: number) => "It would close before it opens. Give readers at least a minute.",
  hasAnswers: (n: number) =>
    plural(n, {
      one: "It is open already and has # answer; close it instead.",
      other: "It is open already and has # answers; close it instead.",
    }),
  zone: (_n: number) => "This time zone is not known. Choose the times again.",
  citesNothing: (n: number) => `There is no reply at /replies/${n}. Take the link out, or mend it.`,
  citesGone: (n: number) =>
    `The reply at /replies/${n} has been hidden or deleted, so nobody could read what you cite. Take the link out.`,
  tooManyCited: (n: number) =>
    plural(n, { one: "A note can cite # reply at most.", other: "A note can cite # replies at most." }),
  tooManyPicks: (n: number) =>
    plural(n, {
      one: "# answer is picked already, which is all there can be. Take it back first.",
      other: "# answers are picked already, which is all there can be. Take one back first.",
    }),
  pickAnswers: (_n: number) => "Only answers to the question can be picked, not replies to them.",
};
