/** Who wants to leave, and when. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Choice, Leaving } from "./types.ts";

/** How somebody stands to leaving; undefined when there is no such account. */
export async function leavingOf(read: Reader, personId: number): Promise<Leaving | undefined> {
  const row = await read
    .selectFrom("people")
    .select(["leaving_at", "leaving_replies", "password_hash"])
    .select((eb) =>
      eb
        .selectFrom("articles")
        .select("articles.id")
        .where("articles.author_id", "=", personId)
        .limit(1)
        .as("article"),
    )
    .where("people.id", "=", personId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { leaving_at, leaving_replies } = row;
  return {
    leaving_at,
    leaving_replies,
    hasPassword: row.password_hash !== "",
    writesArticles: row.article !== null,
  };
}

/** Whether an admin would be left without this one, of those who stay. Hold them first (`lockAdmins`). */
export async function keepsAdmin(trx: Trx, personId: number): Promise<boolean> {
  const admins = await trx
    .selectFrom("people")
    .select(["id", "leaving_at"])
    .where("role", "=", "admin")
    .execute();
  const staying = admins.filter(({ id, leaving_at }) => id !== personId && leaving_at === null);
  return staying.length > 0 || !admins.some(({ id }) => id === personId);
}

/** Notes when somebody leaves; of one who is leaving already the time stays. @returns their row */
export async function markLeaving(
  trx: Trx,
  personId: number,
  { at, replies }: { at: number; replies: Choice },
): Promise<Person> {
  return trx
    .updateTable("people")
    .set((eb) => ({ leaving_at: eb.fn.coalesce("leaving_at", eb.val(at)), leaving_replies: replies }))
    .where("id", "=", personId)
    .where("left_at", "is", null)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Somebody stays after all. @returns false when it is too late, or they were not leaving */
export async function markStaying(trx: Trx, personId: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("people")
    .set({ leaving_at: null, leaving_replies: null })
    .where("id", "=", personId)
    .where("leaving_at", "is not", null)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whose time has come, and whose deletion was begun and is not done: those who waited longest first. */
export async function leavingNow(read: Reader, now: number, most: number): Promise<number[]> {
  const rows = await read
    .selectFrom("people")
    .select("id")
    .where("leaving_at", "is not", null)
    .where("leaving_at", "<=", now)
    .orderBy("leaving_at")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * The account with its row held until the transaction ends, while its deletion is to be done: processes that do so at
 * once take turns. Undefined when another has finished, or its owner has changed their mind.
 */
export async function holdLeaving(trx: Trx, personId: number, now: number): Promise<Person | undefined> {
  return trx
    .updateTable("people")
    .set((eb) => ({ leaving_at: eb.ref("leaving_at") }))
    .where("id", "=", personId)
    .where("leaving_at", "is not", null)
    .where("leaving_at", "<=", now)
    .returningAll()
    .executeTakeFirst();
}

/** The last step: nothing of the deletion is left to be done. */
export async function markDone(trx: Trx, personId: number): Promise<void> {
  await trx
    .updateTable("people")
    .set({ leaving_at: null, leaving_replies: null })
    .where("id", "=", personId)
    .where("left_at", "is not", null)
    .execute();
}
