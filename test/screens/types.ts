/** What a picture of the product is made of. The tables beside this file are lists of these. */
import type { Page } from "playwright-core";
import type { Site } from "./site.ts";

/** One page in one state, seen by one person. */
export interface Shot {
  /** Begins the names of its files. A longer name after a hyphen is another state of the same: `--only article` takes both. */
  name: string;
  /** Username of whoever looks; nobody signed in when left out. */
  who?: string;
  path: string | ((site: Site) => Promise<string>);
  /** What brings the page into its state. In no language: by ids, names of fields and classes. */
  act?: (page: Page, site: Site) => Promise<unknown>;
  /** The site on which nothing has happened yet, instead of the demo. */
  empty?: true;
  /** The picture begins a little above this element, where a page is long and its point is far down. */
  from?: string;
  /** Only what stands on the screen, around `from`: for what is docked to its edge, or floats. */
  screen?: true;
  /** Left out unless `--only` names it. */
  named?: true;
  /** What the page answers where it is not well; 200 when left out. */
  status?: number;
  /** As in a browser without JavaScript; `act` is of little use then. */
  plain?: true;
  /** As on paper; in colours that the reader's system forces; with letters twice as large. */
  as?: "print" | "forced" | "large";
}

/** Which pictures are wanted. */
export interface Wanted {
  /** Names, or how they begin; none: all. */
  only: readonly string[];
  widths: readonly number[];
  schemes: readonly Scheme[];
  langs: readonly string[];
}

export type Scheme = "light" | "dark";
