import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { deviceOf } from "../settings/device.ts";
import { pushKeys } from "./keys.ts";
import { devicesOf, reachable } from "./queries.ts";
import type { Devices } from "./types.ts";

/**
 * The actor's devices, and what it takes to add one.
 * @throws {SignedOut}
 */
export async function readDevices(ctx: Ctx): Promise<Devices> {
  ensure("keepAccount", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  const [keys, all, active] = await Promise.all([
    pushKeys(ctx.db.read),
    devicesOf(ctx, personId),
    reachable(ctx.db.read, personId, ctx.clock()),
  ]);
  const reached = new Set(active.map(({ id }) => id));
  return {
    devices: all.map(({ id, device, created_at, used_at }) => ({
      id,
      created_at,
      used_at,
      ...deviceOf(device),
      active: reached.has(id),
    })),
    key: keys?.publicKey ?? null,
  };
}
