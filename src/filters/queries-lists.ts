/** The word lists as they are stored, and past replies to try them on. */
import type { Reader, Trx } from "../db/connect.ts";
import type { ListName } from "./fields.ts";

const KEYS: Readonly<Record<ListName, string>> = { banned: "banned-words", suspect: "suspect-words" };

/** A list with who changed it last; null where nobody has. */
export interface StoredList {
  typed: string;
  changed: { at: number; by: string | null } | null;
}

/** Both lists. */
export async function storedLists(read: Reader | Trx): Promise<Record<ListName, StoredList>> {
  const rows = await read
    .selectFrom("settings")
    .leftJoin("people", "people.id", "settings.updated_by")
    .select(["key", "value", "settings.updated_at as at", "display_name as by"])
    .where("key", "in", Object.values(KEYS))
    .execute();
  const of = (name: ListName): StoredList => {
    const row = rows.find(({ key }) => key === KEYS[name]);
    return { typed: row?.value ?? "", changed: row ? { at: row.at, by: row.by } : null };
  };
  return { banned: of("banned"), suspect: of("suspect") };
}

/** Stores a list. */
export async function putList(
  trx: Trx,
  name: ListName,
  list: { value: string; updated_at: number; updated_by: number | null },
): Promise<void> {
  await trx
    .insertInto("settings")
    .values({ key: KEYS[name], ...list })
    .onConflict((oc) => oc.column("key").doUpdateSet(list))
    .execute();
}

/** The newest replies that everybody can see. */
export function newestReplies(read: Reader, limit: number) {
  return read
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .innerJoin("people", "people.id", "replies.person_id")
    .select([
      "replies.id",
      "replies.body",
      "replies.lang",
      "replies.dir",
      "replies.created_at",
      "display_name",
    ])
    .where("replies.hidden_at", "is", null)
    .where("replies.deleted_at", "is", null)
    .where("articles.published_at", "is not", null)
    .where("articles.removed_at", "is", null)
    .orderBy("replies.id", "desc")
    .limit(limit)
    .execute();
}
