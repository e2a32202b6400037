import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { lastChanges, readSettings, type LastChange } from "./queries.ts";
import type { Settings } from "./settings.ts";

export interface SettingsPage {
  settings: Settings;
  changes: LastChange[];
  /** Limits are switched off for this process: what is set about them has no effect. */
  limitsOff: boolean;
}

/** The settings with who changed them last. @throws {Forbidden} {SignedOut} */
export async function readSettingsPage(ctx: Pick<Ctx, "db" | "actor" | "config">): Promise<SettingsPage> {
  ensure("configure", ctx.actor, null);
  return {
    settings: await readSettings(ctx.db.read),
    changes: await lastChanges(ctx.db.read),
    limitsOff: !ctx.config.limits,
  };
}
