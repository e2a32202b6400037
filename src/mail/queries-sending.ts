/** How mails are taken to be sent, and what became of it. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Mail } from "../db/schema.ts";
import { withoutSecrets } from "./secrets.ts";

/** Ids of mails that are due, the longest waiting first. */
export async function dueMails(read: Reader, now: number, most: number): Promise<number[]> {
  const rows = await read
    .selectFrom("mails")
    .select("id")
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** When the next mail is due; null when none waits. */
export async function nextDue(read: Reader): Promise<number | null> {
  const { at } = await read
    .selectFrom("mails")
    .select((e) => e.fn.min("next_at").as("at"))
    .where("next_at", "is not", null)
    .executeTakeFirstOrThrow();
  return at;
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

/** A mail has left: what it kept secret is kept no longer. */
export async function noteSent(
  trx: Trx,
  { id, body, html }: Pick<Mail, "id" | "body" | "html">,
  at: number,
): Promise<void> {
  const text = { body: withoutSecrets(body), html: withoutSecrets(html) };
  const left = { ...text, sent_at: at, next_at: null, given_up_at: null, problem: null };
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
