/** Devices: switched on and off by their owner. */
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import type { NewDevice } from "./fields.ts";
import { deleteDevice, putDevice } from "./queries.ts";

/**
 * Has the actor's browser told what happens, for as long as its session lasts.
 * @param device.name what the browser says it is
 * @param device.session hash of the session in which it was switched on
 * @throws {SignedOut}
 */
export async function addDevice(
  ctx: Ctx,
  device: NewDevice & { name: string; session: string | null },
): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  await ctx.db.write((trx) => putDevice(trx, { ...device, personId, at: ctx.clock() }));
}

/** Tells one of the actor's devices nothing more. @throws {SignedOut} */
export async function removeDevice(ctx: Ctx, id: number): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  await ctx.db.write((trx) => deleteDevice(trx, personId, id));
}
