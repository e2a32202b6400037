import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

export const live = {
  arrivals: (n: number) => plural(n, { one: "# new reply", other: "# new replies" }),
  came: (n: number) => plural(n, { one: "# reply came in.", other: "# replies came in." }),
  toFirst: "Go to the first",
  elsewhere: "New in other places of this discussion:",
  elsewhereOf: (name: string) => `${name}’s reply`,
  outdated: "Much has changed here since you opened this page.",
  again: "Load it again",
  close: "Close this notice",
};
