/** How mails are taken to be sent, and what became of it. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { blockedIds } from "../blocks/queries.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { Mail, Schema } from "../db/schema.ts";
import { visibleReplies } from "../discussion/visible.ts";
import { mutedIds } from "../visits/queries.ts";
import { withoutSecrets } from "./secrets.ts";

/**
 * Ids of mails that are due, the longest waiting first; but those that somebody has to get before those that can be
 * ended. So a link for a new password, good for twenty minutes, does not wait behind thousands of digests.
 */
export async function dueMails(read: Reader, now: number, most: number): Promise<number[]> {
  const due = read
    .selectFrom("mails")
    .select("id")
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .orderBy("id")
    .limit(most);
  const first = (await due.where("unsubscribe", "is", null).execute()).map(({ id }) => id);
  if (first.length === most) return first;
  const all = (await due.execute()).map(({ id }) => id);
  return [...new Set([...first, ...all])].slice(0, most);
}

/**
 * Takes a mail that is due for one attempt: of several processes one gets it. It is due again at `next`, should nothing
 * be heard of the attempt.
 * @returns the mail with the attempt counted; undefined when another was quicker
 */
export async function claimMail(
  trx: Trx,
  id: number,
  now: number,
  next: (mail: Mail) => number,
): Promise<Mail | undefined> {
  const found = await trx
    .selectFrom("mails")
    .selectAll()
    .where("id", "=", id)
    .where("next_at", "<=", now)
    .executeTakeFirst();
  if (!found) return undefined;
  const tries = found.tries + 1;
  return trx
    .updateTable("mails")
    .set({ tries, next_at: next({ ...found, tries }) })
    .where("id", "=", id)
    .where("next_at", "=", found.next_at)
    .where("tries", "=", found.tries)
    .returningAll()
    .executeTakeFirst();
}

/** A mail that is not sent, since it quotes what may not be read any more. */
export type Dropped = Pick<Mail, "id" | "person_id" | "kind" | "thread" | "created_at"> & {
  /** All the replies that it quoted. */
  replyIds: number[];
};

/**
 * Deletes a mail that was not sent and quotes a reply that is hidden, deleted, or under an article that is not shown
 * any more; or what its receiver has muted meanwhile, or whose writer they have blocked.
 * @returns what it was, for whoever wants it written anew; undefined when all of it may be read
 */
export async function dropUnreadable(
  trx: Trx,
  { id, person_id }: Pick<Mail, "id" | "person_id">,
): Promise<Dropped | undefined> {
  const quoted = await trx
    .selectFrom("mail_replies")
    .innerJoin("replies", "replies.id", "mail_replies.reply_id")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .select((eb) => [
      "replies.id",
      eb
        .case()
        .when(eb.and([visibleReplies(eb, null), eb.not(isQuiet(eb, trx, person_id ?? 0))]))
        .then(1)
        .else(0)
        .end()
        .as("visible"),
    ])
    .where("mail_replies.mail_id", "=", id)
    .orderBy("replies.id")
    .execute();
  if (quoted.every(({ visible }) => visible === 1)) return undefined;
  const row = await dropMail(trx, id);
  return row && { ...row, replyIds: quoted.map((reply) => reply.id) };
}

/** What somebody does not want to hear: of whom they blocked, and in what they muted. */
function isQuiet(eb: ExpressionBuilder<Schema, "replies">, trx: Trx, personId: number): Expression<SqlBool> {
  const muted = eb
    .selectFrom("follows")
    .select("follows.article_id")
    .where("follows.person_id", "=", personId)
    .where("follows.reply_id", "=", 0)
    .where("follows.level", "=", "mute");
  return eb.or([
    eb("replies.person_id", "in", blockedIds(trx, personId)),
    eb("replies.article_id", "in", muted),
    eb("replies.id", "in", mutedIds(trx, personId, null)),
  ]);
}

/** Deletes a mail that was not sent. @returns what it was */
export function dropMail(trx: Trx, id: number) {
  return trx
    .deleteFrom("mails")
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .returning(["id", "person_id", "kind", "thread", "created_at"])
    .executeTakeFirst();
}

/** A mail has left: what it kept secret is kept no longer. */
export async function noteSent(
  trx: Trx,
  { id, body, html, unsubscribe }: Pick<Mail, "id" | "body" | "html" | "unsubscribe">,
  at: number,
): Promise<void> {
  const text = { body: withoutSecrets(body), html: withoutSecrets(html) };
  const secret = { unsubscribe: unsubscribe && withoutSecrets(unsubscribe) };
  const left = { ...text, ...secret, sent_at: at, next_at: null, given_up_at: null, problem: null };
  await trx.updateTable("mails").set(left).where("id", "=", id).execute();
}

/** An attempt failed; with `givenUpAt` it was the last one. */
export async function noteFailed(
  trx: Trx,
  id: number,
  problem: string,
  givenUpAt: number | null,
): Promise<void> {
  const end = givenUpAt === null ? {} : { next_at: null, given_up_at: givenUpAt };
  await trx
    .updateTable("mails")
    .set({ problem, ...end })
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .execute();
}
