import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** The composer, and drafts. */
export const composer = {
  yourAnswer: "Your answer",
  yourReply: "Your reply",
  placeholder: "What would you say?",
  answerButton: "Answer",
  replyButton: "Reply",
  inReplyTo: "In reply to",
  signedOutHint: "Write first. To have it posted:",
  kept: "Your text has been kept. Log in or register, and it will be posted.",
  keptHere: "This is what you wrote before you logged in. Look at it, and send it.",
  keptMoved:
    "The reply that you were answering was moved to this discussion, and what you wrote with it. Look at it, and send it.",
  keptFailed:
    "Your text could not be posted just now. It is still here: please look at it and send it again.",
  otherPerson: (name: string) =>
    `You are logged in as ${name} now. Send it again to post it under that name.`,
  stuckTitle: "Your reply was not posted",
  stuck: {
    gone: "The reply that you were answering has been hidden or deleted. What you wrote is here for you to copy.",
    locked: "A moderator has locked this branch meanwhile. What you wrote is here for you to copy.",
    merged:
      "The reply that you were answering was merged into another by the same writer. What you wrote is here: copy it, and reply there.",
    moved:
      "The reply that you were answering was moved to another discussion. What you wrote is here: copy it, and reply there.",
  },
  stuckWhere: {
    gone: "",
    locked: "See the branch",
    merged: "Go to that reply",
    moved: "Go to where it stands now",
  },
  left: (n: number) => plural(n, { one: "# character left", other: "# characters left" }),
  over: (n: number) => plural(n, { one: "# character too many", other: "# characters too many" }),
  offline: "The server could not be reached. Your text is still here; send it again when you are back.",
  lockedText: "What you wrote was not posted; it is here for you to copy.",
  lockedComposer: "This discussion is locked. You can read everything; nothing can be added.",

  preview: "Preview",
  previewLabel: "Preview of your text",
  quote: "Quote",
  people: "People to mention",

  savedHere: "Saved on this device",
  saved: "Saved",
  collision: "This draft was also changed in another window.",
  collisionHow: "Your text stands above, the other one below. Nothing is lost until you choose.",
  other: "The other text",
  keepMine: "Keep mine",
  takeOther: "Take the other",

  help: "Formatting",
  helpTyped: "You type",
  helpShown: "It shows",
  helpBold: "bold",
  helpItalic: "italic",
  helpLink: "a link",
  helpQuote: "a quote",
  helpItem: "an item",
  helpStep: "a step",
  helpCode: "as typed",
  helpName: "name",
  helpNameHow: "a person",
  helpRest: "A blank line begins a new paragraph. HTML is shown as it is typed.",
};
