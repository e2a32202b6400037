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

/** The form that this secret opens. */
export function keptFormByToken({ db }: Pick<Ctx, "db">, tokenHash: string) {
  return db.read.selectFrom("kept_forms").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst();
}
