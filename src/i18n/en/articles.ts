import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

export const articles = {
  minutes: (n: number) => plural(n, { one: "# minute", other: "# minutes" }),
  firstPublished: (host: string) => `First published at ${host}`,
  related: "Questions near this one",
  edit: "Edit",
  status: {
    draft: "Draft",
    published: "Published",
    "taken-down": "Taken down",
    discarded: "Discarded",
  },
  draftNotice: "This is a draft. Only its author, the moderators and the admins can see it.",
  takenDownNotice:
    "This article has been taken down, and its discussion with it. Only its author, the moderators and the admins can see it.",
  toDesk: "Open on the desk",
  promptLabel: "The Reader Pool question",
  noPrompt: "The question to the readers will stand here.",
};

/** What can be wrong with a page to read, and with an article to publish. Part of `problems`. */
export const articleProblems = {
  sourceEmpty: (_n: number) => "There is nothing in this. Paste the text of the page, or choose its file.",
  sourceBinary: (_n: number) =>
    "This is not text. Save the page as text or HTML, or paste what you see on it, and send that.",
  sourceTooLarge: (_n: number) =>
    "This is more than two megabytes, which no article is. Paste the article alone.",
  sourceNotUtf8: (_n: number) =>
    "The letters of this file can’t be read: it is not in UTF-8. Save it as UTF-8, or paste its text.",
  sourceNoArticle: (_n: number) =>
    "No article was found in this: no passage of text that belongs together. Paste the article’s own text.",
  sourceTooTangled: (_n: number) =>
    "The page is too tangled to be read. Paste the text as you see it, instead of its source.",
  sourceTooLong: (n: number) =>
    plural(n, {
      one: "The article in this is longer than # character. Divide it.",
      other: "The article in this is longer than # characters. Divide it.",
    }),
  titleMissing: (_n: number) => "An article needs a title. Write one.",
  bodyMissing: (_n: number) => "An article needs a text. There is nothing to read in this yet.",
  promptNotChosen: (_n: number) =>
    "More than one question was found. Choose the one that the discussion begins with, or write your own below.",
  promptMissing: (_n: number) =>
    "Ask your readers a question: it is what the discussion begins with. Without one this can’t be published.",
  slugTaken: (_n: number) => "Another article has, or once had, this address. Choose another.",
  slugEmpty: (_n: number) => "An address needs at least one letter or digit.",
  changedSince: (_n: number) =>
    "Somebody changed this article in the same moment. Open it again to see what it says now.",
};
