/** Folding a branch, and the keys of a discussion. */
import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");
const andBelow = (below: number) =>
  below === 0 ? "" : plural(below, { one: " and # below", other: " and # below" });

export const keys = {
  collapse: (name: string, below: number) => `Collapse ${name}'s reply${andBelow(below)}`,
  expand: (name: string, below: number) => `Expand ${name}'s reply${andBelow(below)}`,
  collapseGone: (below: number) => `Collapse this reply${andBelow(below)}`,
  expandGone: (below: number) => `Expand this reply${andBelow(below)}`,
  /** What a collapsed branch still says; a part of the button's name. */
  below: (n: number) => plural(n, { one: "# below", other: "# below" }),

  button: "Keys",
  title: "Reading with keys",
  about: "These keys work wherever you are reading, and never while you type.",
  list: [
    [["j"], "To the next reply"],
    [["k"], "To the reply before"],
    [["n"], "To the next new reply"],
    [["u"], "Up, to the reply this one answers"],
    [["o"], "Collapse or expand the reply and all below it"],
    [["r"], "Reply"],
    [["a"], "Show replies that have just arrived"],
    [["?"], "This list"],
  ] satisfies [string[], string][],
  on: "Use these keys on this device",
  close: "Close",
};
