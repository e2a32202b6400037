/** From where somebody posted, and the hashes of what: for as long as the filters need it. */
import type { Selectable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { PostedFromTable, RecentTextsTable } from "../db/schema.ts";

/** Notes from where somebody posts. */
export async function putPostedFrom(trx: Trx, row: Selectable<PostedFromTable>): Promise<void> {
  const { created_at } = row;
  await trx
    .insertInto("posted_from")
    .values(row)
    .onConflict((oc) => oc.columns(["person_id", "address"]).doUpdateSet({ created_at }))
    .execute();
}

/** Notes what somebody sends. */
export async function putRecentText(trx: Trx, row: Selectable<RecentTextsTable>): Promise<void> {
  const { created_at } = row;
  await trx
    .insertInto("recent_texts")
    .values(row)
    .onConflict((oc) => oc.columns(["fingerprint", "person_id"]).doUpdateSet({ created_at }))
    .execute();
}

/** Who sent a text since a moment, and when last. */
export function sentSince(read: Reader | Trx, fingerprint: string, since: number) {
  return read
    .selectFrom("recent_texts")
    .select(["person_id", "created_at"])
    .where("fingerprint", "=", fingerprint)
    .where("created_at", ">", since)
    .orderBy("created_at", "desc")
    .limit(20)
    .execute();
}

/** Newest texts of a person that are looked at: nobody may send as many in a day. */
const MOST_OWN = 300;

/**
 * What a person sent since a moment, but for the text that waits, or has waited, under an id: their replies, and what was
 * put by before that one. Of two that wait and say the same, the later repeats the earlier.
 */
export async function ownTextsSince(
  read: Reader | Trx,
  personId: number,
  heldId: number,
  since: number,
): Promise<{ body: string; created_at: number }[]> {
  const [replies, held] = await Promise.all([
    read
      .selectFrom("replies")
      .select(["body", "created_at"])
      .where("person_id", "=", personId)
      .where("created_at", ">", since)
      .orderBy("id", "desc")
      .limit(MOST_OWN)
      .execute(),
    read
      .selectFrom("held")
      .select(["body", "created_at"])
      .where("person_id", "=", personId)
      .where("created_at", ">", since)
      .where("id", "<", heldId)
      .where("taken_back_at", "is", null)
      .orderBy("id", "desc")
      .limit(MOST_OWN)
      .execute(),
  ]);
  return [...replies, ...held];
}

/** Forgets from where people posted, before a moment. @returns how many rows there were */
export async function forgetPostedFrom(trx: Trx, before: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("posted_from")
    .where("created_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets what people sent, before a moment. @returns how many rows there were */
export async function forgetRecentTexts(trx: Trx, before: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("recent_texts")
    .where("created_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
