import { Invalid } from "../errors.ts";
import { hasFactor } from "../factors/queries.ts";
import type { Ctx } from "../http/context.ts";
import { forgetSiteLanguage } from "../language/site.ts";
import { ensure } from "../policy.ts";
import { putSetting, readSettings } from "./queries.ts";
import { insertChange } from "./queries-history.ts";
import { SETTING_NAMES } from "./settings.ts";

/**
 * Changes settings of the community: those that `input` has. What stays as it is keeps who set it, and when; what changes
 * is a line of the history.
 * @returns whether anything changed
 * @throws {Invalid} when a second factor is asked for by somebody without one
 * @throws {Forbidden} {SignedOut}
 */
export async function changeSettings(
  ctx: Ctx,
  input: Readonly<Record<string, string | number>>,
): Promise<boolean> {
  ensure("configure", ctx.actor, null);
  const at = ctx.clock();
  const by = ctx.actor?.id ?? null;
  const anyChanged = await ctx.db.write(async (trx) => {
    const before = await readSettings(trx);
    // Whoever asks others for a second factor has one: or nobody might be left who could take that back.
    const asks = input["second-factor"] === "required" && before["second-factor"] !== "required";
    if (asks && by !== null && !(await hasFactor(trx, by)))
      throw new Invalid({ "second-factor": "factorFirst" });
    let changed = false;
    for (const key of SETTING_NAMES) {
      const wanted = input[key];
      if (wanted === undefined || wanted === before[key]) continue;
      const value = String(wanted);
      await putSetting(trx, { key, value, updated_at: at, updated_by: by });
      await insertChange(trx, {
        area: "settings",
        key,
        before: String(before[key]),
        after: value,
        person_id: by,
        created_at: at,
      });
      changed = true;
    }
    return changed;
  });
  forgetSiteLanguage(ctx.db);
  return anyChanged;
}
