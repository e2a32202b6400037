import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

export const discussion = {
  promptLabel: "The Reader Pool question",
  promptEdited: "The question was edited on",
  locked: "Locked: this discussion can be read, but nothing can be added.",
  write: "Write your answer",
  summary: (answers: number, replies: number) =>
    answers === 0
      ? "No answers yet"
      : answers === replies
        ? plural(answers, { one: "# answer", other: "# answers" })
        : `${plural(answers, { one: "# answer", other: "# answers" })}, ${plural(replies, { one: "# reply", other: "# replies" })} in all`,
  noAnswers: "No answers yet",
  beFirst: "Nobody has answered yet. The first answer sets the tone.",
  emptyLocked: "Nobody answered before this discussion was locked.",
  sorts: { label: "Order of answers", best: "Best", new: "Newest", old: "Oldest" },
  more: "More answers",
  moreReplies: (n: number) => plural(n, { one: "One more reply", other: "# more replies" }),
  deeper: "This thread goes on",
  deeperOf: (name: string) => `The thread goes on below ${name}’s reply`,
  higher: "This thread begins further up",
  moreBelow: "More replies",
  jump: (n: number) => (n === 0 ? "Discussion" : `Discussion · ${n}`),
  facts: "This discussion",
  factAnswers: "Answers",
  factReplies: "Replies in all",
  factLast: "Last reply",

  yourAnswer: "Your answer",
  yourReply: "Your reply",
  placeholder: "What would you say?",
  answerButton: "Answer",
  replyButton: "Reply",
  markdownHint: "Markdown works: **bold**, *italic*, > quote, - list.",
  signedOutHint: "Write first. To have it posted:",
  kept: "Your text has been kept. Log in or register, and it will be posted.",
  keptHere: "This is what you wrote before you logged in. Look at it, and send it.",
  keptFailed:
    "Your text could not be posted just now. It is still here: please look at it and send it again.",
  inReplyTo: "In reply to",
  left: (n: number) => plural(n, { one: "# character left", other: "# characters left" }),
  over: (n: number) => plural(n, { one: "# character too many", other: "# characters too many" }),
  posted: "Posted.",
  seeIt: "See it in its place",
  offline: "The server could not be reached. Your text is still here; send it again when you are back.",
  lockedText: "What you wrote was not posted; it is here for you to copy.",
  lockedComposer: "This discussion is locked. You can read everything; nothing can be added.",

  author: "Author",
  moderator: "Moderator",
  pinned: "Pinned",
  edited: "edited",
  replyTo: (name: string) => `Reply to ${name}`,
  reply: "Reply",
  link: "Link",
  linkTo: (name: string) => `Link to ${name}’s reply`,
  upvote: (name: string) => `Upvote ${name}'s reply`,
  downvote: (name: string) => `Downvote ${name}'s reply`,
  score: (n: number) => plural(n, { one: "Score: #", other: "Score: #" }),
  hidden: "Hidden by a moderator",
  hiddenWhy: (reason: string) => `Hidden by a moderator: ${reason}`,
  hiddenYours: "Only you and the moderators can read this.",
  hiddenNote: "The moderator’s note:",
  deleted: "Deleted by its writer",

  inContext: "One reply in its context",
  inContextTitle: (name: string) => `${name}’s reply`,
  partOf: "From the discussion of",
  wholeDiscussion: "Read the whole discussion",
  above: "What this answers",
};
