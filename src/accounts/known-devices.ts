/**
 * Browsers in which somebody logged in before (OWASP: device cookies). Anybody can use up the tries of an account from
 * elsewhere; its owner's browsers have tries of their own. A mark is a keyed hash of who it was: it opens nothing, names
 * nobody, and can be made by this site alone.
 */
import { createHmac } from "node:crypto";
import type { Ctx, Http } from "../http/context.ts";
import { readCookie, writeCookie } from "../http/cookies.ts";
import { siteKey, storedKey } from "../keys/queries.ts";
import { newToken } from "../lib/ids.ts";

const COOKIE = "known";
/** The name of the key among the site's own. */
const KEY = "device-key";
/** Browsers keep no cookie longer: 400 days (RFC 6265bis, 5.5). */
const SECONDS = 400 * 24 * 60 * 60;
/** People of one browser: a family's tablet. Who logged in last is first. */
const MOST = 5;

const markOf = (secret: string, personId: number): string =>
  createHmac("sha256", secret).update(`person:${personId}`).digest("base64url").slice(0, 32);

/** The marks that a browser sent; anything may be among them. */
export function sentMarks(c: Http): readonly string[] {
  return (readCookie(c, COOKIE) ?? "").split(".").slice(0, MOST);
}

/** Marks this browser as one in which somebody has shown who they are. */
export async function rememberDevice(c: Http, personId: number): Promise<void> {
  const { db, clock } = c.var.deps;
  const at = clock();
  const secret =
    (await storedKey(db.read, KEY)) ?? (await db.write((trx) => siteKey(trx, KEY, newToken, at)));
  const mark = markOf(secret, personId);
  const others = sentMarks(c).filter((other) => other !== mark && /^[\w-]{32}$/.test(other));
  writeCookie(c, COOKIE, [mark, ...others].slice(0, MOST).join("."), SECONDS);
}

/** Whether one of the marks is that of a person. Who looks at none has as much to do as who does. */
export async function isKnownDevice(
  { db }: Pick<Ctx, "db">,
  personId: number,
  marks: readonly string[],
): Promise<boolean> {
  const secret = await storedKey(db.read, KEY);
  return secret !== undefined && marks.includes(markOf(secret, personId));
}
