/** The outbox as its keepers see it. */
import type { Trx } from "../db/connect.ts";
import type { Mail } from "../db/schema.ts";
import { visibleReplies } from "../discussion/visible.ts";
import type { Ctx } from "../http/context.ts";

type Read = Pick<Ctx, "db">;
type Line = Pick<
  Mail,
  "id" | "address" | "subject" | "created_at" | "next_at" | "tries" | "sent_at" | "given_up_at" | "problem"
>;

/** Mails, newest first: at most `most`, those below `before` where one is given. */
export function mailsBefore({ db }: Read, before: number | null, most: number): Promise<Line[]> {
  return db.read
    .selectFrom("mails")
    .select([
      "id",
      "address",
      "subject",
      "created_at",
      "next_at",
      "tries",
      "sent_at",
      "given_up_at",
      "problem",
    ])
    .$if(before !== null, (q) => q.where("id", "<", before ?? 0))
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}

/** One mail; undefined when there is none of that id. */
export function mailById({ db }: Read, id: number): Promise<Mail | undefined> {
  return db.read.selectFrom("mails").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Whether everybody may read all the replies that a mail quotes. */
export async function quotesReadable({ db }: Read, id: number): Promise<boolean> {
  const hidden = await db.read
    .selectFrom("mail_replies")
    .innerJoin("replies", "replies.id", "mail_replies.reply_id")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .select("replies.id")
    .where("mail_replies.mail_id", "=", id)
    .where((eb) => eb.not(visibleReplies(eb, null)))
    .limit(1)
    .executeTakeFirst();
  return hidden === undefined;
}

/**
 * Has a mail tried again now. It counts as tried before, so that its age does not keep it from being sent.
 * @returns false when there is no such mail, or it was sent
 */
export async function tryMailAgain(trx: Trx, id: number, at: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("mails")
    .set((e) => ({
      next_at: at,
      given_up_at: null,
      tries: e.case().when("tries", "=", 0).then(1).else(e.ref("tries")).end(),
    }))
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Forgets mails written before a moment, at most `most` of them. @returns how many there were */
export async function forgetMails(trx: Trx, before: number, most: number): Promise<number> {
  const old = trx
    .selectFrom("mails")
    .select("id")
    .where("created_at", "<", before)
    .orderBy("created_at")
    .limit(most);
  const { numDeletedRows } = await trx.deleteFrom("mails").where("id", "in", old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
