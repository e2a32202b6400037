/**
 * The filters: small rules in a fixed order, each looking at a text and at what is known of its writer, and saying what it
 * found. None of them asks anything itself. Pure.
 */
import { MINUTE } from "../lib/clock.ts";
import type { Likeness } from "./bayes.ts";
import { isLong } from "./repeat.ts";
import type { FilterSettings } from "./settings.ts";
import type { Trust } from "./trust.ts";
import type { FilterAction, FilterName, Finding } from "./types.ts";
import type { WordList } from "./word-list.ts";
import { asWritten, findWords } from "./words.ts";

/** A text as the rules see it. */
export interface Text {
  body: string;
  /** Where its links lead. */
  links: readonly string[];
}

/** What is known of its writer, and of the discussion. */
export interface Facts {
  /** When the text was sent: before now, where it has waited. */
  sentAt: number;
  trust: Trust;
  banned: WordList;
  suspect: WordList;
  /** Who sent the same text within a day, and when. */
  sentBefore: readonly { own: boolean; at: number }[];
  /** A moderator has silenced this person's links. */
  linksSilenced: boolean;
  /** Replies of theirs that a moderator approved, or that have stood for a day. */
  approved: number;
  /** The discussion holds its newcomers. */
  newcomersHeld: boolean;
  /** What they sent in the last ten minutes, without this text. */
  sentLately: number;
  /** Of what they sent in seven days: what moderators took away or did not approve, and all. */
  rejected: number;
  sent: number;
  /** Other accounts that posted from the same address within 30 days. */
  otherAccounts: number;
  /** What the learning filter says; null while it has not seen enough. */
  likeness: Likeness | null;
}

/** One filter. */
export type Rule = (text: Text, facts: Facts, settings: FilterSettings) => Finding | null;

/** Rejected replies that it takes, whatever their share: one mistake says nothing. */
const LEAST_REJECTED = 2;
/** Links of a text that are shown. */
const MOST_SHOWN = 10;

const found = (
  filter: FilterName,
  action: FilterAction | "off",
  count: number,
  what: readonly string[] = [],
): Finding | null => (action === "off" ? null : { filter, action, count, found: what.slice(0, MOST_SHOWN) });

const length: Rule = ({ body }, _facts, settings) => {
  const least = settings["filter-length-letters"];
  // A word of pictures, or in one sign, is a word.
  const letters = body.match(/[\p{L}\p{N}\p{ExtPict}]/gu)?.length ?? 0;
  return letters >= least ? null : found("length", settings["filter-length"], least);
};

const words =
  (filter: "banned-words" | "suspect-words", list: "banned" | "suspect"): Rule =>
  ({ body }, facts, settings) => {
    const action = settings[`filter-${filter}`];
    const matches = action === "off" ? [] : findWords(facts[list], body);
    return matches.length === 0 ? null : found(filter, action, matches.length, asWritten(body, matches));
  };

const repeat: Rule = ({ body }, { sentAt, sentBefore }, settings) => {
  const minutes = settings["filter-repeat-minutes"];
  const own = sentBefore.some((before) => before.own && sentAt - before.at < minutes * MINUTE);
  if (own) return found("repeat", settings["filter-repeat"], minutes);
  return sentBefore.length > 0 && isLong(body) ? found("repeat", settings["filter-repeat"], 0) : null;
};

const links: Rule = ({ links: all }, _facts, settings) =>
  all.length <= settings["filter-links-most"]
    ? null
    : found("links", settings["filter-links"], all.length, [...new Set(all)]);

/** A moderator's decision about a person: no setting turns it off. */
const silencedLinks: Rule = ({ links: all }, { linksSilenced }) =>
  linksSilenced && all.length > 0 ? found("silenced-links", "hold", all.length, [...new Set(all)]) : null;

const newcomer: Rule = (_text, { trust, approved, newcomersHeld }, settings) => {
  const missing = settings["filter-newcomer-replies"] - approved;
  if (trust !== "newcomer" || missing <= 0) return null;
  return found("newcomer", newcomersHeld ? "hold" : settings["filter-newcomer"], missing);
};

const burst: Rule = (_text, { trust, sentLately }, settings) =>
  trust === "trusted" || sentLately + 1 < settings["filter-burst-replies"]
    ? null
    : found("burst", settings["filter-burst"], sentLately + 1);

/** Coral's rule, with one thing added: it takes two (coralproject/talk, pipeline/phases/recentCommentHistory.ts). */
const rejected: Rule = (_text, facts, settings) => {
  const percent = Math.round((100 * facts.rejected) / Math.max(1, facts.sent));
  return facts.rejected < LEAST_REJECTED || percent < settings["filter-rejected-percent"]
    ? null
    : found("rejected", settings["filter-rejected"], percent);
};

const address: Rule = (_text, { trust, otherAccounts }, settings) =>
  trust === "trusted" || otherAccounts + 1 < settings["filter-address-accounts"]
    ? null
    : found("address", settings["filter-address"], otherAccounts + 1);

const learnt: Rule = (_text, { likeness }, settings) => {
  if (likeness === null || likeness.score * 100 < settings["filter-learnt-percent"]) return null;
  return found("learnt", settings["filter-learnt"], Math.floor(likeness.score * 100), likeness.strongest);
};

/** Every filter by its name. */
export const RULES: Readonly<Record<FilterName, Rule>> = {
  length,
  "banned-words": words("banned-words", "banned"),
  repeat,
  "suspect-words": words("suspect-words", "suspect"),
  links,
  "silenced-links": silencedLinks,
  newcomer,
  burst,
  rejected,
  address,
  learnt,
};
