import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { filled, periodOf } from "./periods.ts";
import { countsIn, durationsIn, openCases, type Durations } from "./queries-dashboard.ts";
import { COUNTED, type Counted, type Days, type Period } from "./types.ts";

export interface Dashboard {
  period: Period;
  /** One number for each part of the period. */
  counts: Readonly<Record<Counted, readonly number[]>>;
  /** One for each part; null where no case was decided. */
  times: readonly (Durations | null)[];
  /** Over the whole period. */
  time: Durations | null;
  open: { n: number; since: number | null };
}

/** What went on in the last days, for those who keep order. @throws {Forbidden} {SignedOut} */
export async function readDashboard(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  days: Days,
): Promise<Dashboard> {
  ensure("moderate", ctx.actor, null);
  const { read } = ctx.db;
  const period = periodOf(days, ctx.clock());
  const counts: Record<Counted, readonly number[]> = {
    replies: [],
    people: [],
    reports: [],
    held: [],
    decisions: [],
  };
  for (const table of COUNTED) counts[table] = filled(period, await countsIn(read, table, period));
  const times: (Durations | null)[] = Array.from({ length: period.parts }, () => null);
  for (const row of await durationsIn(read, period)) if (row.part in times) times[row.part] = row;
  const [time = null] = await durationsIn(read, period, true);
  return { period, counts, times, time, open: await openCases(read) };
}
