/** Trust that grows by itself. It lifts what newcomers are held to, and never gives a power. Pure. */
import { DAY, SECOND } from "../lib/clock.ts";
import type { TrustSettings } from "./settings.ts";

export type Trust = "newcomer" | "known" | "trusted";

/** What is known of a person: src/filters/queries-record.ts. */
export interface PersonRecord {
  /** When they registered (epoch ms). */
  registeredAt: number;
  /** Replies of others that they had on their screen. */
  read: number;
  /** Of their newest 1,000 replies: those everybody can see, those hidden now, those a moderator deleted. */
  kept: number;
  hidden: number;
  deleted: number;
  /** Held texts of theirs that were rejected, and approved. */
  rejected: number;
  approved: number;
  /** Times they were warned, and suspended. What was taken back does not count, here and above. */
  warned: number;
  suspended: number;
  /** Cases about them and what they wrote: acted upon, acted upon within 100 days, and dismissed. */
  upheld: number;
  upheldLately: number;
  dismissed: number;
}

/** How long an upheld report holds trust back: as Discourse's trust level 3 looks back. */
export const UPHELD_FOR = 100 * DAY;

/** A kept reply stands for this many read ones: who answers has read, also without scripts, which alone can tell. */
const READ_BY_REPLY = 10;

/**
 * How far somebody is trusted: by the days since they registered, the replies they read, those of theirs that stayed, and
 * reports against them that were upheld. The thresholds are settings (settings.ts, with their source): what takes trust
 * away counts first, and makes anybody a newcomer again until it is 100 days old.
 * @param now epoch ms
 */
export function trustOf(
  record: Pick<PersonRecord, "registeredAt" | "read" | "kept" | "upheldLately">,
  settings: TrustSettings,
  now: number,
): Trust {
  const { registeredAt, read, kept, upheldLately } = record;
  if (upheldLately > settings["trust-upheld-most"]) return "newcomer";
  const reaches = (level: "known" | "trusted") =>
    now - registeredAt >= settings[`trust-${level}-days`] * DAY &&
    read + kept * READ_BY_REPLY >= settings[`trust-${level}-read`] &&
    kept >= settings[`trust-${level}-kept`];
  if (!reaches("known")) return "newcomer";
  return reaches("trusted") ? "trusted" : "known";
}

/** How long (ms) somebody waits between two replies: Discourse's five seconds, for newcomers alone. */
export function pauseOf(trust: Trust): number {
  return trust === "newcomer" ? 5 * SECOND : 0;
}
