/** Local times of forms → moments, and back. Pure. */
import { MINUTE } from "../lib/clock.ts";

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,3})?)?$/;

/** Whether this names a time zone ("Africa/Nairobi"). Empty is UTC. */
export function isZone(zone: string): boolean {
  if (zone === "") return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * The moment that `2026-11-14T18:00` is in a time zone, in epoch ms; null when it is no date and time. A time that the
 * clocks skip or have twice in a night means one of the two that are nearest.
 */
export function momentOf(local: string, zone: string): number | null {
  const [, ...parts] = LOCAL.exec(local.trim()) ?? [];
  if (parts.length === 0) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.map(Number);
  const utc = Date.UTC(year, month - 1, day, hour, minute);
  const back = new Date(utc);
  // 31 February and 25 o'clock would silently become others.
  if (back.getUTCDate() !== day || back.getUTCMonth() !== month - 1 || back.getUTCHours() !== hour)
    return null;
  if (back.getUTCMinutes() !== minute || back.getUTCFullYear() !== year) return null;
  const guess = utc - offsetAt(utc, zone);
  return utc - offsetAt(guess, zone);
}

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
function offsetAt(at: number, zone: string): number {
  if (zone === "") return 0;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const there = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return there - Math.floor(at / MINUTE) * MINUTE;
}
