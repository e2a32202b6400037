import type { PushDevice } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { pushKeys } from "./keys.ts";
import { devicesOf } from "./queries.ts";

/**
 * The actor's devices, and the site's public key for adding one: null where no server has started yet.
 * @throws {SignedOut}
 */
export async function readDevices(ctx: Ctx): Promise<{ devices: PushDevice[]; key: string | null }> {
  ensure("keepAccount", ctx.actor, null);
  const keys = await pushKeys(ctx.db.read);
  return { devices: await devicesOf(ctx, ctx.actor?.id ?? 0), key: keys?.publicKey ?? null };
}
