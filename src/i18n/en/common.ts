import type { Flash } from "../../http/flash.ts";
import type { Refusal } from "../../policy.ts";
import { pluralIn } from "../plural.ts";
import { adminProblems } from "./admin.ts";
import { articleProblems } from "./articles.ts";
import { promptProblems } from "./prompt.ts";
import { heldProblems } from "./held.ts";
import { queueProblems } from "./queue.ts";
import { filterProblems } from "./filters.ts";
import { ownProblems } from "./own.ts";
import { preferenceFlashes } from "./preferences.ts";
import { sanctionFlashes } from "./sanctions.ts";
import { confirmingFlashes, confirmingProblems } from "./confirming.ts";
import { connectionsProblems } from "./connections.ts";
import { factors, factorsProblems } from "./factors.ts";
import { leavingFlashes, leavingProblems } from "./leaving.ts";
import { limitsProblems } from "./limits.ts";
import { pushFlashes, pushProblems } from "./push.ts";
import { blockFlashes } from "./blocks.ts";
import { settingsFlashes, settingsProblems } from "./settings.ts";
import { orderFlashes, orderProblems } from "./order.ts";

const plural = pluralIn("en");

export const common = {
  offline: "The server could not be reached. Please try again in a moment.",
  skip: "Skip to the text",
  /** Between the parts of a note, before its space. */
  comma: ",",
  justNow: "just now",
  questions: "Questions",
  people: "People",
  about: "About",
  contact: "Contact",
  rules: "Rules",
  privacy: "Privacy",
  moderation: "Moderation",
  log: "Decisions",
  desk: "Write",
  logIn: "Log in",
  logOut: "Log out",
  register: "Register",
  mainMenu: "Main menu",
  footerMenu: "About this site",
  signedInAs: (name: string) => `Signed in as ${name}`,
  madeWith: "Runs on Reader Pool.",
  demoLabel: "Demo",
  demo: "This is a throwaway demo: what you write here is gone when it stops.",
  cancel: "Cancel",
  save: "Save",
  older: "Older",
  newer: "Newer",
  page: (n: number) => `Page ${n}`,
  roles: { reader: "Reader", author: "Author", moderator: "Moderator", admin: "Admin" },
  answers: (n: number) => plural(n, { one: "# answer", other: "# answers" }),
  replies: (n: number) => plural(n, { one: "# reply", other: "# replies" }),
  noAnswers: "No answers yet",
  correctThis: (n: number) =>
    plural(n, { one: "One thing needs another look", other: "# things need another look" }),
};

/** A time to wait, of so many seconds. */
function span(n: number): string {
  if (n <= 90) return plural(n, { one: "# second", other: "# seconds" });
  const minutes = Math.ceil(n / 60);
  if (minutes <= 90) return plural(minutes, { one: "# minute", other: "# minutes" });
  return plural(Math.ceil(minutes / 60), { one: "# hour", other: "# hours" });
}

/** One sentence for each problem with a field; the number is the limit it speaks of. */
export const problems = {
  ...adminProblems,
  ...articleProblems,
  ...promptProblems,
  ...ownProblems,
  ...filterProblems,
  ...heldProblems,
  ...queueProblems,
  ...orderProblems,
  ...settingsProblems,
  ...confirmingProblems,
  ...connectionsProblems,
  ...factorsProblems,
  ...leavingProblems,
  ...limitsProblems,
  ...pushProblems,
  invalid: (_n: number) => "Please check this.",
  required: (_n: number) => "Please fill this in.",
  tooLong: (n: number) => plural(n, { one: "At most # character.", other: "At most # characters." }),
  tooShort: (n: number) => plural(n, { one: "At least # character.", other: "At least # characters." }),
  nothingVisible: (_n: number) =>
    "There is nothing to read in this yet. Write at least one visible character.",
  tooNested: (_n: number) =>
    "This has too many levels of lists or quotes inside each other. Please flatten it.",
  username: (_n: number) =>
    "Letters, digits, dots, hyphens and underscores, beginning with a letter or a digit. No spaces.",
  usernameTaken: (_n: number) => "This name is taken, or looks too much like one that is.",
  usernameReserved: (_n: number) => "This name is kept for the site itself. Please choose another.",
  passwordCommon: (_n: number) =>
    "This is one of the passwords that are guessed first. Please choose another; three or four words make a good one.",
  passwordIsName: (_n: number) => "The password can’t be your name or your address.",
  email: (_n: number) => "This does not look like an email address. It should be like name@example.org.",
  emailTaken: (_n: number) => "There is an account with this address already. Log in instead?",
  wrongLogin: (_n: number) => "The name or the password is wrong.",
  choose: (_n: number) => "Please choose one.",
  wait: (n: number) => `Please wait ${span(n)} and send it again.`,
  tooManyPins: (n: number) =>
    `${plural(n, { one: "# reply is", other: "# replies are" })} pinned already, which is all there can be. Unpin one first.`,
  url: (_n: number) => "This should be a full address that begins with http:// or https://.",
  gone: (_n: number) => "This reply has been hidden or deleted in the meantime.",
  cantUndo: (_n: number) => "This can't be undone.",
  noSuchVerdict: (_n: number) => "This can't be decided so.",
  sendAgain: (_n: number) =>
    "Please send it once more: a field that is meant to stay empty had been filled in, perhaps by your browser.",
  sentBefore: (_n: number) =>
    "This was posted already, with other words. What you wrote now is still here; send it once more to post it as well.",
  parentGone: (_n: number) =>
    "The reply you were answering is gone. Your text is still here; you can post it as an answer of its own.",
};

/** Why somebody may not do something. */
export const refusals: Record<Refusal, string> = {
  "signed-out": "Please log in first.",
  role: "Your account can’t do this. Ask an admin of the site if it should.",
  "not-yours": "Only the author of this article and the admins can do this.",
  "own-reply": "You can’t do this to your own reply.",
  "not-your-reply": "Only whoever wrote this reply can do this.",
  "not-open": "This discussion has not opened yet.",
  closed: "This discussion is closed: it can be read, but nothing can be added.",
  "still-open": "This can be done once the discussion is closed.",
  locked: "This discussion is locked: it can be read, but nothing can be added.",
  "branch-locked": "This branch is locked: it can be read, but nothing can be added to it.",
  "second-factor":
    "Whoever keeps order here needs a second factor to log in with. Set one up under Settings, Security; then this works again.",
  suspended: "Your account is suspended. You can read, and appeal: your inbox says how.",
  "own-account": "You can't do this to your own account.",
  outranked: "Only an admin can do this to somebody who keeps order here.",
  left: "Whoever had this account has left.",
  "own-article": "You can't do this to your own article.",
  "not-concerned": "Only the person concerned and the moderators can read this.",
  appealed: "You have appealed against this decision already.",
  "appeal-too-late": "An appeal had to come within six months of the decision.",
  "no-appeal": "There is nothing to appeal against: this has been taken back, or takes nothing from you.",
  "own-decision": "Somebody else has to decide about this appeal.",
  "own-case": "This is about you: somebody else has to decide about it.",
  hidden: "This reply has been hidden by a moderator.",
  deleted: "This reply has been deleted.",
  unpublished: "This article has not been published yet.",
  removed: "This article has been taken down.",
  "last-factor":
    "Whoever keeps order here needs a second factor, and this is your last. Set up another one first; then this one can go.",
  "last-admin": "There must be at least one admin. Make somebody else an admin first.",
};

/** What the next page says was just done. */
export const flashes: Record<Flash, string> = {
  posted: "Posted.",
  locked: "This discussion is locked now.",
  unlocked: "This discussion is open again.",
  timesSet: "The times are set.",
  closedAlready: "It was closed already.",
  unchanged: "Nothing was changed.",
  noted: "The closing note is published.",
  noteBack: "The closing note has been taken back.",
  loggedOut: "You are logged out.",
  saved: "Saved.",
  restored: "Your reply is back.",
  held: "Your reply is waiting for a moderator. Why, is said beside it.",
  heldEdit: "Your change is waiting for a moderator. Until then your reply stays as it was.",
  ...confirmingFlashes,
  ...orderFlashes,
  ...settingsFlashes,
  ...blockFlashes,
  ...pushFlashes,
  ...leavingFlashes,
  ...factors.flashes,
  ...sanctionFlashes,
  ...preferenceFlashes,
};
