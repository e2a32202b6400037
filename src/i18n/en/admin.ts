import type { SettingName } from "../../admin/settings.ts";
import type { SettingGroup, SettingWords, Unit } from "../../admin/settings-types.ts";
import type { Area } from "../../admin/types.ts";
import { pluralIn } from "../plural.ts";
import { charts } from "./admin-charts.ts";
import { factors } from "./factors.ts";
import { filters } from "./filters.ts";
import { languageSettings } from "./language.ts";

const plural = pluralIn("en");

/** Problems with what an admin typed. */
export const adminProblems = {
  number: (_n: number) => "Please give a whole number.",
  atLeast: (n: number) => `The least is ${n.toLocaleString("en")}.`,
  atMost: (n: number) => `The most is ${n.toLocaleString("en")}.`,
  ruleId: (_n: number) => "Small letters, digits and hyphens, as in “no-advertising”; 40 characters at most.",
  ruleTaken: (_n: number) => "There is a rule with this name already, perhaps among those retired.",
  ruleKept: (_n: number) => "This name is taken by a part of the page. Please choose another.",
  lastRule: (_n: number) => "This is the last rule. Reports need one to refer to: add another first.",
  lastAdmin: (_n: number) => "There must be at least one admin. Make somebody else an admin first.",
};

/** The words of each setting: what its feature has written, put together. */
const each: Record<SettingName, SettingWords> = {
  ...filters.settings,
  ...languageSettings,
  ...factors.settings,
  "one-answer": {
    label: "How many answers may a reader give to one question?",
    hint: "Replies to others are never counted. Answers that are there already stay, whatever you choose here.",
    choices: {
      on: {
        label: "One, which can be edited",
        hint: "Everybody is heard once, and nobody twice as loud. Whoever comes back is offered to edit their answer.",
      },
      off: {
        label: "As many as they like",
        hint: "Good for questions that ask for examples, one at a time.",
      },
    },
  },
};

const groups: Record<SettingGroup, { title: string; text: string }> = {
  discussion: { title: "Discussions", text: "How people answer and reply." },
  accounts: { title: "Accounts", text: "How people prove that it is really them." },
  newcomers: {
    title: "Newcomers",
    text: "What holds for an account until people have seen a little of it.",
  },
  filters: {
    title: "Filters",
    text: "They look at each text that is sent, in this order, and say why in words its writer understands. No filter deletes anything: a moderator can let through whatever was held.",
  },
  trust: {
    title: "Trust",
    text: "It grows by itself with time and with what stays, and lifts the limits for newcomers. It never gives anybody a moderator’s powers.",
  },
};

const units: Record<Unit, string> = {
  characters: "characters",
  links: "links",
  replies: "replies",
  reports: "reports",
  accounts: "accounts",
  texts: "texts",
  days: "days",
  hours: "hours",
  minutes: "minutes",
  percent: "%",
};

const areas: Record<Area, string> = {
  settings: "Settings",
  rules: "Rules",
  words: "Words",
  roles: "Roles",
};

/** What of a rule was changed. */
const ruleParts: Readonly<Record<string, string>> = {
  added: "added",
  title: "title",
  text: "text",
  place: "place in the list",
  retired: "use",
};

const wordLists: Readonly<Record<string, string>> = { banned: "refused", suspect: "held" };

export const admin = {
  /** In the top menu. */
  admin: "Admin",
  menu: "Admin pages",
  pages: {
    overview: "Overview",
    settings: "Settings",
    limits: "Limits and filters",
    rules: "Rules",
    words: "Word lists",
    people: "People and roles",
    history: "History",
    outbox: "Outbox",
  },
  title: "Settings of this community",
  lead: "What you decide here holds for everybody from the moment you save it. How the server itself runs is set by its environment.",
  limitsTitle: "Limits and filters",
  limitsLead:
    "What is held back, and from whom. Held texts wait in the queue, and are shown to their writers as waiting.",
  noLimits: "There is nothing to set here yet.",
  words: "Which words are refused or held is decided in the",
  wordsLink: "word lists",
  off: "LIMITS=off is set in the environment of this server: what is set here has no effect until it is taken out.",
  each,
  groups,
  units,
  between: (min: number, max: number) => `From ${min.toLocaleString("en")} to ${max.toLocaleString("en")}.`,
  initially: (value: string) => `It comes as ${value}.`,
  source: "Source:",
  lastChanged: "Last changed on",
  by: "by",
  nobody: "somebody who is gone",
  program: "the program",
  never: "This is how it comes; nobody has changed it yet.",
  charts,
  people: {
    title: "People and roles",
    lead: "A new role holds from that person’s next click. Every change is in the history, and in the public log of decisions.",
    search: "Name or shown name",
    find: "Find",
    found: (n: number) => plural(n, { one: "# account", other: "# accounts" }),
    foundFor: (n: number, q: string) => `${plural(n, { one: "# account", other: "# accounts" })} with “${q}”`,
    all: "Show everybody",
    nobody: "Nobody has a name like this.",
    nobodyHint: "A part is enough; capitals do not matter.",
    since: "since",
    roleOf: (name: string) => `Role of ${name}`,
    give: "Give",
    giveOf: (name: string) => `Give ${name} this role`,
    suspended: "suspended",
    pages: "Pages of people",
    what: "What each role can do",
    can: {
      reader: "reads, answers, replies, votes and reports.",
      author:
        "writes articles with their questions, and keeps order in the discussions of these: pins, locks, picks.",
      moderator:
        "decides about what is reported or held, everywhere, and can warn and suspend readers and authors.",
      admin: "sets what you see on these pages: rules, limits, word lists and roles.",
    },
  },
  history: {
    title: "History",
    lead: "Every change of settings, rules, word lists and roles: who, when, and what was there before.",
    filter: "Parts of the history",
    all: "All",
    areas,
    empty: "Nothing has been changed yet.",
    emptyText: "Whatever an admin changes from now on is listed here.",
    before: "Before",
    after: "After",
    none: "nothing",
    older: "Older changes",
    newest: "Newest changes",
    rule: "Rule",
    parts: ruleParts,
    lists: wordLists,
    ruleRetired: "retired",
    ruleInUse: "in use",
    role: "Role of",
    wordLists: "Word list",
  },
};
