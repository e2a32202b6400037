import { sql } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { NotificationKind } from "../db/schema.ts";

/** What somebody is told. */
export interface Notice {
  personId: number;
  kind: NotificationKind;
  articleId: number;
  replyId: number | null;
  /** Who caused it; nobody is told of what they did themselves. */
  actorId: number | null;
  at: number;
}

/**
 * Puts a line into somebody's inbox, in the transaction of what it tells of. While they have not read the last line of
 * the same kind about the same discussion, that one counts on instead: an evening's replies make one line.
 */
export async function notify(trx: Trx, notice: Notice): Promise<void> {
  const { personId: person_id, kind, articleId: article_id, replyId, actorId, at } = notice;
  if (person_id === actorId) return;
  const about = { reply_id: replyId, actor_id: actorId, created_at: at };
  const { numUpdatedRows } = await trx
    .updateTable("notifications")
    .set({ ...about, count: sql`count + 1` })
    .where("person_id", "=", person_id)
    .where("article_id", "=", article_id)
    .where("kind", "=", kind)
    .where("read_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await trx
    .insertInto("notifications")
    .values({ person_id, kind, article_id, ...about, read_at: null })
    .execute();
}
