/** Whether somebody's address is confirmed, and the links that confirm one. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Dir } from "../db/schema.ts";
import { MINUTE } from "../lib/clock.ts";
import { foldEmail } from "./fields.ts";

/**
 * The address of somebody who is asked to confirm it before a first reply of theirs appears: who has not confirmed one,
 * and has no reply yet that appeared, whatever became of it since. Null for everybody else.
 */
export async function addressToConfirm(read: Reader | Trx, personId: number): Promise<string | null> {
  const row = await read
    .selectFrom("people")
    .select("email")
    .where("id", "=", personId)
    .where("email_confirmed_at", "is", null)
    .where("left_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("replies")
            .select("replies.id")
            .whereRef("replies.person_id", "=", "people.id")
            .limit(1),
        ),
      ),
    )
    .executeTakeFirst();
  return row?.email ?? null;
}

/** The links to a person's own address that can still be used, the latest first. */
export function livingConfirmLinks(
  read: Reader | Trx,
  { id, email }: { id: number; email: string },
  now: number,
) {
  return read
    .selectFrom("links")
    .select("expires_at")
    .where("person_id", "=", id)
    .where("email", "=", email)
    .where("purpose", "=", "confirm")
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("expires_at", "desc")
    .execute();
}

/** Kills the links of a person that would confirm another address than these. */
export async function dropOtherConfirmLinks(
  trx: Trx,
  personId: number,
  addresses: readonly string[],
): Promise<void> {
  let dropped = trx
    .deleteFrom("links")
    .where("person_id", "=", personId)
    .where("purpose", "=", "confirm")
    .where("used_at", "is", null);
  if (addresses.length > 0) dropped = dropped.where("email", "not in", addresses);
  await dropped.execute();
}

/** Kills the links of a person by which a new password could be chosen: the address, or the password, is another now. */
export async function dropResetLinks(trx: Trx, personId: number): Promise<void> {
  await trx
    .deleteFrom("links")
    .where("person_id", "=", personId)
    .where("purpose", "=", "reset")
    .where("used_at", "is", null)
    .execute();
}

/** How many links to choose a new password somebody has that still work. */
export async function countResetLinks(trx: Trx, personId: number, now: number): Promise<number> {
  const { n } = await trx
    .selectFrom("links")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("person_id", "=", personId)
    .where("purpose", "=", "reset")
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Whether somebody else has this address. */
export async function isAddressTaken(read: Reader | Trx, email: string, personId: number): Promise<boolean> {
  const row = await read
    .selectFrom("people")
    .select("id")
    .where("email_folded", "=", foldEmail(email))
    .where("id", "<>", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a person an address, which they have shown to be theirs. */
export async function storeConfirmed(trx: Trx, personId: number, email: string, at: number): Promise<void> {
  await trx
    .updateTable("people")
    .set({ email, email_folded: foldEmail(email), email_confirmed_at: at })
    .where("id", "=", personId)
    .execute();
}

/** Whether a person has confirmed their address. */
export async function isConfirmed(read: Reader | Trx, personId: number): Promise<boolean> {
  const row = await read
    .selectFrom("people")
    .select("id")
    .where("id", "=", personId)
    .where("email_confirmed_at", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** What became of a text that waited for its writer's address: it is a reply, or waits on, for a moderator or for them. */
export interface Became {
  heldId: number;
  replyId: number | null;
  state: "published" | "moderator" | "waiting";
  slug: string;
  title: string;
  lang: string;
  dir: Dir;
}

/** What somebody had written that appeared when their address was confirmed at a time (epoch ms), and what still waits. */
export async function becameOf(read: Reader, personId: number, at: number): Promise<Became[]> {
  const rows = await read
    .selectFrom("held")
    .innerJoin("articles", "articles.id", "held.article_id")
    .select(["held.id", "held.reply_id", "unconfirmed_at", "decided_at", "slug", "title"])
    .select(["articles.lang", "articles.dir"])
    .where("held.person_id", "=", personId)
    .where("held.kind", "=", "reply")
    .where("taken_back_at", "is", null)
    .where("articles.published_at", "is not", null)
    .where("articles.removed_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("decided_at", "is", null),
        // Nobody decided about these: they appeared by themselves.
        eb.and([
          eb("decision_id", "is", null),
          eb("decided_at", ">=", at),
          eb("decided_at", "<=", at + MINUTE),
        ]),
      ]),
    )
    .orderBy("held.id")
    .execute();
  return rows.map(({ id, reply_id, unconfirmed_at, decided_at, ...article }) => ({
    ...article,
    heldId: id,
    replyId: decided_at === null ? null : reply_id,
    state: decided_at !== null ? "published" : unconfirmed_at === null ? "moderator" : "waiting",
  }));
}
