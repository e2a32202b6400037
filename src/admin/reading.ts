import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { lastChanges, readSettings, type LastChange } from "./queries.ts";
import { namesIn, settingOf, type SettingName } from "./settings.ts";
import type { SettingGroup } from "./settings-types.ts";
import type { ShownSetting } from "./types.ts";

/** The settings of a group, in order. */
export interface ShownGroup {
  group: SettingGroup;
  settings: readonly ShownSetting<SettingName>[];
}

export interface SettingsPage {
  groups: readonly ShownGroup[];
  changes: readonly LastChange[];
  /** Limits are switched off for this process: what is set about them has no effect. */
  limitsOff: boolean;
}

/** The settings of some groups, with who changed them last. @throws {Forbidden} {SignedOut} */
export async function readSettingsPage(
  ctx: Pick<Ctx, "db" | "actor" | "config">,
  groups: readonly SettingGroup[],
): Promise<SettingsPage> {
  ensure("configure", ctx.actor, null);
  const values = await readSettings(ctx.db.read);
  const shown = groups.map((group) => ({
    group,
    settings: namesIn([group]).map((name) => ({ name, setting: settingOf(name), value: values[name] })),
  }));
  return {
    groups: shown.filter(({ settings }) => settings.length > 0),
    changes: await lastChanges(ctx.db.read),
    limitsOff: !ctx.config.limits,
  };
}
