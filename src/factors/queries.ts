/** Second factors. */
import type { Reader } from "../db/connect.ts";

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
