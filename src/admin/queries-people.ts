import { sql } from "kysely";
import type { Reader } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";

/** People on one page. */
export const PEOPLE = 25;

/** A person as whoever gives roles sees them. */
export type Account = Pick<
  Person,
  "id" | "username" | "display_name" | "role" | "created_at" | "suspended_until"
>;

/**
 * A page of people who are here, whose name or shown name has `q` in it, capitals or not; all of them when it is empty. Those with a
 * role come first, then those who came last.
 * @returns how many there are in all, with the page
 */
export async function accountsWith(
  read: Reader,
  q: string,
  page: number,
): Promise<{ rows: Account[]; all: number }> {
  let query = read.selectFrom("people").where("left_at", "is", null);
  if (q !== "") {
    const as = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
    // What SQLite takes for capitals are those of ASCII; the others are found as they are written.
    query = query.where((eb) =>
      eb.or([
        sql<boolean>`lower(username) like ${as.toLowerCase()} escape '\\'`,
        sql<boolean>`lower(display_name) like ${as.toLowerCase()} escape '\\'`,
        sql<boolean>`display_name like ${as} escape '\\'`,
      ]),
    );
  }
  const { n } = await query.select((eb) => eb.fn.countAll<number>().as("n")).executeTakeFirstOrThrow();
  const rows = await query
    .select(["id", "username", "display_name", "role", "created_at", "suspended_until"])
    .orderBy(sql`case role when 'admin' then 0 when 'moderator' then 1 when 'author' then 2 else 3 end`)
    .orderBy("id", "desc")
    .limit(PEOPLE)
    .offset((page - 1) * PEOPLE)
    .execute();
  return { rows, all: Number(n) };
}
