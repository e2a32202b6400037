import type { Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { PendingRepliesTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";

/** How long a reply written while signed out is kept. */
export const PENDING_DAYS = 7;

/** Keeps a reply written while signed out, in place of what this browser kept for the same article. */
export async function putPending(trx: Trx, values: Insertable<PendingRepliesTable>): Promise<void> {
  const { parent_id, key, body, created_at } = values;
  await trx
    .insertInto("pending_replies")
    .values(values)
    .onConflict((oc) =>
      oc.columns(["token_hash", "article_id"]).doUpdateSet({ parent_id, key, body, created_at }),
    )
    .execute();
}

/** What the browser with this secret keeps for an article. */
export function pendingFor({ db, clock }: Pick<Ctx, "db" | "clock">, tokenHash: string, articleId: number) {
  return db.read
    .selectFrom("pending_replies")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .where("article_id", "=", articleId)
    .where("created_at", ">=", clock() - PENDING_DAYS * DAY)
    .executeTakeFirst();
}

/** Forgets what the browser with this secret kept for an article. */
export async function deletePending(trx: Trx, tokenHash: string, articleId: number): Promise<void> {
  await trx
    .deleteFrom("pending_replies")
    .where("token_hash", "=", tokenHash)
    .where("article_id", "=", articleId)
    .execute();
}

/** Forgets everything that was kept before `before` (epoch ms). */
export async function deleteOldPending(trx: Trx, before: number): Promise<void> {
  await trx.deleteFrom("pending_replies").where("created_at", "<", before).execute();
}
