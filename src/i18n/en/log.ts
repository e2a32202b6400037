import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** The public log of decisions. What was done has its words in `moderation.log.did`. */
export const log = {
  title: "Decisions",
  lead: "What those who keep order here have decided, the last first. Nobody concerned is named, and no text is shown: they find the reason in their inbox.",
  when: "When",
  what: "What",
  where: "Where",
  who: "Who",
  dismiss: {
    reply: "Let a reported reply stand",
    article: "Let a reported article stand",
    person: "Closed reports about somebody",
  },
  reopen: {
    reply: "Took up a report about a reply again",
    article: "Took up a report about an article again",
    person: "Took up a report about somebody again",
  },
  theReply: "the reply",
  gone: "An article that is not public",
  everywhere: "The whole site",
  account: "An account",
  earlier: "An earlier decision",
  takenBack: "taken back",
  empty: "No decision yet",
  emptyText: "Nothing has had to be hidden, pinned or locked so far.",
  emptyYear: (year: number) => `No decision in ${year}`,
  newest: "Newest",
  years: "Years",
  all: "All",
  inNumbers: (year: number) => `${year} in numbers`,
  total: (n: number) => plural(n, { one: "# decision", other: "# decisions" }),
  byRule: "By rule",
  byAction: "By what was done",
  rule: "Rule",
  done: "What was done",
  count: "Decisions",
  automatic: "Automatic",
  undone: "Taken back",
  noRule: "No rule named",
  numbersNote: "Letters to the moderators are not counted.",
};
