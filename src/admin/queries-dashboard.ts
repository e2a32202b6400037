/** What the dashboard counts: by day or week in the database, over the indexes of migrations/003-moderation.ts. */
import { sql, type RawBuilder } from "kysely";
import type { Reader } from "../db/connect.ts";
import type { Counted, Period } from "./types.ts";

/**
 * In which part of a period a time (epoch ms) falls, from 0. Whole numbers divided by whole numbers are whole in both
 * databases; as literals, so that no driver makes fractions of them.
 */
const partOf = (time: string, { from, step }: Period): RawBuilder<number> =>
  sql<number>`(${sql.ref(time)} - ${sql.lit(from)}) / ${sql.lit(step)}`;

/** How many there are in each part that has any. */
export async function countsIn(
  read: Reader,
  table: Counted,
  period: Period,
): Promise<{ part: number; n: number }[]> {
  const rows = await read
    .selectFrom(table)
    .select((eb) => [partOf("created_at", period).as("part"), eb.fn.countAll<number>().as("n")])
    .where("created_at", ">=", period.from)
    .where("created_at", "<", period.to)
    .groupBy("part")
    .execute();
  return rows.map(({ part, n }) => ({ part: Number(part), n: Number(n) }));
}

/** How long decisions took, in ms. */
export interface Durations {
  n: number;
  /** The middle one; of an even number the mean of the two in the middle. */
  median: number;
  /** The smallest that nine of ten do not exceed (nearest rank). */
  p90: number;
}

/**
 * How long the cases took that people decided in each part of a period, from coming into the queue; with `whole`, in all
 * of it, as part 0. Ranks are counted in whole numbers, so that both databases name the same cases.
 */
export async function durationsIn(
  read: Reader,
  period: Period,
  whole = false,
): Promise<(Durations & { part: number })[]> {
  const part = whole ? sql<number>`0` : partOf("cases.decided_at", period);
  const took = sql<number>`cases.decided_at - cases.opened_at`;
  const ranked = read
    .selectFrom("cases")
    .innerJoin("decisions", "decisions.id", "cases.decision_id")
    .select([part.as("part"), took.as("took")])
    .select([
      sql<number>`row_number() over (partition by ${part} order by ${took})`.as("place"),
      sql<number>`count(*) over (partition by ${part})`.as("n"),
    ])
    .where("cases.decided_at", ">=", period.from)
    .where("cases.decided_at", "<", period.to)
    .where("decisions.actor_id", "is not", null)
    .as("ranked");
  const rows = await read
    .selectFrom(ranked)
    .select(["part", "n"])
    .select([
      sql<number>`min(case when place >= (n + 1) / 2 then took end)`.as("lower"),
      sql<number>`min(case when place >= (n + 2) / 2 then took end)`.as("upper"),
      sql<number>`min(case when place >= (9 * n + 9) / 10 then took end)`.as("p90"),
    ])
    .groupBy(["part", "n"])
    .execute();
  return rows.map(({ part, n, lower, upper, p90 }) => ({
    part: Number(part),
    n: Number(n),
    median: (Number(lower) + Number(upper)) / 2,
    p90: Number(p90),
  }));
}

/** How many cases are open, and since when (epoch ms) the oldest is. */
export async function openCases(read: Reader): Promise<{ n: number; since: number | null }> {
  const row = await read
    .selectFrom("cases")
    .select((eb) => [eb.fn.countAll<number>().as("n"), eb.fn.min("opened_at").as("since")])
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return { n: Number(row.n), since: row.since === null ? null : Number(row.since) };
}
