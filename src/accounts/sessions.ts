import type { Http } from "../http/context.ts";
import type { Person } from "../db/schema.ts";
import { Unavailable } from "../errors.ts";
import { clientAddress } from "../http/address.ts";
import { readCookie, writeCookie } from "../http/cookies.ts";
import { HOUR } from "../lib/clock.ts";
import { hashToken, newToken } from "../lib/ids.ts";
import type { Actor } from "../policy.ts";
import { moveDevices } from "../push/queries.ts";
import { rememberDevice } from "./known-devices.ts";
import { SESSION_DAYS, luciaFor } from "./lucia.ts";
import { sessionSeen } from "./queries.ts";

export { SESSION_DAYS };

const COOKIE = "session";
const SECONDS = SESSION_DAYS * 24 * 60 * 60;
/** A session that is in use says so in the database this often, and no more. */
const SEEN_EVERY = 1 * HOUR;
/** Characters kept of a `User-Agent`. */
const DEVICE_MAX = 300;

/** Who sent this request, by its session cookie. A session past half its time is lengthened, and its cookie with it. */
export async function readActor(c: Http): Promise<Actor | null> {
  const secret = readCookie(c, COOKIE);
  if (!secret) return null;
  const { db, clock } = c.var.deps;
  const { session, user } = await luciaFor(db).validateSession(secret);
  if (session && clock() - session.seen_at > SEEN_EVERY) await noteSeen(c, secret);
  if (session?.fresh) writeCookie(c, COOKIE, secret, SECONDS);
  if (!session) writeCookie(c, COOKIE, "", 0);
  if (!user) return null;
  const {
    id,
    username,
    displayName,
    role,
    lang,
    language = null,
    createdAt,
    suspendedUntil,
    needsFactor,
    loggedInAt,
  } = user;
  const { leavingAt = null } = user;
  return {
    id,
    username,
    displayName,
    role,
    lang,
    language,
    createdAt,
    suspendedUntil,
    needsFactor,
    loggedInAt,
    leavingAt,
  };
}

/** Where a session was used last. A database that is busy just now is told another time. */
async function noteSeen(c: Http, secret: string): Promise<void> {
  const { db, clock } = c.var.deps;
  const seen = { seen_at: clock(), device: deviceOf(c), address: clientAddress(c) };
  await db
    .write((trx) => sessionSeen(trx, hashToken(secret), seen))
    .catch((error: unknown) => {
      if (!(error instanceof Unavailable)) throw error;
    });
}

/** What a browser says it is. */
function deviceOf(c: Http): string {
  return (c.req.header("user-agent") ?? "").slice(0, DEVICE_MAX);
}

/**
 * Starts a new session for a person and ends the one this browser had: a session never survives a log-in.
 * @throws {Conflict} when they have another password by now than `person`, who was let in; {SignedOut} when they left
 */
export async function startSession(c: Http, person: Pick<Person, "id" | "password_hash">): Promise<void> {
  const lucia = luciaFor(c.var.deps.db);
  const before = readCookie(c, COOKIE);
  if (before) {
    await lucia.invalidateSession(before);
    c.var.deps.live.endSession(hashToken(before));
  }
  const secret = newToken();
  const at = c.var.deps.clock();
  const facts = { created_at: at, seen_at: at, device: deviceOf(c), address: clientAddress(c) };
  const { id: personId, password_hash: proven } = person;
  await lucia.createSession(personId, { ...facts, proven }, { sessionId: secret });
  // What this browser is told on its device goes on with the new session, should it be the same person's.
  if (before)
    await c.var.deps.db.write((trx) => moveDevices(trx, personId, hashToken(before), hashToken(secret)));
  writeCookie(c, COOKIE, secret, SECONDS);
  await rememberDevice(c, personId);
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
