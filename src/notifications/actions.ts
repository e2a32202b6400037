import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { markLine, markLines } from "./queries-marking.ts";

/**
 * Marks a line of the actor's inbox read.
 * @throws {NotFound} when it is not theirs
 */
export async function readLine(ctx: Ctx, id: number): Promise<void> {
  ensure("readInbox", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  const found = await ctx.db.write((trx) => markLine(trx, personId, id, ctx.clock()));
  if (!found) throw new NotFound();
}

/** Marks all lines of the actor's inbox read, as they stood at `until` (ms): later ones have not been looked at. */
export async function readAllLines(ctx: Ctx, until: number): Promise<void> {
  ensure("readInbox", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  await ctx.db.write((trx) => markLines(trx, personId, until, ctx.clock()));
}
