import { personEverCalled } from "../accounts/queries.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { setBlock, type BlockedPerson } from "./queries.ts";

/**
 * Has the actor see no more what somebody writes, or see it again. Whoever is blocked is told nothing.
 * @returns whom that was about
 * @throws {NotFound} when nobody has that name, or its owner has left
 */
export async function block(
  ctx: Ctx,
  { username, on }: { username: string; on: boolean },
): Promise<Omit<BlockedPerson, "since">> {
  const person = await personEverCalled(ctx, username);
  if (!person || person.left_at !== null) throw new NotFound();
  ensure("block", ctx.actor, person);
  const pair = { personId: ctx.actor?.id ?? 0, blockedId: person.id };
  await ctx.db.write((trx) => setBlock(trx, { ...pair, on, at: ctx.clock() }));
  return person;
}
