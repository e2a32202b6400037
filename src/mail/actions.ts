import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { tryMailAgain } from "./queries-outbox.ts";

/**
 * Has a mail that was not sent tried again now; the worker finds it within half a minute.
 * @throws {NotFound} when there is none, or it was sent
 * @throws {Forbidden} {SignedOut}
 */
export async function sendAgain(ctx: Ctx, id: number): Promise<void> {
  ensure("configure", ctx.actor, null);
  const at = ctx.clock();
  const found = await ctx.db.write((trx) => tryMailAgain(trx, id, at));
  if (!found) throw new NotFound();
}
