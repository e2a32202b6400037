import type { Trx } from "../db/connect.ts";
import type { Passkey } from "./queries.ts";

/** Stores an app's secret whose first code was right, in place of the one before. */
export async function putApp(
  trx: Trx,
  app: { personId: number; secret: string; step: number; at: number },
): Promise<void> {
  const row = { secret: app.secret, created_at: app.at, confirmed_at: app.at, last_step: app.step };
  await trx
    .insertInto("totp")
    .values({ person_id: app.personId, ...row })
    .onConflict((oc) => oc.column("person_id").doUpdateSet(row))
    .execute();
}

/** Takes a code of an app. @returns false when a code of that time step, or of a later one, was taken before */
export async function takeStep(trx: Trx, personId: number, secret: string, step: number): Promise<boolean> {
  const taken = await trx
    .updateTable("totp")
    .set({ last_step: step })
    .where("person_id", "=", personId)
    .where("secret", "=", secret)
    .where((eb) => eb.or([eb("last_step", "is", null), eb("last_step", "<", step)]))
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Forgets an app. @returns whether there was one */
export async function removeAppOf(trx: Trx, personId: number): Promise<boolean> {
  const gone = await trx.deleteFrom("totp").where("person_id", "=", personId).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Stores new recovery codes, and forgets those before. */
export async function putCodes(trx: Trx, personId: number, hashes: readonly string[]): Promise<void> {
  await removeCodes(trx, personId);
  const rows = hashes.map((code_hash) => ({ person_id: personId, code_hash, used_at: null }));
  if (rows.length > 0) await trx.insertInto("recovery_codes").values(rows).execute();
}

/** Forgets somebody's recovery codes. */
export async function removeCodes(trx: Trx, personId: number): Promise<void> {
  await trx.deleteFrom("recovery_codes").where("person_id", "=", personId).execute();
}

/** Uses a recovery code up. @returns false when there is none like it, or it was used before */
export async function useCode(trx: Trx, personId: number, hash: string, at: number): Promise<boolean> {
  const used = await trx
    .updateTable("recovery_codes")
    .set({ used_at: at })
    .where("person_id", "=", personId)
    .where("code_hash", "=", hash)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

/** Adds a passkey. @returns false when one of that id is there, whosever it is */
export async function insertPasskey(
  trx: Trx,
  passkey: Omit<Passkey, "used_at" | "counter"> & { counter: number },
): Promise<boolean> {
  const added = await trx
    .insertInto("passkeys")
    .values({ ...passkey, used_at: null })
    .onConflict((oc) => oc.column("id").doNothing())
    .returning("person_id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Notes that a passkey was used. @returns false when it was removed meanwhile */
export async function passkeyUsed(
  trx: Trx,
  passkey: { id: string; counter: number; at: number },
): Promise<boolean> {
  const used = await trx
    .updateTable("passkeys")
    .set({ counter: passkey.counter, used_at: passkey.at })
    .where("id", "=", passkey.id)
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

/** Gives a passkey of somebody another name. @returns whether there is one */
export async function setPasskeyName(trx: Trx, personId: number, id: string, name: string): Promise<boolean> {
  const named = await trx
    .updateTable("passkeys")
    .set({ name })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return named.numUpdatedRows > 0n;
}

/** Removes a passkey of somebody. @returns whether there was one */
export async function deletePasskey(trx: Trx, personId: number, id: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom("passkeys")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Removes all that somebody logs in with beside the password. */
export async function deleteFactors(trx: Trx, personId: number): Promise<void> {
  await removeAppOf(trx, personId);
  await removeCodes(trx, personId);
  await trx.deleteFrom("passkeys").where("person_id", "=", personId).execute();
}
