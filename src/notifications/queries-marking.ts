/** Marking the lines of inboxes read. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { NotificationKind, Schema } from "../db/schema.ts";

/** What is read needs no mail and no push any more. */
function unreadOf(trx: Trx, personId: number, at: number) {
  return trx
    .updateTable("notifications")
    .set({ read_at: at, mail_at: null, push_at: null })
    .where("person_id", "=", personId)
    .where("read_at", "is", null);
}

/** Marks one of somebody's lines read. @returns false when they have no such line */
export async function markLine(trx: Trx, personId: number, id: number, at: number): Promise<boolean> {
  const line = await trx
    .selectFrom("notifications")
    .select("id")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (line) await unreadOf(trx, personId, at).where("id", "=", id).execute();
  return line !== undefined;
}

/** Marks somebody's lines read as they stood at a time; one that has counted on since stays unread. */
export async function markLines(trx: Trx, personId: number, until: number, at: number): Promise<void> {
  await unreadOf(trx, personId, at).where("created_at", "<=", until).execute();
}

/**
 * Keeps what is read where its reply stands. Decisions have their own page, all but those by which something was
 * published: such a line leads to the reply.
 */
const isReadThere = (eb: ExpressionBuilder<Schema, "notifications">): Expression<SqlBool> =>
  eb.or([
    eb("decision_id", "is", null),
    eb.exists(
      eb
        .selectFrom("decisions")
        .select("decisions.id")
        .whereRef("decisions.id", "=", "notifications.decision_id")
        .where("decisions.action", "=", "approve"),
    ),
  ]);

/** Marks the lines read that are about these replies: they were seen where they stand. */
export async function markReadOf(
  trx: Trx,
  personId: number,
  replyIds: readonly number[],
  at: number,
): Promise<void> {
  if (replyIds.length === 0) return;
  await unreadOf(trx, personId, at).where("reply_id", "in", replyIds).where(isReadThere).execute();
}

/** Whether somebody has unread lines about any of these replies. */
export async function hasUnreadFor(
  read: Reader,
  personId: number,
  replyIds: readonly number[],
): Promise<boolean> {
  if (replyIds.length === 0) return false;
  const row = await read
    .selectFrom("notifications")
    .select("id")
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .where("reply_id", "in", replyIds)
    .where(isReadThere)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Kinds that tell of replies to be read; the others tell of something done to one's own. */
const OF_REPLIES: readonly NotificationKind[] = ["answer", "reply", "mention", "followed"];

/** Marks the lines read that are about replies of one discussion, up to one of them. */
export async function markReadUpTo(
  trx: Trx,
  { personId, articleId, at }: { personId: number; articleId: number; at: number },
  until: number,
): Promise<void> {
  await unreadOf(trx, personId, at)
    .where("article_id", "=", articleId)
    .where("kind", "in", OF_REPLIES)
    .where("reply_id", "<=", until)
    .execute();
}
