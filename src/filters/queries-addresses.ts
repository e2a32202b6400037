/** The key that addresses are hashed with. */
import type { Reader, Trx } from "../db/connect.ts";
import { newToken } from "../lib/ids.ts";

const KEY = "address-key";

/** The site's key for hashing addresses, made the first time: 160 random bits. */
export async function addressSecret(trx: Trx, at: number): Promise<string> {
  const known = await storedSecret(trx);
  if (known !== undefined) return known;
  await trx
    .insertInto("settings")
    .values({ key: KEY, value: newToken(), updated_at: at, updated_by: null })
    .onConflict((oc) => oc.column("key").doNothing())
    .execute();
  // Whoever came first made it.
  const made = await storedSecret(trx);
  if (made === undefined) throw new Error("the key for addresses was not kept");
  return made;
}

/** The same where it was made already. */
export async function storedSecret(read: Reader | Trx): Promise<string | undefined> {
  const row = await read.selectFrom("settings").select("value").where("key", "=", KEY).executeTakeFirst();
  return row?.value;
}
