/** Second factors. */
import type { Selectable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { PasskeysTable } from "../db/schema-accounts.ts";

export type Passkey = Selectable<PasskeysTable>;

/** Whether the site asks those who keep order for a second factor, and this person has none. */
export async function lacksFactor(read: Reader, personId: number): Promise<boolean> {
  const row = await read
    .selectFrom("settings")
    .select("key")
    .where("key", "=", "second-factor")
    .where("value", "=", "required")
    .where((eb) =>
      eb.and([
        eb.not(
          eb.exists(
            eb
              .selectFrom("totp")
              .select("totp.person_id")
              .where("totp.person_id", "=", personId)
              .where("totp.confirmed_at", "is not", null),
          ),
        ),
        eb.not(
          eb.exists(
            eb.selectFrom("passkeys").select("passkeys.id").where("passkeys.person_id", "=", personId),
          ),
        ),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody has a second factor: an authenticator app, or a passkey. */
export async function hasFactor(read: Reader | Trx, personId: number): Promise<boolean> {
  const app = await appOf(read, personId);
  return app !== undefined || (await passkeysOf(read, personId)).length > 0;
}

/** Somebody's authenticator app, once a first code of it was right. */
export async function appOf(
  read: Reader | Trx,
  personId: number,
): Promise<{ secret: string; confirmed_at: number | null } | undefined> {
  return read
    .selectFrom("totp")
    .select(["secret", "confirmed_at"])
    .where("person_id", "=", personId)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
}

/** Somebody's passkeys, the first one first. */
export function passkeysOf(read: Reader | Trx, personId: number): Promise<Passkey[]> {
  return read
    .selectFrom("passkeys")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** A passkey by its id. */
export async function passkeyById(read: Reader | Trx, id: string): Promise<Passkey | undefined> {
  return read.selectFrom("passkeys").selectAll().where("id", "=", id).executeTakeFirst();
}

/** How many of somebody's recovery codes were not used. */
export async function codesLeft(read: Reader | Trx, personId: number): Promise<number> {
  const row = await read
    .selectFrom("recovery_codes")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
