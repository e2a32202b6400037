/**
 * What a community decides for itself, in the table `settings`: typed here, with defaults. It is read where it is needed,
 * in the transaction that goes by it, so that nothing has to notice a change made by another process. Pure.
 */
import { z } from "zod";
import type { Selectable } from "kysely";
import type { SettingsTable } from "../db/schema.ts";

const onOff = z.enum(["on", "off"], "choose");

/** Each setting by the name it has in the database and in the form. */
export const settingsForm = z.object({
  /** Whether a reader gives one answer to a prompt, and changes it, instead of adding others. */
  "one-answer": onOff,
});

export type Settings = z.output<typeof settingsForm>;
export type SettingName = keyof Settings;

/** What holds as long as nobody has decided otherwise. */
export const DEFAULTS: Settings = { "one-answer": "on" };

export const SETTING_NAMES: readonly SettingName[] = settingsForm.keyof().options;

/** The settings as the rows say them; what is missing, or was never a value, has its default. */
export function settingsFrom(rows: readonly Pick<Selectable<SettingsTable>, "key" | "value">[]): Settings {
  const known: Partial<Settings> = {};
  for (const name of SETTING_NAMES) {
    const value = settingsForm.shape[name].safeParse(rows.find(({ key }) => key === name)?.value);
    if (value.success) known[name] = value.data;
  }
  return { ...DEFAULTS, ...known };
}
