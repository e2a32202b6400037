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

/** Where a reply waits that this browser keeps for what was moved, with its branch, out of another discussion. */
export async function movedPending(
  { db }: Pick<Ctx, "db">,
  tokenHash: string,
  leftId: number,
): Promise<string | null> {
  const row = await db.read
    .selectFrom("pending_replies")
    .innerJoin("articles", "articles.id", "pending_replies.article_id")
    .innerJoin("replies", "replies.id", "pending_replies.parent_id")
    .innerJoin("decisions", (join) =>
      join.on((eb) =>
        eb("decisions.reply_id", "=", eb.fn.coalesce("replies.answer_id", "replies.id")).and(
          eb("decisions.action", "=", "move"),
        ),
      ),
    )
    .select("articles.slug")
    .where("token_hash", "=", tokenHash)
    .where("pending_replies.article_id", "<>", leftId)
    .orderBy("pending_replies.created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.slug ?? null;
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
