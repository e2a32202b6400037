import { personById } from "../accounts/queries.ts";
import { SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { hashToken } from "../lib/ids.ts";
import { deviceOf } from "./device.ts";
import { pendingEmail, sessionsOf } from "./queries.ts";
import type { OwnAccount, SessionRow } from "./types.ts";

/** How long a username stays at least: what others remember somebody by, and link to, is not to change every day. */
export const RENAME_AFTER = 14 * DAY;

/** What names a session in an address: of the hash of its secret a hash, so that no page shows what the table keeps. */
export const handleOf = (sessionId: string): string => hashToken(sessionId).slice(0, 24);

/** From when a username may be changed again; null: now. */
export function renameFrom(changedAt: number | null, now: number): number | null {
  const from = (changedAt ?? -Infinity) + RENAME_AFTER;
  return from > now ? from : null;
}

/** The actor's own account. @throws {SignedOut} */
export async function ownAccount(ctx: Pick<Ctx, "db" | "actor" | "clock">): Promise<OwnAccount> {
  const now = ctx.clock();
  const person = ctx.actor ? await personById(ctx.db.read, ctx.actor.id) : undefined;
  if (!person) throw new SignedOut();
  return {
    ...person,
    hasPassword: person.password_hash !== "",
    renameFrom: renameFrom(person.username_changed_at, now),
    pendingEmail: await pendingEmail(ctx.db.read, person, now),
  };
}

/** Where the actor is logged in, this place first. `current` is the hash of the session that asks. @throws {SignedOut} */
export async function ownSessions(
  { db, actor, clock }: Pick<Ctx, "db" | "actor" | "clock">,
  current: string | null,
): Promise<SessionRow[]> {
  if (!actor) throw new SignedOut();
  const sessions = await sessionsOf(db.read, actor.id, clock());
  const rows = sessions.map(({ id, created_at: createdAt, seen_at: seenAt, device, address }) => ({
    ...deviceOf(device),
    handle: handleOf(id),
    createdAt,
    seenAt,
    address,
    isThis: id === current,
  }));
  return [...rows.filter(({ isThis }) => isThis), ...rows.filter(({ isThis }) => !isThis)];
}
