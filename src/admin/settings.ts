/**
 * What a community decides for itself, in the table `settings`: typed here, with defaults. It is read where it is needed,
 * in the transaction that goes by it, so that nothing has to notice a change made by another process. Pure.
 */
import { z } from "zod";
import type { Selectable } from "kysely";
import type { SettingsTable } from "../db/schema.ts";
import { discussionSettings } from "../discussion/settings.ts";
import { factorSettings } from "../factors/settings.ts";
import { filterSettings, trustSettings } from "../filters/settings.ts";
import { languageSettings } from "../language/settings.ts";
import { schemaOf, type Setting, type SettingGroup, type ValuesOf } from "./settings-types.ts";

/** Every setting there is: each feature's own, put together. */
export const SETTINGS = {
  ...discussionSettings,
  ...languageSettings,
  ...factorSettings,
  ...filterSettings,
  ...trustSettings,
};

export type Settings = ValuesOf<typeof SETTINGS>;
export type SettingName = keyof Settings;

const byName: ReadonlyMap<string, Setting> = new Map(Object.entries(SETTINGS));
const schemas: ReadonlyMap<string, z.ZodType<string | number>> = new Map(
  Object.entries(SETTINGS).map(([name, setting]) => [name, schemaOf(setting)]),
);

/** The names of all settings, in the order in which they are shown. */
export const SETTING_NAMES: readonly SettingName[] = Object.keys(SETTINGS).filter(isSetting);

/** The names of the settings of some groups, in that order. */
export function namesIn(groups: readonly SettingGroup[]): SettingName[] {
  return SETTING_NAMES.filter((name) => groups.includes(SETTINGS[name].group));
}

/** What a setting can be. */
export function settingOf(name: SettingName): Setting {
  return SETTINGS[name];
}

/** Whether a name is a setting's. */
export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/** The form of some settings: what it has for each is what it was sent. */
export function formOf(names: readonly SettingName[]): z.ZodType<Record<string, string | number>> {
  return z.object(Object.fromEntries(names.map((name) => [name, schemaOf(SETTINGS[name])])));
}

/** The settings as the rows say them; what is missing, or was never a value, has its default. */
export function settingsFrom(rows: readonly Pick<Selectable<SettingsTable>, "key" | "value">[]): Settings {
  const values: Record<string, string | number> = {};
  for (const [name, { initial }] of byName) values[name] = initial;
  for (const { key, value } of rows) {
    const known = schemas.get(key)?.safeParse(value);
    if (known?.success) values[key] = known.data;
  }
  if (!areSettings(values)) throw new Error("a setting's default is not one of its values");
  return values;
}

/** Whether each setting has a value of its own kind. */
function areSettings(values: Record<string, string | number>): values is Settings {
  return [...byName].every(([name, setting]) => {
    const value = values[name];
    if (setting.kind === "choice") return setting.values.some((known) => known === value);
    return typeof value === (setting.kind === "number" ? "number" : "string");
  });
}

/** What holds as long as nobody has decided otherwise. */
export const DEFAULTS: Settings = settingsFrom([]);
