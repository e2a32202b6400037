/** What editing, and answering once, read and write. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { Dir } from "../db/schema.ts";

/** A reply as it is now, for whoever changes it: its writer, or a moderator. Read it with its discussion held. */
export function ownReply(trx: Trx, id: number) {
  return trx
    .selectFrom("replies")
    .select([
      "id",
      "article_id",
      "parent_id",
      "answer_id",
      "depth",
      "person_id",
      "body",
      "version",
      "created_at",
      "edited_at",
      "deleted_at",
      "deleted_by",
      "gone_at",
      "merged_into",
      "hidden_at",
      "hidden_reason",
      "hidden_note",
      "pinned_at",
      "lock_id",
    ])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** Gives a reply another text; `edited_at` null leaves it as it is. */
export async function storeText(
  trx: Trx,
  id: number,
  text: {
    body: string;
    body_html: string;
    renderer: number;
    lang: string;
    dir: Dir;
    edited_at: number | null;
  },
): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ ...text, version: sql`version + 1` })
    .where("id", "=", id)
    .execute();
}

/**
 * What a person has answered to a prompt: the last answer that they have not deleted.
 * @param since epoch ms; only of those given then or later
 */
export function answerBy(read: Reader | Trx, articleId: number, personId: number, since = 0) {
  return (
    read
      .selectFrom("replies")
      .select(["id", "person_id", "body_html", "created_at", "hidden_at", "deleted_at"])
      .where("article_id", "=", articleId)
      .where("person_id", "=", personId)
      .where("parent_id", "is", null)
      .where("deleted_at", "is", null)
      // One that a moderator had let appear, and took back, waits again: src/held.
      .where("gone_at", "is", null)
      .where("created_at", ">=", since)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst()
  );
}

/** Whether a moderator has moved this answer, with its branch, from one discussion to another. */
export async function wasMoved(read: Reader, answerId: number): Promise<boolean> {
  const row = await read
    .selectFrom("decisions")
    .select("id")
    .where("reply_id", "=", answerId)
    .where("action", "=", "move")
    .where("undone_by", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
