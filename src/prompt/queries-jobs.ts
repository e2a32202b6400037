/** What the clock does to prompts: found by the times they were set to. */
import type { Reader, Trx } from "../db/connect.ts";
import { CLOSING_SOON } from "../discussion/phase.ts";
import type { Ctx } from "../http/context.ts";

/** Discussions that have closed and whose author was not asked for a note yet, at most so many. */
export async function closedUnasked({ db }: Pick<Ctx, "db">, now: number, limit: number): Promise<number[]> {
  const rows = await db.read
    .selectFrom("discussions")
    .innerJoin("articles", "articles.id", "article_id")
    .select("article_id")
    .where("note_asked_at", "is", null)
    .where("closes_at", "<=", now)
    .where("published_at", "is not", null)
    .where("removed_at", "is", null)
    .orderBy("closes_at")
    .limit(limit)
    .execute();
  return rows.map((row) => row.article_id);
}

/**
 * Notes that the author of a closed discussion is asked for a note now: one conditional update, so that of two
 * processes one does it.
 * @returns who is to be asked; null when it was done already, or is open again
 */
export async function claimAsking(
  trx: Trx,
  articleId: number,
  now: number,
): Promise<{ author_id: number; noted_at: number | null } | null> {
  const claimed = await trx
    .updateTable("discussions")
    .set({ note_asked_at: now })
    .where("article_id", "=", articleId)
    .where("note_asked_at", "is", null)
    .where("closes_at", "<=", now)
    .returning("noted_at")
    .executeTakeFirst();
  if (!claimed) return null;
  const { author_id } = await trx
    .selectFrom("articles")
    .select("author_id")
    .where("id", "=", articleId)
    .executeTakeFirstOrThrow();
  return { author_id, noted_at: claimed.noted_at };
}

/** Discussions that began to be open, or to close soon, after `since` and up to `now`, and when. */
export async function turnedBetween(
  { db }: Pick<Ctx, "db">,
  since: number,
  now: number,
): Promise<{ articleId: number; at: number }[]> {
  const turned = async (column: "opens_at" | "closes_at", before: number) => {
    const rows = await db.read
      .selectFrom("discussions")
      .innerJoin("articles", "articles.id", "article_id")
      .select(["article_id", column])
      .where(column, ">", since + before)
      .where(column, "<=", now + before)
      .where("published_at", "is not", null)
      .where("removed_at", "is", null)
      .execute();
    return rows.map((row) => ({
      articleId: row.article_id,
      at: ((column in row && row[column]) || 0) - before,
    }));
  };
  return [...(await turned("opens_at", 0)), ...(await turned("closes_at", CLOSING_SOON))];
}

/** Whether those who have a discussion open have been told of it as a whole since `at`. Sure only with it held. */
export async function toldSince(read: Reader | Trx, articleId: number, at: number): Promise<boolean> {
  const event = await read
    .selectFrom("events")
    .select("version")
    .where("article_id", "=", articleId)
    .where("kind", "=", "discussion")
    .where("created_at", ">=", at)
    .limit(1)
    .executeTakeFirst();
  return event !== undefined;
}
