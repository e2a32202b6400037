/** Where one is logged in, and no longer. */
import { endSessions } from "../accounts/queries.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { endSession, sessionsOf } from "./queries.ts";
import { handleOf } from "./reading.ts";

/**
 * Ends one of the actor's sessions, with its open pages.
 * @returns its hash
 * @throws {NotFound} when there is none of that name, or none any more
 */
export async function endOneSession(ctx: Ctx, handle: string): Promise<string> {
  ensure("keepAccount", ctx.actor, null);
  const me = ctx.actor?.id ?? 0;
  const sessions = await sessionsOf(ctx.db.read, me, ctx.clock());
  const found = sessions.find(({ id }) => handleOf(id) === handle);
  if (!found) throw new NotFound();
  await ctx.db.write((trx) => endSession(trx, me, found.id));
  return found.id;
}

/** Ends all of the actor's sessions but the one whose hash is `current`, with their open pages. */
export async function endOtherSessions(ctx: Ctx, current: string | null): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  await ctx.db.write((trx) => endSessions(trx, ctx.actor?.id ?? 0, current));
}
