/** The time that the dashboard looks back on, cut into days or weeks. Pure. */
import { DAY } from "../lib/clock.ts";
import { DAYS, type Days, type Period } from "./types.ts";

/** What `?days=` asks for; anything unknown is a month. */
export function asDays(text: string | undefined): Days {
  return DAYS.find((days) => String(days) === text) ?? 30;
}

/** The period that ends with today, in UTC days. Of a year the last 52 full weeks, so that each part is as long as the others. */
export function periodOf(days: Days, now: number): Period {
  const weekly = days === 365;
  const step = weekly ? 7 * DAY : DAY;
  const parts = weekly ? 52 : days;
  const to = (Math.floor(now / DAY) + 1) * DAY;
  return { days, from: to - parts * step, to, step, parts };
}

/** One value for each part, 0 where nothing was counted. */
export function filled(period: Period, rows: readonly { part: number; n: number }[]): number[] {
  const values = Array.from({ length: period.parts }, () => 0);
  for (const { part, n } of rows) if (part in values) values[part] = n;
  return values;
}
