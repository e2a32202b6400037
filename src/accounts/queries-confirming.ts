/** Whether somebody's address is confirmed, and the links that confirm one. */
import type { Reader, Trx } from "../db/connect.ts";
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

/** The links of a person that confirm an address and can still be used, the latest first. */
export function livingConfirmLinks(read: Reader | Trx, personId: number, now: number) {
  return read
    .selectFrom("links")
    .select(["email", "expires_at"])
    .where("person_id", "=", personId)
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

/** Gives a person a new password, by its hash. What was under way in their name with the old one ends. */
export async function storePassword(trx: Trx, personId: number, password_hash: string): Promise<void> {
  await trx.updateTable("people").set({ password_hash }).where("id", "=", personId).execute();
  await trx.deleteFrom("flows").where("person_id", "=", personId).where("purpose", "<>", "spent").execute();
}
