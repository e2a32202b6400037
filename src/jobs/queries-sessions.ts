/** Sessions that nobody uses any more. */
import type { Reader, Trx } from "../db/connect.ts";

/** Sessions last used before a moment whose whole address is still kept, at most `most`. A network is written with a `/`. */
export function wholeAddresses(
  read: Reader,
  before: number,
  most: number,
): Promise<{ id: string; address: string | null }[]> {
  return read
    .selectFrom("sessions")
    .select(["id", "address"])
    .where("seen_at", "<", before)
    .where("address", "is not", null)
    .where("address", "not like", "%/%")
    .limit(most)
    .execute();
}

/** Keeps of a session's address only this, unless it was used since. @returns how many there were */
export async function shortenAddress(
  trx: Trx,
  session: { id: string; address: string | null },
  before: number,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("sessions")
    .set({ address: session.address })
    .where("id", "=", session.id)
    .where("seen_at", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Forgets sessions that were over at a moment. @returns how many there were */
export async function forgetSessions(trx: Trx, before: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("sessions")
    .where("expires_at", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
