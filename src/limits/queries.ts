/** Counters of what was done of late. */
import type { Reader, Trx } from "../db/connect.ts";

export interface Count {
  points: number;
  expires_at: number;
}

/**
 * Counts in one statement, so that of many at once none is lost, in several processes too. A window that is over begins
 * anew. @returns what it is then
 */
export async function countUse(
  trx: Trx,
  { key, points, now, until }: { key: string; points: number; now: number; until: number },
): Promise<Count> {
  const { points: all, expires_at } = await trx
    .insertInto("rate_limits")
    .values({ key, points, expires_at: until })
    .onConflict((oc) =>
      oc.column("key").doUpdateSet((e) => {
        const over = e("rate_limits.expires_at", "<=", now);
        const sum = e("rate_limits.points", "+", e.ref("excluded.points"));
        return {
          points: e.case().when(over).then(e.ref("excluded.points")).else(sum).end(),
          expires_at: e
            .case()
            .when(over)
            .then(e.ref("excluded.expires_at"))
            .else(e.ref("rate_limits.expires_at"))
            .end(),
        };
      }),
    )
    .returning(["points", "expires_at"])
    .executeTakeFirstOrThrow();
  return { points: all, expires_at: expires_at ?? until };
}

/** Takes points back out of a window that is not over. @returns what it is then; undefined when there is none */
export async function uncountUse(
  trx: Trx,
  { key, points, now }: { key: string; points: number; now: number },
): Promise<Count | undefined> {
  const row = await trx
    .updateTable("rate_limits")
    .set((e) => ({ points: e("points", "-", points) }))
    .where("key", "=", key)
    .where("expires_at", ">", now)
    .where("points", ">=", points)
    .returning(["points", "expires_at"])
    .executeTakeFirst();
  return row && { points: row.points, expires_at: row.expires_at ?? now };
}

/** What was counted in a window that is not over. */
export async function usesOf(read: Reader, key: string, now: number): Promise<Count | undefined> {
  const row = await read
    .selectFrom("rate_limits")
    .select(["points", "expires_at"])
    .where("key", "=", key)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row && { points: row.points, expires_at: row.expires_at ?? now };
}

/** Begins a window anew, whatever was counted in it. @returns whether there was one */
export async function forgetCount(trx: Trx, key: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("rate_limits")
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Forgets windows that are over, at most `most` of them. @returns how many there were */
export async function forgetUses(trx: Trx, now: number, most: number): Promise<number> {
  const over = trx
    .selectFrom("rate_limits")
    .select("key")
    .where("expires_at", "<=", now)
    .orderBy("expires_at")
    .limit(most);
  const { numDeletedRows } = await trx
    .deleteFrom("rate_limits")
    .where("key", "in", over)
    // Begun anew meanwhile.
    .where("expires_at", "<=", now)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
