import { sql } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { EventKind } from "../db/schema.ts";
import { tellOthers } from "../db/watch.ts";

/** A change in a discussion, as those who have it open are told. */
export interface Change {
  articleId: number;
  kind: EventKind;
  /** The reply it is about; null where it is the discussion itself. */
  replyId: number | null;
  at: number;
}

/**
 * Notes a change, in the transaction that makes it: the discussion's version grows by one, and its row is held until
 * the transaction ends, so that versions become visible in their order. Call it last, to hold the row briefly.
 */
export async function recordChange(trx: Trx, { articleId, kind, replyId, at }: Change): Promise<void> {
  const row = await trx
    .updateTable("discussions")
    .set({ version: sql`version + 1` })
    .where("article_id", "=", articleId)
    .returning("version")
    .executeTakeFirst();
  if (!row) return;
  await trx
    .insertInto("events")
    .values({ article_id: articleId, version: row.version, kind, reply_id: replyId, created_at: at })
    .execute();
  await tellOthers(trx, articleId);
}
