/** The interface's words. A view reads `v.t`, typed by the English catalogue; a missing key fails the build. */
import type { FilterName, Finding } from "../filters/types.ts";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";
import { fr } from "./fr.ts";
import { isolated } from "./isolated.ts";
import { LANGUAGES, tagOf, type Lang, type Language } from "./languages.ts";
import { sw } from "./sw.ts";

export { asLang, isLang, LANGS, LANGUAGES, type Lang } from "./languages.ts";

export type { Messages } from "./en.ts";
export type ProblemCode = keyof Messages["problems"];
/**
 * A problem with a field, with a number where its sentence needs one: `"required"`, `"tooLong:10000"`; or what filters
 * found in it, behind `filter:` (`findingProblem`).
 */
export type Problem = ProblemCode | `${ProblemCode}:${number}` | `filter:${string}`;

/** A language of the interface, with its words. */
export interface Locale extends Language {
  readonly t: Messages;
}

/** Every language of the interface. */
export const LOCALES: Readonly<Record<Lang, Locale>> = {
  en: { ...LANGUAGES.en, t: en },
  sw: { ...LANGUAGES.sw, t: sw },
  fr: { ...LANGUAGES.fr, t: fr },
  ar: { ...LANGUAGES.ar, t: isolated(ar) },
};

/** What the shell and the log speak. */
export const english: Locale = LOCALES.en;

/** A problem's code and number out of its text; a code that is not in the catalogue reads as plain "check this". */
export function asProblem(text: string): Problem {
  const [code = "", number] = text.split(":");
  if (!isProblemCode(code)) return "invalid";
  return number === undefined ? code : `${code}:${Number(number)}`;
}

// What stands between findings, and between the parts of one: signs that no word has.
const [BETWEEN, WITHIN] = ["\u001e", "\u001f"];

/** The problem of a text that filters do not take. */
export function findingProblem(findings: readonly Finding[]): Problem {
  const clean = (text: string) => text.replaceAll(BETWEEN, " ").replaceAll(WITHIN, " ");
  const parts = findings.map(({ filter, count, found }) => [filter, count, ...found.map(clean)].join(WITHIN));
  return `filter:${parts.join(BETWEEN)}`;
}

function findingsOf(problem: string): Omit<Finding, "action">[] {
  return problem.split(BETWEEN).flatMap((part) => {
    const [filter = "", count, ...found] = part.split(WITHIN);
    return isFilter(filter) ? [{ filter, count: Number(count), found }] : [];
  });
}

function isFilter(name: string): name is FilterName {
  return Object.hasOwn(en.filters.why, name);
}

/** What a filter found, in words that a moderator and the writer understand. */
export function findingText(t: Messages, { filter, found, count }: Omit<Finding, "action">): string {
  return t.filters.why[filter](found, count);
}

/** The sentence for a problem. What it names is as hostile as any text: views escape it. */
export function problemText(t: Messages, problem: Problem): string {
  if (problem.startsWith("filter:"))
    return findingsOf(problem.slice("filter:".length))
      .map((finding) => findingText(t, finding))
      .join(" ");
  const [code = "", number] = problem.split(":");
  return isProblemCode(code) ? t.problems[code](Number(number ?? 0)) : t.problems.invalid(0);
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(en.problems, code);
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** "14 November 2026", in the reader's language; `short` leaves the year out when it is this year's. */
export function formatDate(lang: string, at: number, now: number): string {
  const sameYear = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
  const key = `${lang} ${sameYear}`;
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tagOf(lang), {
      day: "numeric",
      month: "long",
      ...(sameYear ? {} : { year: "numeric" }),
      timeZone: "UTC",
    });
    dates.set(key, format);
  }
  return format.format(at);
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];
const relatives = new Map<string, Intl.RelativeTimeFormat>();

/** "3 hours ago"; a date once it is older than six days. Never negative, should a clock step back. */
export function formatAgo(locale: Locale, at: number, now: number): string {
  const passed = Math.max(0, now - at);
  const unit = UNITS.find(([, length]) => passed >= length);
  if (!unit) return locale.t.common.justNow;
  if (passed >= 7 * 86_400_000) return formatDate(locale.lang, at, now);
  let format = relatives.get(locale.lang);
  if (!format) {
    format = new Intl.RelativeTimeFormat(locale.tag, { numeric: "auto" });
    relatives.set(locale.lang, format);
  }
  return format.format(-Math.floor(passed / unit[1]), unit[0]);
}
