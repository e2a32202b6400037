import { pluralIn } from "../plural.ts";
import type * as en from "../en/admin-charts.ts";

const plural = pluralIn("sw");

/** The dashboard. */
export const charts: typeof en.charts = {
  title: "Hali ya jumla",
  lead: "Yaliyoendelea hapa, na muda uliochukuliwa kufikia maamuzi.",
  period: "Kipindi",
  days: (n: number) => (n === 365 ? "mwaka mmoja" : plural(n, { one: "siku #", other: "siku #" })),
  perDay: "kwa siku",
  perWeek: "kwa wiki",
  weekOf: "Wiki kuanzia",
  dayName: "Siku",
  table: (name: string) => `Jedwali: ${name}`,
  count: "Idadi",
  median: "Thamani ya kati",
  p90: "Kiwango cha asilimia 90",
  decided: "Zilizoamuliwa",
  nothing: "Hakuna chochote katika kipindi hiki.",
  noTime: "–",
  names: {
    replies: "Michango",
    people: "Watu wapya",
    reports: "Ripoti",
    held: "Yaliyozuiliwa",
    decisions: "Maamuzi",
  },
  explain: {
    replies: "Iliyotumwa, iwe bado ipo au la.",
    people: "Akaunti zilizofunguliwa.",
    reports: "Za watu, walioingia au la, na za vichujio.",
    held: "Maandishi ambayo kichujio kiliyazuia yamsubiri msimamizi.",
    decisions: "Ya wasimamizi, na ya vichujio vyenyewe.",
  },
  time: {
    title: "Muda hadi uamuzi",
    text: "Tangu kesi ilipoingia kwenye foleni hadi ilipoamuliwa, kwa siku ya uamuzi. Nusu ya kesi hazikuchukua muda zaidi ya thamani ya kati, na tisa kati ya kumi hazikuzidi kiwango cha asilimia 90.",
    none: "Hakuna kesi iliyoamuliwa katika kipindi hiki.",
  },
  open: (n: number) =>
    n === 0
      ? "Hakuna kinachosubiri kwenye foleni."
      : plural(n, { one: "Kesi # inasubiri kwenye foleni.", other: "Kesi # zinasubiri kwenye foleni." }),
  openLink: "Fungua foleni",
  oldest: "Ya zamani zaidi imesubiri",
  /** Of a chart, for those who do not see it. */
  summary: (total: string, most: string, when: string) =>
    `Jumla ni ${total}; idadi ya juu zaidi ilikuwa ${most}, ${when}.`,
  summaryTime: (median: string, p90: string) =>
    `Thamani ya kati ${median}, kiwango cha asilimia 90 ${p90}, kwa kipindi chote.`,
  /** Short, as they stand at an axis. */
  duration: {
    minutes: (n: string) => `dak ${n}`,
    hours: (n: string) => `saa ${n}`,
    days: (n: string) => `siku ${n}`,
  },
};
