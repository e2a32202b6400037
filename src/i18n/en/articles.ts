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
