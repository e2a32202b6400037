/** The history of what admins changed: settings, rules, word lists and roles. */
import type { Insertable, Selectable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { ChangesTable } from "../db/schema.ts";
import type { Area } from "./types.ts";

/** Changes on one page. */
export const CHANGES = 30;

/** Writes down a change, in the transaction that makes it. */
export async function insertChange(trx: Trx, change: Insertable<ChangesTable>): Promise<void> {
  await trx.insertInto("changes").values(change).execute();
}

/** A change with who made it, by name; null where that was the program, or nobody is left. */
export type ChangeRow = Selectable<ChangesTable> & { username: string | null; display_name: string | null };

/** Changes, the last first, from before the change `before`: one more than a page has, if there are more. */
export function changesBefore(
  read: Reader,
  { area, before }: { area: Area | null; before: number | null },
): Promise<ChangeRow[]> {
  let query = read
    .selectFrom("changes")
    .leftJoin("people", "people.id", "changes.person_id")
    .selectAll("changes")
    .select(["username", "display_name"]);
  if (area !== null) query = query.where("area", "=", area);
  if (before !== null) query = query.where("changes.id", "<", before);
  return query
    .orderBy("changes.id", "desc")
    .limit(CHANGES + 1)
    .execute();
}
