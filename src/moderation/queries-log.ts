/**
 * The public log. Letters to the moderators are nobody else's business: what became of them is not in it; nor is that a
 * reply stands which nobody had reported.
 */
import { sql, type ExpressionBuilder } from "kysely";
import type { Schema } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import type { LogCount, LogLine } from "./types.ts";

/** Lines on a page of the log. */
export const LINES = 50;

type Db = Pick<Ctx, "db">;

/** A year (UTC) as the moments at which it begins and ends. */
const span = (year: number) => ({ from: Date.UTC(year, 0, 1), until: Date.UTC(year + 1, 0, 1) });

/** What everybody may know of. */
const isPublic = (eb: ExpressionBuilder<Schema, "decisions">) =>
  eb.and([
    eb("decisions.message_id", "is", null),
    eb.or([
      eb("decisions.action", "not in", ["dismiss", "reopen"]),
      eb("decisions.reply_id", "is", null),
      eb("decisions.held_id", "is not", null),
      eb.exists(
        eb
          .selectFrom("cases")
          .innerJoin("reports", "reports.case_id", "cases.id")
          .select("reports.id")
          .where("cases.subject", "=", sql<"reply:0">`'reply:' || decisions.reply_id`)
          .whereRef("reports.created_at", "<=", "decisions.created_at"),
      ),
    ]),
  ]);

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
      "decisions.article_id",
      "undone_by",
      "appeal_id",
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
    .where(isPublic)
    .orderBy("decisions.id", "desc")
    .limit(LINES + 1);
  if (before !== null) query = query.where("decisions.id", "<", before);
  if (year !== null) {
    const { from, until } = span(year);
    query = query.where("decisions.created_at", ">=", from).where("decisions.created_at", "<", until);
  }
  return (await query.execute()).map((row) => {
    const { id, action, reason, reason_title, at, reply_id, article_id, undone_by } = row;
    const by = row.by !== null && row.by_role !== null ? { name: row.by, role: row.by_role } : null;
    const { author_id, published_at, removed_at, slug, title, lang, dir } = row;
    const article =
      author_id === null || slug === null || title === null || lang === null || dir === null
        ? null
        : { author_id, published_at, removed_at, slug, title, lang, dir };
    const [undone, ofAppeal] = [undone_by !== null, row.appeal_id !== null];
    return { id, action, reason, reason_title, at, reply_id, article_id, undone, ofAppeal, by, article };
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
    .where(isPublic)
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
