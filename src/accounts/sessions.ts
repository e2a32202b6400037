import type { Http } from "../http/context.ts";
import { readCookie, writeCookie } from "../http/cookies.ts";
import { hashToken, newToken } from "../lib/ids.ts";
import type { Actor } from "../policy.ts";
import { SESSION_DAYS, luciaFor } from "./lucia.ts";

export { SESSION_DAYS };

const COOKIE = "session";
const SECONDS = SESSION_DAYS * 24 * 60 * 60;

/** Who sent this request, by its session cookie. A session past half its time is lengthened, and its cookie with it. */
export async function readActor(c: Http): Promise<Actor | null> {
  const secret = readCookie(c, COOKIE);
  if (!secret) return null;
  const { session, user } = await luciaFor(c.var.deps.db).validateSession(secret);
  if (session?.fresh) writeCookie(c, COOKIE, secret, SECONDS);
  if (!session) writeCookie(c, COOKIE, "", 0);
  if (!user) return null;
  const { id, username, displayName, role, lang, createdAt, suspendedUntil } = user;
  return { id, username, displayName, role, lang, createdAt, suspendedUntil };
}

/** Starts a new session for a person and ends the one this browser had: a session never survives a log-in. */
export async function startSession(c: Http, personId: number): Promise<void> {
  const lucia = luciaFor(c.var.deps.db);
  const before = readCookie(c, COOKIE);
  if (before) {
    await lucia.invalidateSession(before);
    c.var.deps.live.endSession(hashToken(before));
  }
  const secret = newToken();
  await lucia.createSession(personId, {}, { sessionId: secret });
  writeCookie(c, COOKIE, secret, SECONDS);
}

/** Ends this browser's session, on the server too. */
export async function endSession(c: Http): Promise<void> {
  const secret = readCookie(c, COOKIE);
  if (secret) {
    await luciaFor(c.var.deps.db).invalidateSession(secret);
    c.var.deps.live.endSession(hashToken(secret));
  }
  writeCookie(c, COOKIE, "", 0);
}

/** Hash of the session that this browser sent, even of one that has ended; null when it sent none. */
export function sentSession(c: Http): string | null {
  const secret = readCookie(c, COOKIE);
  return secret === undefined ? null : hashToken(secret);
}
