/** The keys by which push services know this site (VAPID, RFC 8292): made at the first start, the same ever since. */
import { createECDH } from "node:crypto";
import { z } from "zod";
import type { Db, Reader } from "../db/connect.ts";
import { siteKey, storedKey } from "../keys/queries.ts";

const NAME = "push-keys";
const stored = z.object({ publicKey: z.string(), privateKey: z.string() });
export type PushKeys = z.output<typeof stored>;

/** Makes the keys, unless they are there. */
export async function makePushKeys(db: Db, at: number): Promise<void> {
  if ((await storedKey(db.read, NAME)) === undefined)
    await db.write((trx) => siteKey(trx, NAME, () => JSON.stringify(newKeys()), at));
}

/** The site's keys, base64url; null before the first start. */
export async function pushKeys(read: Reader): Promise<PushKeys | null> {
  const text = await storedKey(read, NAME);
  return text === undefined ? null : stored.parse(JSON.parse(text));
}

/** A point on P-256 and its number. */
function newKeys(): PushKeys {
  const curve = createECDH("prime256v1");
  const publicKey = curve.generateKeys("base64url");
  // A number that begins with zeros comes shorter than its 32 bytes.
  const privateKey = Buffer.concat([Buffer.alloc(32), curve.getPrivateKey()]).subarray(-32);
  return { publicKey, privateKey: privateKey.toString("base64url") };
}
