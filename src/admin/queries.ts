import type { Reader, Trx } from "../db/connect.ts";
import { settingsFrom, type SettingName, type Settings } from "./settings.ts";

/** The settings of the community as they are now. */
export async function readSettings(read: Reader | Trx): Promise<Settings> {
  return settingsFrom(await read.selectFrom("settings").select(["key", "value"]).execute());
}

/** Who set a setting last, and when (epoch ms). */
export interface LastChange {
  key: string;
  at: number;
  by: string | null;
}

/** The last change of each setting that was ever changed. */
export function lastChanges(read: Reader): Promise<LastChange[]> {
  return read
    .selectFrom("settings")
    .leftJoin("people", "people.id", "settings.updated_by")
    .select(["key", "updated_at as at", "display_name as by"])
    .execute();
}

/** Stores a setting. */
export async function putSetting(
  trx: Trx,
  setting: { key: SettingName; value: string; updated_at: number; updated_by: number | null },
): Promise<void> {
  const { value, updated_at, updated_by } = setting;
  await trx
    .insertInto("settings")
    .values(setting)
    .onConflict((oc) => oc.column("key").doUpdateSet({ value, updated_at, updated_by }))
    .execute();
}
