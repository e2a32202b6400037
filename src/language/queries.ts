import { readSettings } from "../admin/queries.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { asLang, LOCALES, type Lang, type Locale } from "../i18n/index.ts";

/** What a person's row says of their language. */
export type Speaker = Pick<Person, "language" | "used_language">;

/** The language of the interface that the community has decided upon. */
export async function siteLanguage(read: Reader | Trx): Promise<Lang> {
  return (await readSettings(read)).language;
}

/**
 * In which language something is sent to somebody: the one they chose, else the one the interface had when they registered
 * or chose last, else the site's. Null: to nobody with an account.
 */
export async function localeOf(read: Reader | Trx, speaker: Speaker | null): Promise<Locale> {
  const own = asLang(speaker?.language) ?? asLang(speaker?.used_language);
  return LOCALES[own ?? (await siteLanguage(read))];
}

/** The same by somebody's id. */
export async function localeOfPerson(read: Reader | Trx, personId: number): Promise<Locale> {
  const row = await read
    .selectFrom("people")
    .select(["language", "used_language"])
    .where("id", "=", personId)
    .executeTakeFirst();
  return localeOf(read, row ?? null);
}

/** Keeps which language somebody chose, and which one they use now. */
export async function storeLanguage(trx: Trx, personId: number, speaker: Speaker): Promise<void> {
  await trx.updateTable("people").set(speaker).where("id", "=", personId).execute();
}
