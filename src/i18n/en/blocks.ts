import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** People whose replies one does not want to see. */
export const blocks = {
  block: "Block",
  unblock: "Unblock",
  blockOf: (name: string) => `Block ${name}`,
  unblockOf: (name: string) => `Unblock ${name}`,
  what: "Their replies fold away for you. They are not told.",
  isBlocked: "You have blocked this person: their replies are folded away.",
  lead: "What they write is folded away for you, counts as nothing new, and tells you nothing. They don’t notice. Replies of others below theirs stay.",
  count: (n: number) =>
    plural(n, { one: "You have blocked one person.", other: "You have blocked # people." }),
  since: "since",
  empty: {
    title: "You have blocked nobody",
    text: "Where you would rather not read what somebody writes, open their page and choose “Block”.",
    link: "People",
  },
  placeholder: "A reply by somebody you blocked",
  show: "Show",
};

export const blockFlashes = {
  blocked: "Blocked. Their replies are folded away for you.",
  unblocked: "Unblocked.",
};
