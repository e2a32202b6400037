/** The public log. Letters to the moderators are nobody else's business: what became of them is not in it. */
import { sql } from "kysely";
import type { Ctx } from "../http/context.ts";
import type { LogCount, LogLine } from "./types.ts";

/** Lines on a page of the log. */
export const LINES = 50;

type Db = Pick<Ctx, "db">;

/** A year (UTC) as the moments at which it begins and ends. */
const span = (year: number) => ({ from: Date.UTC(year, 0, 1), until: Date.UTC(year + 1, 0, 1) });

/** The decisions of a year or of all, the last first, older than the decision `before`; one more than a page. */
export async function logLines({ db }: Db, before: number | null, year: number | null): Promise<LogLine[]> {
  let query = db.read
    .selectFrom("decisions")
    .leftJoin("people", "people.id", "decisions.actor_id")
    .leftJoin("articles", "articles.id", "decisions.article_id")
    .leftJoin("rules", "rules.id", "decisions.reason")
    .select([
      "decisions.id",
      "action",
      "reason",
      "rules.title as reason_title",
      "decisions.created_at as at",
      "reply_id",
      "undone_by",
      "display_name as by",
      "role as by_role",
      "author_id",
      "published_at",
      "removed_at",
      "slug",
      "articles.title",
      "articles.lang",
      "articles.dir",
    ])
    .where("message_id", "is", null)
    .orderBy("decisions.id", "desc")
    .limit(LINES + 1);
  if (before !== null) query = query.where("decisions.id", "<", before);
  if (year !== null) {
    const { from, until } = span(year);
    query = query.where("decisions.created_at", ">=", from).where("decisions.created_at", "<", until);
  }
  return (await query.execute()).map((row) => {
    const { id, action, reason, reason_title, at, reply_id, undone_by } = row;
    const by = row.by !== null && row.by_role !== null ? { name: row.by, role: row.by_role } : null;
    const { author_id, published_at, removed_at, slug, title, lang, dir } = row;
    const article =
      author_id === null || slug === null || title === null || lang === null || dir === null
        ? null
        : { author_id, published_at, removed_at, slug, title, lang, dir };
    return { id, action, reason, reason_title, at, reply_id, undone: undone_by !== null, by, article };
  });
}

/** The year (UTC) of the first decision, or null before there is one. */
export async function firstYear({ db }: Db): Promise<number | null> {
  const row = await db.read
    .selectFrom("decisions")
    .select("created_at")
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirst();
  return row ? new Date(row.created_at).getUTCFullYear() : null;
}

/** How often each thing was done for each reason in a year, with how many of those nobody did and were taken back. */
export async function logCounts({ db }: Db, year: number): Promise<LogCount[]> {
  const { from, until } = span(year);
  const rows = await db.read
    .selectFrom("decisions")
    .leftJoin("rules", "rules.id", "decisions.reason")
    .select((eb) => [
      "action",
      "reason",
      "rules.title as reason_title",
      eb.fn.countAll<number>().as("count"),
      sql<number>`sum(case when actor_id is null then 1 else 0 end)`.as("automatic"),
      sql<number>`sum(case when undone_by is null then 0 else 1 end)`.as("undone"),
    ])
    .where("message_id", "is", null)
    .where("decisions.created_at", ">=", from)
    .where("decisions.created_at", "<", until)
    .groupBy(["action", "reason", "rules.title"])
    .execute();
  return rows.map(({ count, automatic, undone, ...row }) => ({
    ...row,
    count: Number(count),
    automatic: Number(automatic),
    undone: Number(undone),
  }));
}
