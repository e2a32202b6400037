/** Secrets that a site makes for itself: each by its name, made when it is first needed, the same in every process. */
import type { Reader, Trx } from "../db/connect.ts";

/** The secret of that name, made by `make` the first time. */
export async function siteKey(trx: Trx, name: string, make: () => string, at: number): Promise<string> {
  const known = await storedKey(trx, name);
  if (known !== undefined) return known;
  await trx
    .insertInto("site_keys")
    .values({ name, value: make(), created_at: at })
    .onConflict((oc) => oc.column("name").doNothing())
    .execute();
  // Whoever came first made it.
  const made = await storedKey(trx, name);
  if (made === undefined) throw new Error(`the site's key ${name} was not kept`);
  return made;
}

/** The same where it was made already. */
export async function storedKey(read: Reader | Trx, name: string): Promise<string | undefined> {
  const row = await read.selectFrom("site_keys").select("value").where("name", "=", name).executeTakeFirst();
  return row?.value;
}
