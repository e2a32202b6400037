/** Letters to the moderators. */
import { sql, type Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { MessagesTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

/** A contact message and what was decided about it, with its row held until the transaction ends. */
export async function holdMessage(trx: Trx, id: number) {
  await trx
    .updateTable("messages")
    .set({ decision_id: sql`decision_id` })
    .where("id", "=", id)
    .execute();
  return trx
    .selectFrom("messages")
    .leftJoin("decisions", "decisions.id", "messages.decision_id")
    .select(["messages.id", "messages.person_id", "decisions.action"])
    .where("messages.id", "=", id)
    .executeTakeFirst();
}

/** Closes a message with a decision, or with null opens it again. */
export async function markMessage(trx: Trx, id: number, decisionId: number | null): Promise<void> {
  await trx.updateTable("messages").set({ decision_id: decisionId }).where("id", "=", id).execute();
}

/** Messages from one address since `since` (epoch ms), newest first, `limit` at most. */
export function messagesFrom(trx: Trx, email: string, since: number, limit: number) {
  return trx
    .selectFrom("messages")
    .select(["created_at", "body"])
    .where("email", "=", email)
    .where("created_at", ">", since)
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
}

/** Adds a contact message. */
export async function insertMessage(trx: Trx, message: Insertable<MessagesTable>): Promise<void> {
  await trx.insertInto("messages").values(message).execute();
}

/** The name and address that a signed-in person's contact form starts with. */
export function accountOf({ db }: Pick<Ctx, "db">, personId: number) {
  return db.read
    .selectFrom("people")
    .select(["display_name as name", "email"])
    .where("id", "=", personId)
    .executeTakeFirst();
}
