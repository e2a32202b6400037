/** Devices: switched on and off by their owner. */
import type { NotificationKind } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { choicesOf, storeChoices } from "../notifications/queries-preferences.ts";
import { ensure } from "../policy.ts";
import type { NewDevice } from "./fields.ts";
import { deleteDevice, putDevice } from "./queries.ts";

/** What a device is told of who chose nothing: what concerns them, and not the talk of others. */
const USUAL: readonly NotificationKind[] = ["answer", "reply", "mention", "decision", "appeal"];

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
  const at = ctx.clock();
  await ctx.db.write(async (trx) => {
    const { ways, pushed } = await choicesOf(trx, personId);
    // Whoever has chosen nothing for devices yet gets there what is said to them.
    if (pushed.size === 0) {
      const usual = USUAL.map((kind) => ({ kind, way: ways[kind], push: true }));
      await storeChoices(trx, personId, usual, at);
    }
    await putDevice(trx, { ...device, personId, at });
  });
}

/** Tells one of the actor's devices nothing more. @throws {SignedOut} {NotFound} when it is not theirs */
export async function removeDevice(ctx: Ctx, id: number): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  if (!(await ctx.db.write((trx) => deleteDevice(trx, personId, id)))) throw new NotFound();
}
