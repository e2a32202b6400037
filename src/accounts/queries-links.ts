import type { Db, Trx } from "../db/connect.ts";
import type { LinksTable } from "../db/schema.ts";
import { hashToken } from "../lib/ids.ts";

export interface Link {
  purpose: LinksTable["purpose"];
  person_id: number | null;
  email: string | null;
  expires_at: number;
  used_at: number | null;
}

/** A one-time link by its secret, dead or alive. */
export async function linkByToken(
  read: Db["read"] | Trx,
  purpose: LinksTable["purpose"],
  token: string,
): Promise<Link | undefined> {
  return read
    .selectFrom("links")
    .select(["purpose", "person_id", "email", "expires_at", "used_at"])
    .where("token_hash", "=", hashToken(token))
    .where("purpose", "=", purpose)
    .executeTakeFirst();
}

/** Stores a new link; of its secret only the hash. */
export async function insertLink(
  trx: Trx,
  link: {
    token: string;
    purpose: LinksTable["purpose"];
    personId: number | null;
    email?: string;
    expiresAt: number;
  },
): Promise<void> {
  await trx
    .insertInto("links")
    .values({
      token_hash: hashToken(link.token),
      purpose: link.purpose,
      person_id: link.personId,
      email: link.email ?? null,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Removes the owner links that nobody used, and all links that died before `before`. */
export async function forgetLinks(trx: Trx, before: number, ownerToo: boolean): Promise<void> {
  await trx.deleteFrom("links").where("expires_at", "<", before).execute();
  if (!ownerToo) return;
  await trx.deleteFrom("links").where("purpose", "=", "owner").where("used_at", "is", null).execute();
}

/** Uses a link up. False when it was used or dead already: of two clicks at once, one wins. */
export async function spendLink(
  trx: Trx,
  purpose: LinksTable["purpose"],
  token: string,
  now: number,
): Promise<boolean> {
  const spent = await trx
    .updateTable("links")
    .set({ used_at: now })
    .where("token_hash", "=", hashToken(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return spent.numUpdatedRows > 0n;
}
