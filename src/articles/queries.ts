import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import { phaseOf } from "../discussion/phase.ts";
import { DISCUSSION_COLUMNS } from "../discussion/types.ts";
import type { Ctx } from "../http/context.ts";
import type { ArticleRow, ReadArticle, RelatedRow } from "./types.ts";

/** Words that more articles than this have say nothing, and would make the join long. */
const MOST_SHARED = 200;

function selectArticle(read: Reader | Trx) {
  return read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .innerJoin("people", "people.id", "articles.author_id")
    .selectAll("articles")
    .select(["username", "display_name", ...DISCUSSION_COLUMNS]);
}

/** An article by its slug, seen or not: the caller asks the policy. */
export async function articleBySlug(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  slug: string,
): Promise<ReadArticle | undefined> {
  const row = await selectArticle(db.read).where("articles.slug", "=", slug).executeTakeFirst();
  return row && { ...row, phase: phaseOf(row, clock()) };
}

/** An article by its id, seen or not; in a transaction where one is given. */
export async function articleById(read: Reader | Trx, id: number): Promise<ArticleRow | undefined> {
  return selectArticle(read).where("articles.id", "=", id).executeTakeFirst();
}

/** The slug that an article has now, by one that it had before. */
export async function formerSlug({ db }: Pick<Ctx, "db">, slug: string): Promise<string | undefined> {
  const row = await db.read
    .selectFrom("slugs")
    .innerJoin("articles", "articles.id", "slugs.article_id")
    .select("articles.slug")
    .where("slugs.slug", "=", slug)
    .executeTakeFirst();
  return row?.slug;
}

/** What the importer found beside an article (`found.ts`), and the name of the file; nothing where it was written here. */
export async function foundOf(
  { db }: Pick<Ctx, "db">,
  articleId: number,
): Promise<{ found: string; filename: string | null } | undefined> {
  return db.read
    .selectFrom("imports")
    .select(["found", "filename"])
    .where("article_id", "=", articleId)
    .executeTakeFirst();
}

/** How many articles there are to be near: those taken down, too, so that an index answers without reading a text. */
const all = sql<number>`(select count(*) from articles where published_at is not null)`;
/** Inverse document frequency, smoothed so that two articles alone can be near each other (Spärck Jones 1972). */
const idf = sql<number>`ln((${all} + 1) * 1.0 / rarity.df)`;
const nearness = sql<number>`sum(mine.weight * theirs.weight * ${idf} * ${idf})`;

/**
 * Published articles that share telling words with this one, nearest first. A word counts by its weight in both, times
 * its inverse document frequency in both: what everybody writes about brings nobody together.
 */
export async function relatedArticles(
  { db }: Pick<Ctx, "db">,
  articleId: number,
  limit: number,
): Promise<RelatedRow[]> {
  // How many articles have a word is counted no further than it matters: "that" stands in all of them.
  const rarity = db.read
    .selectFrom("article_words as own")
    .select((eb) => [
      "own.word",
      eb
        .selectFrom(
          eb
            .selectFrom("article_words as every")
            .select("every.word")
            .whereRef("every.word", "=", "own.word")
            .limit(MOST_SHARED + 1)
            .as("some"),
        )
        .select((of) => of.fn.countAll<number>().as("n"))
        .as("df"),
    ])
    .where("own.article_id", "=", articleId)
    .as("rarity");
  // Ranked by the words alone, which only articles that everybody may read have; the few best are then looked up.
  const near = db.read
    .selectFrom("article_words as mine")
    .innerJoin(rarity, "rarity.word", "mine.word")
    .innerJoin("article_words as theirs", "theirs.word", "mine.word")
    .select(["theirs.article_id as id", nearness.as("nearness")])
    .where("mine.article_id", "=", articleId)
    .where("rarity.df", "<=", MOST_SHARED)
    .where("theirs.article_id", "!=", articleId)
    .groupBy("theirs.article_id")
    .orderBy("nearness", "desc")
    .orderBy("theirs.article_id", "desc")
    .limit(limit)
    .as("near");
  return db.read
    .selectFrom(near)
    .innerJoin("articles", "articles.id", "near.id")
    .innerJoin("discussions", "discussions.article_id", "near.id")
    .select(["slug", "title", "lang", "dir", "prompt", "answers"])
    .where("published_at", "is not", null)
    .where("removed_at", "is", null)
    .orderBy("nearness", "desc")
    .orderBy("near.id", "desc")
    .execute();
}

/** The note of the last decision to take an article down, or null. */
export async function removalNoteOf({ db }: Pick<Ctx, "db">, articleId: number): Promise<string | null> {
  const row = await db.read
    .selectFrom("decisions")
    .select("note")
    .where("article_id", "=", articleId)
    .where("action", "=", "take-down")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.note ?? null;
}
