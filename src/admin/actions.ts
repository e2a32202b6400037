import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { putSetting, readSettings } from "./queries.ts";
import { SETTING_NAMES, type Settings } from "./settings.ts";

/**
 * Changes the settings of the community. What stays as it is keeps who set it, and when.
 * @returns whether anything changed
 * @throws {Forbidden} {SignedOut}
 */
export async function changeSettings(ctx: Ctx, input: Settings): Promise<boolean> {
  ensure("configure", ctx.actor, null);
  const updated_at = ctx.clock();
  const updated_by = ctx.actor?.id ?? null;
  return ctx.db.write(async (trx) => {
    const before = await readSettings(trx);
    const changed = SETTING_NAMES.filter((name) => before[name] !== input[name]);
    for (const key of changed) await putSetting(trx, { key, value: input[key], updated_at, updated_by });
    return changed.length > 0;
  });
}
