/** Replies kept while their writer is signed out. */
import type { Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { PendingRepliesTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

/** Keeps a reply written while signed out. */
export async function insertPending(trx: Trx, values: Insertable<PendingRepliesTable>): Promise<void> {
  await trx.insertInto("pending_replies").values(values).execute();
}

/** The kept reply that this secret opens. */
export function pendingByToken({ db }: Pick<Ctx, "db">, tokenHash: string) {
  return db.read
    .selectFrom("pending_replies")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
}

/** Forgets a kept reply, and every one that was kept before `before`. */
export async function deletePending(trx: Trx, tokenHash: string, before: number): Promise<void> {
  await trx
    .deleteFrom("pending_replies")
    .where((eb) => eb.or([eb("token_hash", "=", tokenHash), eb("created_at", "<", before)]))
    .execute();
}
