/** Mails, from being written to being sent. */
import type { Trx } from "../db/connect.ts";
import { MINUTE } from "../lib/clock.ts";
import { headerLine } from "../lib/header.ts";
import { newToken } from "../lib/ids.ts";

/** How long a mail waits at first: a decision that is undone within that time sends none. */
export const GRACE = 2 * MINUTE;

/** A mail to be sent; `body` is plain text, `html` a whole document. */
export interface NewMail {
  /** The account it goes to, if any. */
  personId: number | null;
  address: string;
  subject: string;
  body: string;
  html: string;
  at: number;
  /** The decision it tells of: it is not sent when that is undone before. */
  decisionId?: number;
  /** Somebody waits for it: it leaves within seconds, and cannot be taken back. */
  urgent?: true;
  /** What it is about: a kind of notification, `digest`, `account`, … */
  kind?: string;
  /** What it belongs to, such as `discussion-12`: programs that show mails put those of one thread together. */
  thread?: string | null;
  /** The path that ends mails of this kind, by one POST and without logging in; none for what has to be told. */
  unsubscribe?: string | null;
  /** The replies that it quotes: once one of them may not be read any more, it is not sent (`dropUnreadable`). */
  replyIds?: readonly number[];
  /** The host of the site, for the Message-ID; `mail()` says it. */
  host?: string;
}

/** Writes a mail, in the transaction of what it tells of; a job sends it. @returns its id */
export async function queueMail(trx: Trx, mail: NewMail): Promise<number> {
  const { personId: person_id, decisionId: decision_id = null, address, body, html, at } = mail;
  const { kind = null, thread = null, unsubscribe = null, replyIds = [], host = "reader-pool" } = mail;
  const subject = headerLine(mail.subject);
  const message_id = `${newToken()}@${host}`;
  const about = { message_id, person_id, decision_id, address, kind, thread, unsubscribe };
  const next_at = mail.urgent ? at : at + GRACE;
  const row = { ...about, subject, body, html, created_at: at, next_at };
  const { id } = await trx.insertInto("mails").values(row).returning("id").executeTakeFirstOrThrow();
  const quoted = [...new Set(replyIds)].map((reply_id) => ({ mail_id: id, reply_id }));
  if (quoted.length > 0) await trx.insertInto("mail_replies").values(quoted).execute();
  return id;
}

/** Takes back the mails about a decision that was undone, as far as they were not sent. */
export async function unqueueMails(trx: Trx, decisionId: number): Promise<void> {
  await trx.deleteFrom("mails").where("decision_id", "=", decisionId).where("sent_at", "is", null).execute();
}

/** Whether a mail about a decision went out to the person concerned. */
export async function wasMailed(trx: Trx, decisionId: number): Promise<boolean> {
  const row = await trx
    .selectFrom("mails")
    .innerJoin("decisions", "decisions.id", "mails.decision_id")
    .select("mails.id")
    .where("decision_id", "=", decisionId)
    .whereRef("mails.person_id", "=", "decisions.person_id")
    .where("sent_at", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}
