/** One's own account, as it is and as it becomes. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Person, Session } from "../db/schema.ts";
import { tellOthers } from "../db/watch.ts";
import { foldEmail } from "../accounts/fields.ts";
import { foldUsername } from "../accounts/usernames.ts";
import { isKeptName } from "../leaving/queries-names.ts";

/** Whether a skeleton (accounts/usernames.ts) is that of a username which somebody else has, or once had, here or gone. */
export async function isUsernameOfAnother(
  read: Reader | Trx,
  folded: string,
  personId: number,
): Promise<boolean> {
  const row = await read
    .selectFrom("people")
    .select("id as person_id")
    .where("username_folded", "=", folded)
    .where("id", "<>", personId)
    .union(
      read
        .selectFrom("former_usernames")
        .select("person_id")
        .where("username_folded", "=", folded)
        .where("person_id", "<>", personId),
    )
    .executeTakeFirst();
  return row !== undefined || isKeptName(read, folded);
}

/** Stores what others see of somebody. */
export async function storeProfile(
  trx: Trx,
  personId: number,
  profile: Pick<Person, "display_name" | "about">,
): Promise<void> {
  await trx.updateTable("people").set(profile).where("id", "=", personId).execute();
}

/**
 * Gives somebody another username; the one before stays theirs, for what links to it. Who is shown by the username is
 * shown by the new one.
 */
export async function rename(trx: Trx, person: Person, username: string, at: number): Promise<void> {
  const { id: person_id, username_folded } = person;
  const folded = foldUsername(username);
  const shown = person.display_name === person.username ? { display_name: username } : {};
  await trx
    .updateTable("people")
    .set({ username, username_folded: folded, username_changed_at: at, ...shown })
    .where("id", "=", person_id)
    .execute();
  // Back to a name of before: it is former no more.
  await trx
    .deleteFrom("former_usernames")
    .where("username_folded", "=", folded)
    .where("person_id", "=", person_id)
    .execute();
  if (folded === username_folded) return;
  await trx
    .insertInto("former_usernames")
    .values({ username_folded, person_id, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Where somebody is logged in, what was used last first. */
export async function sessionsOf(read: Reader, personId: number, now: number): Promise<Session[]> {
  return read
    .selectFrom("sessions")
    .selectAll()
    .where("person_id", "=", personId)
    .where("expires_at", ">", now)
    .orderBy("seen_at", "desc")
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
}

/** Ends one session of a person, on every server. */
export async function endSession(trx: Trx, personId: number, id: string): Promise<void> {
  await trx.deleteFrom("sessions").where("person_id", "=", personId).where("id", "=", id).execute();
  await tellOthers(trx, null);
}

/**
 * Stores another password, and kills what else would open the account: links to log in and to set a new one, and those
 * that would give it another address, to which a thief would have the next password sent.
 * @returns false when it was changed meanwhile
 */
export async function storePassword(
  trx: Trx,
  person: Pick<Person, "id" | "email" | "password_hash">,
  hash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("people")
    .set({ password_hash: hash })
    .where("id", "=", person.id)
    .where("password_hash", "=", person.password_hash)
    .executeTakeFirst();
  await trx
    .deleteFrom("links")
    .where("person_id", "=", person.id)
    .where("purpose", "in", ["reset", "log-in"])
    .where("used_at", "is", null)
    .execute();
  await forgetPendingEmail(trx, person);
  // What was under way in their name with the old one ends.
  await trx.deleteFrom("flows").where("person_id", "=", person.id).where("purpose", "<>", "spent").execute();
  return numUpdatedRows > 0n;
}

/** The address that somebody wants to have, and that waits for its link to be used. */
export async function pendingEmail(
  read: Reader | Trx,
  person: Pick<Person, "id" | "email">,
  now: number,
): Promise<string | null> {
  const row = await read
    .selectFrom("links")
    .select("email")
    .where("person_id", "=", person.id)
    .where("purpose", "=", "confirm")
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where("email", "<>", person.email)
    .orderBy("expires_at", "desc")
    .executeTakeFirst();
  return row?.email ?? null;
}

/** Kills the links that would give somebody another address than they have. */
export async function forgetPendingEmail(trx: Trx, person: Pick<Person, "id" | "email">): Promise<void> {
  await trx
    .deleteFrom("links")
    .where("person_id", "=", person.id)
    .where("purpose", "=", "confirm")
    .where("used_at", "is", null)
    .where("email", "<>", person.email)
    .execute();
}

/** Gives somebody another address; links that went to the old one are dead. */
export async function storeEmail(
  trx: Trx,
  personId: number,
  email: string,
  confirmedAt: number | null,
): Promise<void> {
  await trx
    .updateTable("people")
    .set({ email, email_folded: foldEmail(email), email_confirmed_at: confirmedAt })
    .where("id", "=", personId)
    .execute();
  await trx
    .deleteFrom("links")
    .where("person_id", "=", personId)
    .where("purpose", "in", ["reset", "confirm", "log-in"])
    .where("used_at", "is", null)
    .execute();
}
