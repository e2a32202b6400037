/** What the style guide is made of. Its own words are names, as code is: they are in no catalogue. */
import type { View } from "../../src/http/context.ts";
import type { Html } from "../shared/html.ts";

/** A component in one state, shown by the view that the product shows it by. */
export interface State {
  /** In its address. */
  id: string;
  name: string;
  show: (v: View) => Html;
  /**
   * `alone`: has ids that stand once on a page, and so gets a page of its own. `whole`: is a page already.
   * Left out, it stands among the others of its section.
   */
  as?: "alone" | "whole";
}

export interface Section {
  id: string;
  name: string;
  states: readonly State[];
  /** What stands around its states in the product, where their looks depend on it. */
  around?: (states: Html) => Html;
}

/** A state; its address is made from its name. */
export function state(name: string, show: State["show"], as?: State["as"]): State {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return { id, name, show, ...(as ? { as } : {}) };
}
