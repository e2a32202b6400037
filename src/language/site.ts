/** The site's language, kept for a moment: every page by somebody without a choice of their own asks for it. */
import type { Db } from "../db/connect.ts";
import type { Lang } from "../i18n/index.ts";
import { SECOND, type Clock } from "../lib/clock.ts";
import { siteLanguage } from "./queries.ts";

/** For how long it is not read anew: another process may have changed it. */
const KNOWN_FOR = 10 * SECOND;

const known = new WeakMap<Db, { lang: Lang; at: number }>();

/** The site's language, as it was a few seconds ago at most. */
export async function siteLanguageLately({ db, clock }: { db: Db; clock: Clock }): Promise<Lang> {
  const before = known.get(db);
  if (before && Math.abs(clock() - before.at) < KNOWN_FOR) return before.lang;
  const lang = await siteLanguage(db.read);
  known.set(db, { lang, at: clock() });
  return lang;
}

/** As it was when it was read last; undefined before that. */
export const lastSiteLanguage = (db: Db): Lang | undefined => known.get(db)?.lang;

/** It was changed here: the next page says so. */
export const forgetSiteLanguage = (db: Db): void => void known.delete(db);
