/** Moments to come, in the reader's language. */
import type { Locale } from "./index.ts";
import { tagOf } from "./languages.ts";

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "in 3 hours". Two of a unit at least, so that "in 1 day" never stands for 47 hours; rounded down but for minutes. */
export function formatIn({ lang }: Pick<Locale, "lang">, at: number, now: number): string {
  const left = Math.max(0, at - now);
  const [unit, length] = UNITS.find(([, ms]) => left >= 2 * ms) ?? ["minute", 60_000];
  const count = unit === "minute" ? Math.ceil(left / length) : Math.floor(left / length);
  return new Intl.RelativeTimeFormat(tagOf(lang), { numeric: "always" }).format(Math.max(1, count), unit);
}

/** "Saturday 14 November 2026 at 18:00 UTC"; this year's without the year. */
export function formatMoment(locale: Pick<Locale, "lang">, at: number, now: number): string {
  const [lang, parts] = momentFormat(locale, at, now);
  return new Intl.DateTimeFormat(lang, { ...parts, timeZone: "UTC" }).format(at);
}

/** How a moment is written, without its zone: what `Date.toLocaleString` takes, also in a browser. */
export function momentFormat(
  { lang }: Pick<Locale, "lang">,
  at: number,
  now: number,
): [string, Intl.DateTimeFormatOptions] {
  const sameYear = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
  return [
    tagOf(lang),
    {
      weekday: "long",
      day: "numeric",
      month: "long",
      ...(sameYear ? {} : { year: "numeric" }),
      hour: "2-digit",
      minute: "2-digit",
      timeZoneName: "short",
    },
  ];
}
