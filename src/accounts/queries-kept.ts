import type { Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { KeptFormsTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

/**
 * Keeps a form in place of the one this browser kept before, and forgets those from before `since` (epoch ms).
 * @returns false when `most` are kept already
 */
export async function replaceKeptForm(
  trx: Trx,
  row: Insertable<KeptFormsTable>,
  { before, since, most }: { before: string; since: number; most: number },
): Promise<boolean> {
  await trx
    .deleteFrom("kept_forms")
    .where((eb) => eb.or([eb("token_hash", "=", before), eb("created_at", "<", since)]))
    .execute();
  const { kept } = await trx
    .selectFrom("kept_forms")
    .select((eb) => eb.fn.countAll<number>().as("kept"))
    .executeTakeFirstOrThrow();
  if (Number(kept) >= most) return false;
  await trx.insertInto("kept_forms").values(row).execute();
  return true;
}

/** The form that this secret opens, for one person: theirs, or one whose person is not known. */
export function keptFormByToken({ db }: Pick<Ctx, "db">, tokenHash: string, personId: number) {
  return db.read
    .selectFrom("kept_forms")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .where((eb) => eb.or([eb("person_id", "is", null), eb("person_id", "=", personId)]))
    .executeTakeFirst();
}

/** Forgets a form. */
export async function deleteKeptForm(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom("kept_forms").where("token_hash", "=", tokenHash).execute();
}

/** Whose session it was, by its hash. One that has ended stays in the table until its person logs in again. */
export async function personOfSession({ db }: Pick<Ctx, "db">, sessionHash: string): Promise<number | null> {
  const row = await db.read
    .selectFrom("sessions")
    .select("person_id")
    .where("id", "=", sessionHash)
    .executeTakeFirst();
  return row?.person_id ?? null;
}
