import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** Problems of what people do with replies of their own. */
export const ownProblems = {
  collided: (_n: number) => "This reply was changed while you were editing it.",
  answeredBefore: (_n: number) =>
    "You have answered this question already. Your text is still here; put it into your answer, or keep it for a reply.",
  answerWaits: (_n: number) =>
    "Your answer to this question is already waiting to be published. Your text is still here: copy it, and put it into the answer that waits.",
  answerHidden: (_n: number) =>
    "You have answered this question, and your answer is hidden. Your text is still here for you to copy; it can’t be posted as a second one.",
  answeredMeanwhile: (_n: number) =>
    "You have given another answer since you deleted this one, so it can’t come back.",
  undoTooLate: (_n: number) => "It is too late to bring this back.",
};

export const own = {
  edit: "Edit",
  editOf: (name: string) => `Edit ${name}'s reply`,
  delete: "Delete",
  deleteOf: (name: string) => `Delete ${name}'s reply`,

  editTitle: "Edit your reply",
  editAnswerTitle: "Edit your answer",
  yourText: "Your text",
  to: "In reply to",
  saved: "Saved.",
  seeIt: "See it in its place",
  silentNote:
    "For the first five minutes changes are not marked. After that, anyone can see what was changed.",
  both: "Your answer, and below it what you have just written. Make one of the two, and save it.",

  collidedTitle: "Two versions of your reply",
  collidedLead:
    "It was changed in another tab or on another device while you wrote here. Nothing is lost; you decide which text stays.",
  collidedDifference: "What is different in the text you have here, compared with the one that is saved",
  collidedMine: "The text you have here. You can go on editing it.",
  collidedTheirs: "The text that is saved now",
  saveMine: "Save mine",
  keepTheirs: "Keep the saved one",

  changeWaits:
    "This is the change of yours that is waiting for a moderator; everybody still reads the text before it. What you save now takes its place.",
  merged: "A moderator has merged this reply into another of yours.",
  mergedInto: "See that one",

  refusedTitle: "Your change was not saved",
  refusedText: "What you wrote is here for you to copy:",

  historyOf: (name: string) => `What was changed in ${name}'s reply`,
  historyTitle: (name: string) => `Changes of ${name}’s reply`,
  historyLead: "Every text this reply has had, the newest first, with what was changed word by word.",
  unedited: "This reply has never been changed.",
  current: "As it is now",
  earlier: "An earlier text",
  first: "As it was posted",
  writtenOn: "written",
  added: "added:",
  removed: "removed:",
  endOf: "end",
  legend: "Added words are underlined, removed words are struck through.",
  skipped: "unchanged text left out",
  tooDifferent: "Too much was changed to show it word by word.",
  before: "Before",
  after: "After",
  redacted: "This text was removed by a moderator.",
  redactedNext:
    "What was changed here is not shown: it would give away a text that was removed by a moderator.",
  older: "Older changes",
  back: "Back to the reply",
  redact: "Remove this text",
  redactOf: (date: string) => `Remove the text of ${date} from the history`,
  redactLegend: "Why should nobody read this text any more?",
  redactNote: "A note for the writer",
  redactNoteHint:
    "You can leave this empty. The removal is in the public log, without the text. It can’t be undone.",

  deletedTitle: "Your reply is deleted",
  deleted: "Your reply is deleted.",
  undo: "Undo",
  undoOf: "Undo: bring your reply back",
  undoFor: (n: number) => plural(n, { one: "for # second", other: "for # seconds" }),
  erased:
    "It can’t be brought back any more. Its text is erased; if somebody has reported it, once a moderator has decided about that, after six months at the latest. Until then moderators alone can read it.",
  toDiscussion: "Back to the discussion",

  answeredOn: "You answered on",
  editAnswer: "Edit your answer",
  seeAnswer: "See your answer",
  putInto: "Put it into my answer",
};
