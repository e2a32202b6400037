import type { Db, Trx } from "../db/connect.ts";
import type { Person, Role, Session } from "../db/schema.ts";
import { tellOthers } from "../db/watch.ts";
import type { Ctx } from "../http/context.ts";
import { isKeptName } from "../leaving/queries-names.ts";
import { foldEmail } from "./fields.ts";
import { foldBare, foldUsername, isUsername } from "./usernames.ts";

/** Whether anybody has an account. */
export async function hasPeople({ db }: Pick<Ctx, "db">): Promise<boolean> {
  return (await db.read.selectFrom("people").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** How many admins there are; none before the owner's link was used. */
export async function countAdmins(read: Db["read"] | Trx): Promise<number> {
  const row = await read
    .selectFrom("people")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("role", "=", "admin")
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** A person by username, in any spelling that looks the same. */
export async function personByUsername(
  { db }: Pick<Ctx, "db">,
  username: string,
): Promise<Person | undefined> {
  // Databases differ in what they make of control characters; no name has one.
  if (!isUsername(username.normalize("NFKC"))) return undefined;
  return db.read
    .selectFrom("people")
    .selectAll()
    .where("username_folded", "=", foldUsername(username))
    .executeTakeFirst();
}

/** A person by a username they once had, in any spelling that looks the same. */
async function personByFormerUsername(
  { db }: Pick<Ctx, "db">,
  username: string,
): Promise<Person | undefined> {
  if (!isUsername(username.normalize("NFKC"))) return undefined;
  return db.read
    .selectFrom("people")
    .innerJoin("former_usernames", "former_usernames.person_id", "people.id")
    .selectAll("people")
    .where("former_usernames.username_folded", "=", foldUsername(username))
    .executeTakeFirst();
}

/** A person by a username that they have or once had, in any spelling that looks the same. */
export async function personEverCalled(ctx: Pick<Ctx, "db">, username: string): Promise<Person | undefined> {
  return (await personByUsername(ctx, username)) ?? personByFormerUsername(ctx, username);
}

/** The usernames that somebody once had, folded. */
export async function formerNames(read: Db["read"], personId: number): Promise<string[]> {
  const rows = await read
    .selectFrom("former_usernames")
    .select("username_folded")
    .where("person_id", "=", personId)
    .execute();
  return rows.map((row) => row.username_folded);
}

/**
 * A person by what they typed to log in: the name, or the address. A name that they once had still does: nobody else
 * gets it, and a password manager may know no other.
 */
export async function personByLogin({ db }: Pick<Ctx, "db">, typed: string): Promise<Person | undefined> {
  const login = typed.trim();
  if (!login.includes("@")) return personEverCalled({ db }, login);
  if (login.length > 400 || /\p{Cc}/u.test(login)) return undefined;
  return db.read
    .selectFrom("people")
    .selectAll()
    .where("email_folded", "=", foldEmail(login))
    .executeTakeFirst();
}

/** Adds a person; undefined when the name or the address is taken, also by somebody who came in the same moment. */
export async function insertPerson(
  trx: Trx,
  person: Pick<Person, "username" | "email" | "password_hash" | "role" | "created_at" | "used_language">,
): Promise<Person | undefined> {
  return trx
    .insertInto("people")
    .values({
      ...person,
      username_folded: foldUsername(person.username),
      display_name: person.username,
      email_folded: foldEmail(person.email),
      about: "",
      lang: null,
      replied_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
}

/**
 * Which of the two is taken, by somebody else than `but`. A name is, too, that somebody once had: what links to it
 * leads to them.
 */
export async function takenOf(
  read: Db["read"] | Trx,
  wanted: { username: string; email: string },
  but = 0,
): Promise<{ username: boolean; email: boolean }> {
  const name = foldUsername(wanted.username);
  const address = foldEmail(wanted.email);
  const rows = await read
    .selectFrom("people")
    .select(["username_folded", "email_folded"])
    .where((eb) => eb.or([eb("username_folded", "=", name), eb("email_folded", "=", address)]))
    .where("id", "<>", but)
    .execute();
  const former = await read
    .selectFrom("former_usernames")
    .select("person_id")
    .where("username_folded", "=", name)
    .where("person_id", "<>", but)
    .executeTakeFirst();
  return {
    username:
      former !== undefined ||
      rows.some((row) => row.username_folded === name) ||
      (await isKeptName(read, name)),
    email: rows.some((row) => row.email_folded === address),
  };
}

/**
 * Whether a name, whatever stands between its letters, is the one by which somebody is shown, or called, who keeps order:
 * nobody else is to pass for them.
 * @param but who has it themselves
 */
export async function looksLikeKeeper(read: Db["read"] | Trx, name: string, but = 0): Promise<boolean> {
  // A handful of people.
  const keepers = await read
    .selectFrom("people")
    .select(["username", "display_name"])
    .where("role", "in", ["moderator", "admin"])
    .where("left_at", "is", null)
    .where("id", "<>", but)
    .execute();
  const bare = foldBare(name);
  return keepers.some(({ username, display_name }) =>
    [username, display_name].some((one) => foldBare(one) === bare),
  );
}

/** Stores a hash made with today's parameters, unless the password was changed meanwhile. */
export async function replaceHash(trx: Trx, person: Person, hash: string): Promise<void> {
  await trx
    .updateTable("people")
    .set({ password_hash: hash })
    .where("id", "=", person.id)
    .where("password_hash", "=", person.password_hash)
    .execute();
}

/** Locks the rows of all admins until the transaction ends, so that two can't demote each other at once. */
export async function lockAdmins(trx: Trx): Promise<void> {
  await trx
    .updateTable("people")
    .set((eb) => ({ role: eb.ref("role") }))
    .where("role", "=", "admin")
    .execute();
}

/** Gives a person a role. @returns whether it is another than before */
export async function setRole(trx: Trx, personId: number, role: Role): Promise<boolean> {
  const changed = await trx
    .updateTable("people")
    .set({ role })
    .where("id", "=", personId)
    .where("role", "!=", role)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Writes into the decision log that `actorId` gave a person another role. */
export async function logRole(
  trx: Trx,
  decision: { actorId: number; personId: number; role: Role; at: number },
): Promise<void> {
  await trx
    .insertInto("decisions")
    .values({
      actor_id: decision.actorId,
      action: "role",
      person_id: decision.personId,
      note: decision.role,
      created_at: decision.at,
    })
    .execute();
}

/** A person by id. */
export async function personById(read: Db["read"] | Trx, id: number): Promise<Person | undefined> {
  return read.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Notes where and with what a session was used last. */
export async function sessionSeen(
  trx: Trx,
  sessionHash: string,
  seen: Pick<Session, "seen_at" | "device" | "address">,
): Promise<void> {
  await trx.updateTable("sessions").set(seen).where("id", "=", sessionHash).execute();
}

/**
 * Ends every session of a person, everywhere, but the one that `but` names by its hash: the servers, this and others,
 * look for streams that were opened with one.
 */
export async function endSessions(trx: Trx, personId: number, but: string | null = null): Promise<void> {
  let ended = trx.deleteFrom("sessions").where("person_id", "=", personId);
  if (but !== null) ended = ended.where("id", "<>", but);
  await ended.execute();
  await tellOthers(trx, null);
}
