import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** Problems with texts that wait for a moderator. */
export const heldProblems = {
  heldDecided: (_n: number) => "This has been decided or taken back in the meantime.",
  heldCollided: (_n: number) =>
    "The reply was changed after this edit was sent. The newer text stays; reject or discard this one.",
  heldAnswered: (_n: number) =>
    "Its writer has given another answer since, and everybody has one here. So this can only be rejected or discarded.",
  heldRepliedTo: (_n: number) =>
    "Somebody has replied to it by now, so it can't go back to waiting. You can hide it instead.",
};

/** Texts that wait for a moderator, or for their writer's address, as their writer sees them. */
export const held = {
  unconfirmed: "Waiting for you to confirm your address",
  unconfirmedWhy: (address: string) =>
    `We wrote to ${address}: open the link in that mail, and this appears.`,
  unconfirmedLead: "Nobody else sees it until then. If you never do, it is deleted after about a month.",
  notYet: "Not published yet",
  publishNow: "Your address is confirmed: this can be published now.",
  stuckLead: "Your text is kept here, and nobody else sees it.",
  stuck: {
    confirmed: "Your address is confirmed, but this can’t be published now.",
    "parent-gone": "Your address is confirmed, but the reply that you were answering is gone meanwhile.",
    "parent-moved":
      "Your address is confirmed, but the reply that you were answering has been moved meanwhile.",
    answered:
      "Your address is confirmed, but you have given another answer meanwhile, and everybody has one here.",
  },
  publish: "Publish",
  publishOf: "Publish your text",
  sendAgain: "Send the mail again",
  postedUnconfirmed: "Your text is kept. It appears once you have confirmed your address.",
  publishedConfirmed: "Your address is confirmed: it is published.",
  editLeadUnconfirmed: "It appears, with the text you save here, once you have confirmed your address.",
  answeredUnconfirmed: "Your answer is kept, and not published yet.",
  waiting: "Waiting for a moderator",
  waitingLead: "Nobody else sees it until then.",
  foundNothing: "As it is now the filters find nothing in it; a moderator still looks at it first.",
  waitingEdit: "Your change is waiting for a moderator",
  waitingEditLead: "Until then everybody reads the text above.",
  rejected: "Not published",
  rejectedLead: "A moderator has decided not to publish this. Nobody else sees it.",
  rejectedEdit: "Your change was not published",
  rejectedEditLead: "Everybody reads the text above.",
  statement: "Read why, and how to appeal",
  dismiss: "Put away",
  dismissOf: "Put away your text that was not published",
  replyTo: "A reply to this one",
  edit: "Edit",
  editOf: "Edit your text that is waiting",
  takeBack: "Take back",
  takeBackOf: "Take back your text that is waiting",
  takenBack: "You have taken it back.",
  undo: "Undo",
  undoOf: "Undo: let your text wait again",
  undoFor: (n: number) => plural(n, { one: "for # second", other: "for # seconds" }),
  takenBackTitle: "Your text is taken back",
  erased: "It is not waiting any more.",
  toDiscussion: "Back to the discussion",
  editTitle: "Edit your text that is waiting",
  editLead: "It goes on waiting for a moderator, with the text you save here.",
  yourText: "Your text",
  posted: "Your reply is waiting for a moderator.",
  postedEdit: "Your change is waiting for a moderator.",
  published: "A moderator has read it: it is published.",
  seeIt: "See it",
  answered: "Your answer is waiting for a moderator.",
  editAnswer: "Edit the answer that waits",
  newcomers:
    "In this discussion a moderator reads what newcomers write before it appears; yours will wait, too.",
};
