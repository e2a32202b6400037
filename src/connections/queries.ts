/** Accounts elsewhere that open one here. */
import type { Selectable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { IdentitiesTable, Person } from "../db/schema.ts";
import { foldEmail } from "../accounts/fields.ts";
import { deleteFactors } from "../factors/queries-write.ts";
import { keptNames } from "../leaving/queries-names.ts";

export type Identity = Selectable<IdentitiesTable>;

/** An account elsewhere, by what its site calls it. */
export type Subject = Pick<Identity, "issuer" | "subject">;

/** Whom an account elsewhere belongs to here, whatever became of them. */
export async function personByIdentity(
  read: Reader | Trx,
  { issuer, subject }: Subject,
): Promise<Person | undefined> {
  return read
    .selectFrom("identities")
    .innerJoin("people", "people.id", "identities.person_id")
    .selectAll("people")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
}

/** Who has an address here. */
export async function personByEmail(read: Reader | Trx, email: string): Promise<Person | undefined> {
  return read
    .selectFrom("people")
    .selectAll()
    .where("email_folded", "=", foldEmail(email))
    .executeTakeFirst();
}

/** Somebody's accounts elsewhere, the oldest first. */
export async function identitiesOf(read: Reader | Trx, personId: number): Promise<Identity[]> {
  return read
    .selectFrom("identities")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .orderBy("subject")
    .execute();
}

/** Has an account elsewhere open one here. @returns false when it opens one already */
export async function insertIdentity(
  trx: Trx,
  identity: Subject & { personId: number; email: string | null; at: number },
): Promise<boolean> {
  const { issuer, subject, personId, email, at } = identity;
  const added = await trx
    .insertInto("identities")
    .values({ issuer, subject, person_id: personId, email, created_at: at, used_at: at })
    .onConflict((oc) => oc.columns(["issuer", "subject"]).doNothing())
    .returning("person_id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Notes that an account elsewhere was used, and the address that its site gave this time. */
export async function identityUsed(
  trx: Trx,
  { issuer, subject }: Subject,
  used: { email: string | null; at: number },
): Promise<void> {
  await trx
    .updateTable("identities")
    .set({ email: used.email, used_at: used.at })
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .execute();
}

/** Takes somebody's accounts at one issuer away. @returns whether there was one */
export async function deleteIdentities(trx: Trx, personId: number, issuer: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom("identities")
    .where("person_id", "=", personId)
    .where("issuer", "=", issuer)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Takes away what opens an account beside its password, or is asked for with it. */
export async function closeOtherWays(trx: Trx, personId: number): Promise<void> {
  await trx.deleteFrom("identities").where("person_id", "=", personId).execute();
  await deleteFactors(trx, personId);
}

/** How many passkeys somebody has: each is a way in. */
export async function countPasskeys(read: Reader | Trx, personId: number): Promise<number> {
  const row = await read
    .selectFrom("passkeys")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Gives a new person the name that another site shows them by, and notes an address that it made sure of. */
export async function introduce(
  trx: Trx,
  personId: number,
  as: { displayName: string | null; confirmedAt: number | null },
): Promise<Person> {
  return trx
    .updateTable("people")
    .set({
      email_confirmed_at: as.confirmedAt,
      ...(as.displayName === null ? {} : { display_name: as.displayName }),
    })
    .where("id", "=", personId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Which of these names (look-alike skeletons) are taken: somebody has one, or once had it. */
export async function takenNames(
  read: Reader | Trx,
  folded: readonly string[],
): Promise<ReadonlySet<string>> {
  if (folded.length === 0) return new Set();
  const now = read.selectFrom("people").select("username_folded").where("username_folded", "in", folded);
  const once = read
    .selectFrom("former_usernames")
    .select("username_folded")
    .where("username_folded", "in", folded);
  const taken = (await now.unionAll(once).execute()).map((row) => row.username_folded);
  return new Set([...taken, ...(await keptNames(read, folded))]);
}
