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
  sorts: {
    label: "Order of answers",
    best: "Best",
    new: "Newest",
    old: "Oldest",
    discussed: "Most discussed",
    divided: "Divided",
    authorReplied: "Author replied",
    authorRepliedOnly: "Only answers that the author replied to",
    showAll: "Show all answers",
  },
  noAuthorReplies: "The author has not replied to an answer yet.",
  fewVotes: "Few votes yet",
  fewVotesWhy:
    "This place goes to a different answer each time the discussion changes, so that new ones are read.",
  isNew: "New",
  inReplyTo: "In reply to",
  hiddenReply: "a hidden reply",
  deletedReply: "a deleted reply",
  moreNew: (n: number) => plural(n, { one: "# new", other: "# new" }),
  more: "More answers",
  moreReplies: (n: number) => plural(n, { one: "One more reply", other: "# more replies" }),
  moreThan: (n: number) => plural(n, { one: "More than # more reply", other: "More than # more replies" }),
  showFirst: (n: number) => plural(n, { one: "show #", other: "show #" }),
  deeper: "This thread goes on",
  deeperOf: (text: string, name: string) => `${text}, below ${name}’s reply`,
  higher: "This thread begins further up",
  jump: (n: number) => (n === 0 ? "Discussion" : `Discussion · ${n}`),
  facts: "This discussion",
  factAnswers: "Answers",
  factReplies: "Replies in all",
  factLast: "Last reply",

  posted: "Posted.",
  seeIt: "See it in its place",

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
