/** Letters to the moderators. */
import type { Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { MessagesTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

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

/** Adds a contact message. @returns its id */
export async function insertMessage(trx: Trx, message: Insertable<MessagesTable>): Promise<number> {
  const row = await trx.insertInto("messages").values(message).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** The name and address that a signed-in person's contact form starts with. */
export function accountOf({ db }: Pick<Ctx, "db">, personId: number) {
  return db.read
    .selectFrom("people")
    .select(["display_name as name", "email"])
    .where("id", "=", personId)
    .executeTakeFirst();
}
