import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** The dashboard. */
export const charts = {
  title: "Overview",
  lead: "What went on here, and how long decisions took.",
  period: "Period",
  days: (n: number) => (n === 365 ? "a year" : plural(n, { one: "# day", other: "# days" })),
  perDay: "per day",
  perWeek: "per week",
  weekOf: "Week from",
  dayName: "Day",
  table: (name: string) => `Table: ${name}`,
  count: "Count",
  median: "Median",
  p90: "90th percentile",
  decided: "Decided",
  nothing: "Nothing in this time.",
  noTime: "–",
  names: {
    replies: "Replies",
    people: "New people",
    reports: "Reports",
    held: "Held back",
    decisions: "Decisions",
  },
  explain: {
    replies: "Posted, whether they are still there or not.",
    people: "Accounts made.",
    reports: "By people, signed in or not, and by filters.",
    held: "Texts that a filter held back for a moderator.",
    decisions: "By moderators, and by filters on their own.",
  },
  time: {
    title: "Time to decision",
    text: "From the moment a case came into the queue until it was decided, by the day of the decision. Half of the cases took no longer than the median, nine of ten no longer than the 90th percentile.",
    none: "No case was decided in this time.",
  },
  open: (n: number) =>
    n === 0
      ? "Nothing waits in the queue."
      : plural(n, { one: "# case waits in the queue.", other: "# cases wait in the queue." }),
  openLink: "Open the queue",
  oldest: "The oldest has waited for",
  /** Of a chart, for those who do not see it. */
  summary: (total: string, most: string, when: string) => `${total} in all; the most were ${most}, ${when}.`,
  summaryTime: (median: string, p90: string) =>
    `Median ${median}, 90th percentile ${p90} over the whole time.`,
  /** Short, as they stand at an axis. */
  duration: {
    minutes: (n: string) => `${n} min`,
    hours: (n: string) => `${n} h`,
    days: (n: string) => `${n} d`,
  },
};
