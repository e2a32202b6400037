/**
 * What a community decides about its filters, and about how trust grows. Each filter has what it does with what it finds,
 * and the number it goes by. The words are in src/i18n/en/filters.ts.
 */
import { choice, number, type ValuesOf } from "../admin/settings-types.ts";

const group = "filters" as const;

/** The filters, in the order in which they look (types.ts). */
export const filterSettings = {
  "filter-length": choice({ group, values: ["off", "flag", "hold", "refuse"], initial: "off" }),
  "filter-length-letters": number({ group, min: 1, max: 500, unit: "characters", initial: 4 }),
  "filter-banned-words": choice({ group, values: ["off", "hold", "refuse"], initial: "refuse" }),
  "filter-repeat": choice({ group, values: ["off", "flag", "hold", "refuse"], initial: "hold" }),
  // Coral: six minutes. Discourse: five.
  "filter-repeat-minutes": number({ group, min: 1, max: 1440, unit: "minutes", initial: 6 }),
  "filter-suspect-words": choice({ group, values: ["off", "flag", "hold"], initial: "hold" }),
  "filter-links": choice({ group, values: ["off", "flag", "hold", "refuse"], initial: "hold" }),
  "filter-links-most": number({ group, min: 0, max: 100, unit: "links", initial: 4 }),
  // Off: whoever registers is heard at once. Coral, where it is on: two.
  "filter-newcomer": choice({ group: "newcomers", values: ["off", "hold"], initial: "off" }),
  "filter-newcomer-replies": number({ group: "newcomers", min: 1, max: 50, unit: "replies", initial: 2 }),
  "filter-burst": choice({ group, values: ["off", "flag", "hold"], initial: "flag" }),
  "filter-burst-replies": number({ group, min: 2, max: 100, unit: "replies", initial: 6 }),
  // Coral, where it is on: 30 percent of what somebody wrote within seven days.
  "filter-rejected": choice({ group, values: ["off", "flag", "hold"], initial: "hold" }),
  "filter-rejected-percent": number({ group, min: 1, max: 100, unit: "percent", initial: 30 }),
  "filter-address": choice({ group, values: ["off", "flag", "hold"], initial: "flag" }),
  "filter-address-accounts": number({ group, min: 2, max: 100, unit: "accounts", initial: 4 }),
  "filter-learnt": choice({ group, values: ["off", "hold"], initial: "hold" }),
  "filter-learnt-percent": number({ group, min: 60, max: 100, unit: "percent", initial: 95 }),
} as const;

/**
 * What it takes to be known, and to be trusted (trust.ts). Borrowed from Discourse's trust levels 1 and 2 ("read at least
 * 30 posts"; "visit at least 15 days, read 100 posts, reply to 3 topics") and, for what undoes it, from level 3 (a handful of
 * flagged posts within 100 days); a day and two kept replies are Coral's new commenter.
 */
export const trustSettings = {
  "trust-known-days": number({ group: "trust", min: 0, max: 365, unit: "days", initial: 1 }),
  "trust-known-read": number({ group: "trust", min: 0, max: 10_000, unit: "replies", initial: 30 }),
  "trust-known-kept": number({ group: "trust", min: 0, max: 500, unit: "replies", initial: 2 }),
  "trust-trusted-days": number({ group: "trust", min: 0, max: 3650, unit: "days", initial: 15 }),
  "trust-trusted-read": number({ group: "trust", min: 0, max: 100_000, unit: "replies", initial: 100 }),
  "trust-trusted-kept": number({ group: "trust", min: 0, max: 500, unit: "replies", initial: 10 }),
  "trust-upheld-most": number({ group: "trust", min: 0, max: 100, unit: "reports", initial: 2 }),
} as const;

export type FilterSettings = ValuesOf<typeof filterSettings>;
export type TrustSettings = ValuesOf<typeof trustSettings>;
