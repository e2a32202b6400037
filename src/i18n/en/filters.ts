import type { SettingWords } from "../../admin/settings-types.ts";
import type { FilterName } from "../../filters/types.ts";
import type { filterSettings, trustSettings } from "../../filters/settings.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");
const list = new Intl.ListFormat("en", { type: "conjunction" });

/** What was matched, as it stands in the text; no more of it than can be read. */
const quoted = (found: readonly string[]) => {
  const shown = found.slice(0, 5).map((word) => `“${word}”`);
  return list.format(found.length > 5 ? [...shown, `${found.length - 5} more`] : shown);
};

const OFF = { label: "Do nothing", hint: "" };
const FLAG = {
  label: "Show it, and put it into the queue",
  hint: "It appears at once; a moderator looks at it later.",
};
const HOLD = {
  label: "Hold it",
  hint: "Only its writer sees it, as waiting, until a moderator has approved it.",
};
const REFUSE = {
  label: "Don’t take it",
  hint: "Its writer is told why, and can change the text and send it again.",
};
const all = { off: OFF, flag: FLAG, hold: HOLD, refuse: REFUSE };

const CORAL = "Two comes from Coral, where it is the number of approved comments that makes somebody known.";

const settings: Record<keyof typeof filterSettings | keyof typeof trustSettings, SettingWords> = {
  "filter-length": {
    label: "Very short texts",
    hint: "Some communities want more than “this”. Letters and digits count, spaces and signs don’t. One sign can be a whole word in Chinese: keep the number low where people write it.",
    choices: all,
  },
  "filter-length-letters": { label: "Very short is fewer than", hint: "Visible letters and digits." },
  "filter-banned-words": {
    label: "Banned words",
    hint: "The list stands at Word lists. It holds for moderators, too.",
    choices: { off: OFF, hold: HOLD, refuse: REFUSE },
  },
  "filter-repeat": {
    label: "The same text again",
    hint: "The same person within these minutes, or the same longer text by anybody within a day. Case, spaces and punctuation make no difference.",
    choices: all,
  },
  "filter-repeat-minutes": {
    label: "Again is within",
    hint: "After that, the same person may say the same thing.",
    source: "Six minutes is what Coral uses; Discourse uses five.",
  },
  "filter-suspect-words": {
    label: "Suspect words",
    hint: "The list stands at Word lists, where you can try it on past replies.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-links": {
    label: "Many links",
    hint: "Links to this site and to people on it don’t count. Who had their links silenced by a moderator waits with any link, whatever you choose here.",
    choices: all,
  },
  "filter-links-most": { label: "Many is more than", hint: "With 0, any link to another site is too many." },
  "filter-newcomer": {
    label: "First replies of newcomers",
    hint: "Whoever registers is heard at once, as long as this is off. A single discussion can hold its newcomers without it, while it is under attack.",
    choices: {
      off: { label: "Show them at once", hint: "" },
      hold: { label: "Hold them", hint: "Until some were approved by a moderator, or have stood for a day." },
    },
  },
  "filter-newcomer-replies": {
    label: "Until this many are approved",
    hint: "Who is known already (see below) never waits for it.",
    source: CORAL,
  },
  "filter-burst": {
    label: "Many replies in ten minutes",
    hint: "By one person, anywhere on the site. Trusted people are left alone.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-burst-replies": { label: "Many is", hint: "Counting the one that is being sent." },
  "filter-rejected": {
    label: "Much of it was rejected lately",
    hint: "When at least two of somebody’s replies of the last seven days were hidden, deleted or not approved by moderators, and that is a large share of them.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-rejected-percent": {
    label: "A large share is",
    hint: "Of all they sent in seven days.",
    source: "The rule and its seven days and 30 percent are Coral’s.",
  },
  "filter-address": {
    label: "Several accounts from one address",
    hint: "Families, schools and libraries share an address, too: that is why this only asks a moderator to look. Addresses are kept as keyed hashes, for 30 days. Trusted people are left alone.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-address-accounts": { label: "Several is", hint: "Different accounts that posted within 30 days." },
  "filter-learnt": {
    label: "Texts like those you rejected",
    hint: "It learns from your decisions, here and nowhere else, and starts when it has seen 200 of them. It never does more than hold, and says by which words.",
    choices: { off: OFF, hold: HOLD },
  },
  "filter-learnt-percent": {
    label: "Hold when it is at least this sure",
    hint: "Higher holds less, and misses more.",
    source: "Gary Robinson’s way of combining words (2003), after Paul Graham’s (2002).",
  },
  "trust-known-days": { label: "Known after", hint: "Since registering.", source: CORAL },
  "trust-known-read": {
    label: "Known: has read",
    hint: "Replies of others, while signed in. Each reply of their own that stayed stands for ten.",
    source: "Discourse, trust level 1: read 30 posts.",
  },
  "trust-known-kept": {
    label: "Known: has written",
    hint: "Replies that are still there for all to see.",
    source: CORAL,
  },
  "trust-trusted-days": {
    label: "Trusted after",
    hint: "Since registering.",
    source: "Discourse, trust level 2: 15 days.",
  },
  "trust-trusted-read": {
    label: "Trusted: has read",
    hint: "Counted in the same way.",
    source: "Discourse, trust level 2: read 100 posts.",
  },
  "trust-trusted-kept": {
    label: "Trusted: has written",
    hint: "Trust lifts limits. It never makes anybody a moderator.",
    source: "Discourse asks for replies to three topics; ten replies are much the same here.",
  },
  "trust-upheld-most": {
    label: "Trust is lost with more than",
    hint: "Reports against them that moderators acted upon, within 100 days: then they are treated as newcomers.",
    source: "Discourse, trust level 3, looks back 100 days, too.",
  },
};

/** Why a filter found something, to its writer and to moderators: what it saw, and what it does not mean. */
const why: Record<FilterName, (found: readonly string[], count: number) => string> = {
  length: (_found, count) =>
    `It is shorter than ${plural(count, { one: "# letter", other: "# letters" })}, and short texts wait for a moderator here.`,
  "banned-words": (found) =>
    found.length === 0
      ? "It contains a word that is not used on this site."
      : `It contains ${quoted(found)}, which the rules of this site leave out.`,
  repeat: (_found, count) =>
    count === 0
      ? "The same text was posted on this site within the last day."
      : `You posted the same text less than ${plural(count, { one: "# minute", other: "# minutes" })} ago.`,
  "suspect-words": (found) =>
    found.length === 0
      ? "It contains a word that moderators want to look at."
      : `It contains ${quoted(found)}, which moderators want to look at first.`,
  links: (_found, count) =>
    `It has ${plural(count, { one: "# link", other: "# links" })}, which is what advertisements often have.`,
  "silenced-links": () => "A moderator has asked to see links by this account before they appear.",
  newcomer: (_found, count) =>
    count === 0
      ? "New members’ first replies are read by a moderator before they appear."
      : `New members’ first replies are read by a moderator before they appear: ${plural(count, { one: "# more", other: "# more" })} to go.`,
  burst: (_found, count) =>
    `It is one of ${plural(count, { one: "# reply", other: "# replies" })} by the same person in ten minutes.`,
  rejected: (_found, count) =>
    `Moderators did not leave up ${count} percent of what this person sent in the last seven days.`,
  address: (_found, count) =>
    `${plural(count, { one: "# account has", other: "# accounts have" })} posted from the same address within 30 days.`,
  learnt: (found, count) =>
    `It reads like texts that moderators have rejected (${count} percent)${found.length > 0 ? `, above all by ${quoted(found)}` : ""}. A moderator decides, not this filter.`,
};

/** What each filter is called, to admins. */
const names: Record<FilterName, string> = {
  length: "Very short texts",
  "banned-words": "Banned words",
  repeat: "The same text again",
  "suspect-words": "Suspect words",
  links: "Many links",
  "silenced-links": "Links that a moderator has silenced",
  newcomer: "First replies of newcomers",
  burst: "Many replies in ten minutes",
  rejected: "Much of it was rejected lately",
  address: "Several accounts from one address",
  learnt: "Texts like those you rejected",
};

/** Problems with a list. */
export const filterProblems = {
  tooManyWords: (n: number) => `At most ${n.toLocaleString("en")} words, and 70,000 bytes in all.`,
  unusableWords: (n: number) =>
    plural(n, {
      one: "One line can’t be looked for. Each needs at least two letters or digits, and is 100 characters long at most.",
      other:
        "# lines can’t be looked for. Each needs at least two letters or digits, and is 100 characters long at most.",
    }),
};

const words = {
  title: "Word lists",
  lead: "Words that are refused, and words that moderators want to see first. Try a list on what people have written before you switch it on: most of what a word meets is meant well.",
  how: "How words are matched",
  rules: [
    "One word or phrase a line. Only whole words count: “ass” does not meet “class”.",
    "Case, accents and width make no difference, nor do letters that look alike: “casino” meets “CASÍNO”, “саsino” with Cyrillic letters, “c4sin0”, “cas-ino” and “c a s i n o”.",
    "A * behind a word stands for any ending: “gambl*” meets “gambler” and “gambling”. It helps where languages join words: German, Korean, Turkish.",
    "In Thai, Chinese and Japanese, which write no spaces, a word counts where a dictionary lets one begin and end.",
    "Emoji can stand in a list, too. Nothing here is a pattern: brackets and dots mean nothing.",
  ],
  each: {
    banned: {
      label: "Banned words",
      hint: "A text with one of these is not taken; its writer is told which word it was, and can change it. Keep it short.",
    },
    suspect: {
      label: "Suspect words",
      hint: "A text with one of these waits until a moderator has read it.",
    },
  },
  isOff: "It is switched off.",
  what: {
    off: "Switch it on",
    flag: "Now: shown, and put into the queue",
    hold: "Now: held for a moderator",
    refuse: "Now: not taken",
  },
  tryIt: "Try it",
  switchOn: "Switch on",
  tried: (n: number) =>
    plural(n, {
      one: "Tried on the newest reply",
      other: `Tried on the newest ${n.toLocaleString("en")} replies`,
    }),
  notYet: "Nothing has changed yet: the lists hold once you switch them on.",
  met: (met: number, silent: number) =>
    `${plural(met, { one: "# word", other: "# words" })} would have met something${silent > 0 ? `, ${silent.toLocaleString("en")} nothing` : ""}.`,
  metNothing: (n: number): string =>
    n === 0 ? "There is no word in this list." : "None of its words would have met anything.",
  inReplies: (n: number) => plural(n, { one: "in # reply", other: "in # replies" }),
  more: (n: number) => plural(n, { one: "and # more word", other: "and # more words" }),
};

export const filters = {
  words,
  why,
  names,
  settings,
  trust: { newcomer: "Newcomer", known: "Known here", trusted: "Trusted" },
};
