/** Closing an account: what leads to a person goes, and its row stays under a name that says nothing. */
import type { ExpressionBuilder } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { Person, Schema } from "../db/schema.ts";
import { foldUsername } from "../accounts/usernames.ts";
import { keepNames } from "./queries-names.ts";

/** Tables whose rows are one person's own, and go with the account at once: each person has few of them. */
const OWN = [
  "links",
  "flows",
  "kept_forms",
  "totp",
  "recovery_codes",
  "passkeys",
  "identities",
  "push_devices",
  "preferences",
  "digests",
  "posted_from",
  "recent_texts",
  "mails",
] as const;

/** Removes what opens the account, what it chose, and how it is reached. Its sessions are ended apart. */
export async function dropOwn(trx: Trx, person: Person): Promise<void> {
  const { id } = person;
  for (const table of OWN) await trx.deleteFrom(table).where("person_id", "=", id).execute();
  await trx
    .deleteFrom("blocks")
    .where((eb) => eb.or([eb("person_id", "=", id), eb("blocked_id", "=", id)]))
    .execute();
  const addresses = provenAddresses(person);
  if (addresses.length === 0) return;
  await trx
    .deleteFrom("mails")
    .where((eb) => eb(eb.fn<string>("lower", ["address"]), "in", addresses))
    .execute();
  // Where the same person wrote, or reported, without logging in.
  await trx
    .updateTable("reports")
    .set({ email: null })
    .where((eb) => eb(eb.fn<string>("lower", ["email"]), "in", addresses))
    .execute();
}

/**
 * The address of an account as it stands elsewhere, in lower case: what came from there without logging in is the same
 * person's. None where the address is not confirmed: it may be a stranger's, whose letters are not to be destroyed.
 */
function provenAddresses({ email, email_folded, email_confirmed_at }: Person): string[] {
  return email_confirmed_at === null ? [] : [email.toLowerCase(), email_folded];
}

/** What moderators noted about somebody. */
export async function dropNotes(trx: Trx, personId: number): Promise<void> {
  await trx
    .deleteFrom("notes")
    .where((eb) =>
      eb.or([
        eb("person_id", "=", personId),
        eb(
          "case_id",
          "in",
          eb.selectFrom("cases").select("cases.id").where("cases.person_id", "=", personId),
        ),
      ]),
    )
    .execute();
}

/** What somebody told the moderators stays with them; who it was does not. */
export async function forgetSender(trx: Trx, person: Person, name: string): Promise<void> {
  await trx.updateTable("reports").set({ person_id: null }).where("person_id", "=", person.id).execute();
  const nobody = { person_id: null, name, email: "" };
  // What is answered already need not be read again.
  await trx
    .updateTable("messages")
    .set({ ...nobody, body: "" })
    .where(isFrom(person))
    .where("id", "not in", (eb) =>
      eb
        .selectFrom("cases")
        .select((c) => c.ref("message_id").$notNull().as("message_id"))
        .where("message_id", "is not", null)
        .where("decided_at", "is", null),
    )
    .execute();
  await trx.updateTable("messages").set(nobody).where(isFrom(person)).execute();
}

const isFrom = (person: Person) => (eb: ExpressionBuilder<Schema, "messages">) => {
  const addresses = provenAddresses(person);
  const own = eb("person_id", "=", person.id);
  return addresses.length === 0 ? own : eb.or([own, eb(eb.fn<string>("lower", ["email"]), "in", addresses)]);
};

/**
 * Appeals lose their words. Those that nobody decided about are withdrawn: they have no outcome, and their cases are closed
 * by no decision.
 */
export async function withdrawAppeals(trx: Trx, personId: number, at: number): Promise<void> {
  await trx.updateTable("appeals").set({ body: "" }).where("person_id", "=", personId).execute();
  const open = await trx
    .updateTable("appeals")
    .set({ decided_at: at })
    .where("person_id", "=", personId)
    .where("decided_at", "is", null)
    .returning("id")
    .execute();
  if (open.length === 0) return;
  await trx
    .updateTable("cases")
    .set({ decided_at: at, claimed_by: null, claimed_at: null })
    .where(
      "subject",
      "in",
      open.map(({ id }) => `appeal:${id}` as const),
    )
    .where("decided_at", "is", null)
    .execute();
}

/** The history of roles names people by the usernames that they had: it gets the new one. */
async function renameInHistory(trx: Trx, folded: ReadonlySet<string>, username: string): Promise<void> {
  const rows = await trx.selectFrom("changes").select("key").distinct().where("area", "=", "roles").execute();
  const theirs = rows.map(({ key }) => key).filter((key) => folded.has(foldUsername(key)));
  if (theirs.length === 0) return;
  await trx
    .updateTable("changes")
    .set({ key: username })
    .where("area", "=", "roles")
    .where("key", "in", theirs)
    .execute();
}

/**
 * Takes name, address and all else that is a person's from the row, and keeps the names that it had from being taken. The
 * address is free from then on. `leaving_at` stays, for as long as something is still to be removed.
 */
export async function forgetPerson(
  trx: Trx,
  person: Person,
  gone: { username: string; displayName: string; at: number },
): Promise<void> {
  const former = await trx
    .deleteFrom("former_usernames")
    .where("person_id", "=", person.id)
    .returning("username_folded")
    .execute();
  const names = new Set([person.username_folded, ...former.map((row) => row.username_folded)]);
  await keepNames(trx, [...names], gone.at);
  await renameInHistory(trx, names, gone.username);
  const { username, displayName: display_name, at: left_at } = gone;
  // RFC 2606: no address ends so.
  const email = `${username}@left.invalid`;
  await trx
    .updateTable("people")
    .set({
      username,
      username_folded: foldUsername(username),
      display_name,
      email,
      email_folded: email,
      password_hash: "",
      role: "reader",
      about: "",
      lang: null,
      language: null,
      used_language: null,
      replied_at: null,
      suspended_until: null,
      links_held_at: null,
      replies_read: 0,
      email_confirmed_at: null,
      username_changed_at: null,
      left_at,
    })
    .where("id", "=", person.id)
    .execute();
}
