import type { Ctx } from "../http/context.ts";
import type { LogLine } from "./types.ts";

/** Lines on a page of the log. */
export const LINES = 50;

/**
 * The public log, the last decision first, older than the decision `before`; one more than a page. Letters to the
 * moderators are nobody else's business: what became of them is not in it.
 */
export async function logLines({ db }: Pick<Ctx, "db">, before: number | null): Promise<LogLine[]> {
  let query = db.read
    .selectFrom("decisions")
    .leftJoin("people", "people.id", "decisions.actor_id")
    .leftJoin("articles", "articles.id", "decisions.article_id")
    .select([
      "decisions.id",
      "action",
      "reason",
      "decisions.created_at as at",
      "reply_id",
      "display_name as by",
      "role as by_role",
      "author_id",
      "published_at",
      "removed_at",
      "slug",
      "title",
      "articles.lang",
      "articles.dir",
    ])
    .where("message_id", "is", null)
    .orderBy("decisions.id", "desc")
    .limit(LINES + 1);
  if (before !== null) query = query.where("decisions.id", "<", before);
  return (await query.execute()).map((row) => {
    const { id, action, reason, at, reply_id } = row;
    const by = row.by !== null && row.by_role !== null ? { name: row.by, role: row.by_role } : null;
    const { author_id, published_at, removed_at, slug, title, lang, dir } = row;
    const article =
      author_id === null || slug === null || title === null || lang === null || dir === null
        ? null
        : { author_id, published_at, removed_at, slug, title, lang, dir };
    return { id, action, reason, at, reply_id, by, article };
  });
}
