/** What taking an approval back reads and writes of the reply that it made, or changed. */
import type { Trx } from "../db/connect.ts";

/** A reply's text as it is stored. */
export function textOf(trx: Trx, replyId: number) {
  return trx
    .selectFrom("replies")
    .select(["version", "edited_at", "body", "body_html", "renderer", "lang", "dir"])
    .where("id", "=", replyId)
    .executeTakeFirstOrThrow();
}

/** Whether something stands below a reply. */
export async function isRepliedTo(trx: Trx, replyId: number): Promise<boolean> {
  const below = await trx
    .selectFrom("replies")
    .select("id")
    .where("parent_id", "=", replyId)
    .where("gone_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return below !== undefined;
}

/** Takes a reply out of every list at a time, or with null puts it back. It was not deleted: its writer did nothing. */
export async function markWithdrawn(trx: Trx, replyId: number, at: number | null): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ gone_at: at, hidden_at: at, hidden_reason: null, hidden_note: null, pinned_at: null })
    .where("id", "=", replyId)
    .execute();
}

/** Nobody who has not read it yet is told any more of a reply; a line that counts others too stays. */
export async function forgetLines(trx: Trx, replyId: number): Promise<void> {
  await trx
    .deleteFrom("notifications")
    .where("reply_id", "=", replyId)
    .where("read_at", "is", null)
    .where("decision_id", "is", null)
    .where("count", "=", 1)
    .execute();
}

/** Takes a text out of a reply's history again that an edit had put there. */
export async function dropVersion(trx: Trx, replyId: number, version: number): Promise<void> {
  await trx
    .deleteFrom("reply_versions")
    .where("reply_id", "=", replyId)
    .where("version", "=", version)
    .execute();
}
