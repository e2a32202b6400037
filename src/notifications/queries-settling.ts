/** What becomes of lines that waited for a mail: settled, put off, or waiting again. */
import type { Trx } from "../db/connect.ts";
import { MAIL_AGAIN, MAIL_GRACE } from "./kinds.ts";
import type { WaitingLine } from "./queries-notices.ts";

type Waits = Pick<WaitingLine, "id" | "count">;

/**
 * Marks lines as mailed; `at` null: they need no mail.
 * @returns whether all of them still waited, and told of no more than when they were looked up: else nothing may stay of it
 */
export async function settleLines(trx: Trx, lines: readonly Waits[], at: number | null): Promise<boolean> {
  const rows = await trx
    .updateTable("notifications")
    .set(at === null ? { mail_at: null } : { mail_at: null, mailed_at: at })
    .where("id", "in", idsOf(lines))
    .where("mail_at", "is not", null)
    .returning(["id", "count"])
    .execute();
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return lines.every(({ id, count }) => counts.get(id) === count);
}

const idsOf = (lines: readonly Waits[]): number[] => lines.map(({ id }) => id);

/** Puts the mail about lines off to a later time. */
export async function putOff(trx: Trx, lines: readonly Waits[], until: number): Promise<void> {
  await trx
    .updateTable("notifications")
    .set({ mail_at: until })
    .where("id", "in", idsOf(lines))
    .where("mail_at", "is not", null)
    .execute();
}

/**
 * Has the lines of the last mail about a discussion wait for another one, as that one was not sent. What it may quote
 * begins with the first of what that one quoted.
 */
export async function waitAgain(
  trx: Trx,
  { personId, articleId }: { personId: number; articleId: number },
  replyIds: readonly number[],
): Promise<void> {
  const lines = trx
    .selectFrom("notifications")
    .select((eb) => eb.fn.max("mailed_at").as("at"))
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .where("read_at", "is", null);
  const { at } = await lines.executeTakeFirstOrThrow();
  if (at === null) return;
  const quoted = await trx
    .selectFrom("replies")
    .select((eb) => eb.fn.min("created_at").as("first"))
    .where("id", "in", [0, ...replyIds])
    .where("created_at", ">=", at - MAIL_AGAIN)
    .executeTakeFirst();
  await trx
    .updateTable("notifications")
    .set({ mail_at: Math.min(quoted?.first ?? at, at - MAIL_GRACE) + MAIL_GRACE, mailed_at: null })
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .where("read_at", "is", null)
    .where("mailed_at", "=", at)
    .execute();
}
