import type { Db, Trx } from "../db/connect.ts";
import type { FlowsTable } from "../db/schema.ts";
import { hashToken } from "../lib/ids.ts";

export type FlowPurpose = Exclude<FlowsTable["purpose"], "spent">;

/** A flow as it is stored; `data` is JSON. */
export interface FlowRow {
  person_id: number | null;
  data: string;
  tries: number;
}

const COLUMNS = ["person_id", "data", "tries"] as const;

/** Stores a flow under the hash of its secret. */
export async function insertFlow(
  trx: Trx,
  flow: { hash: string; purpose: FlowPurpose; personId: number | null; data: string; expiresAt: number },
): Promise<void> {
  await trx
    .insertInto("flows")
    .values({
      token_hash: flow.hash,
      purpose: flow.purpose,
      person_id: flow.personId,
      data: flow.data,
      expires_at: flow.expiresAt,
    })
    .execute();
}

/** A flow that is under way; undefined for one that ended, is over time, or is another's secret. */
export async function flowByHash(
  read: Db["read"] | Trx,
  purpose: FlowPurpose,
  hash: string,
  now: number,
): Promise<FlowRow | undefined> {
  return read
    .selectFrom("flows")
    .select(COLUMNS)
    .where("token_hash", "=", hash)
    .where("purpose", "=", purpose)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Ends a flow. @returns what it was, to the one of several requests at once that ended it */
export async function removeFlow(
  trx: Trx,
  purpose: FlowPurpose,
  hash: string,
  now: number,
): Promise<FlowRow | undefined> {
  return trx
    .deleteFrom("flows")
    .where("token_hash", "=", hash)
    .where("purpose", "=", purpose)
    .where("expires_at", ">", now)
    .returning(COLUMNS)
    .executeTakeFirst();
}

/** Counts a try in a flow, before it is looked at. @returns the flow, or undefined where `most` were made or it is over */
export async function countTry(
  trx: Trx,
  purpose: FlowPurpose,
  hash: string,
  limits: { most: number; now: number },
): Promise<FlowRow | undefined> {
  return trx
    .updateTable("flows")
    .set((eb) => ({ tries: eb("tries", "+", 1) }))
    .where("token_hash", "=", hash)
    .where("purpose", "=", purpose)
    .where("tries", "<", limits.most)
    .where("expires_at", ">", limits.now)
    .returning(COLUMNS)
    .executeTakeFirst();
}

/**
 * Spends a token that is made elsewhere and may be used once: the `jti` of a signed one, or all of it. `until` (epoch ms)
 * is when it would be refused anyhow.
 * @returns whether it had not been spent; of two at once, one is told so
 */
export async function spendOnce(trx: Trx, token: string, until: number): Promise<boolean> {
  const row = {
    token_hash: hashToken(`spent:${token}`),
    purpose: "spent" as const,
    person_id: null,
    data: "{}",
    expires_at: until,
  };
  const added = await trx
    .insertInto("flows")
    .values(row)
    .onConflict((oc) => oc.column("token_hash").doNothing())
    .returning("purpose")
    .executeTakeFirst();
  return added !== undefined;
}

/** Forgets the flows, and the spent tokens, that are over. @returns how many */
export async function forgetFlows(trx: Trx, now: number): Promise<number> {
  const gone = await trx.deleteFrom("flows").where("expires_at", "<=", now).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
