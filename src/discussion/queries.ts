import { sql } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import type { DiscussionRow } from "./types.ts";

/** Moves a discussion's counts by difference, in the transaction that changes what they count. */
export async function moveCounts(
  trx: Trx,
  articleId: number,
  by: { answers: number; replies: number },
): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ answers: sql`answers + ${by.answers}`, replies: sql`replies + ${by.replies}` })
    .where("article_id", "=", articleId)
    .execute();
}

/** The discussion of an article by the article's slug, seen or not: the caller asks the policy. */
export async function discussionBySlug(
  { db }: Pick<Ctx, "db">,
  slug: string,
): Promise<DiscussionRow | undefined> {
  return selectDiscussion(db.read).where("articles.slug", "=", slug).executeTakeFirst();
}

/** The same, by the article's id. */
export async function discussionById(
  { db }: Pick<Ctx, "db">,
  id: number,
): Promise<DiscussionRow | undefined> {
  return selectDiscussion(db.read).where("articles.id", "=", id).executeTakeFirst();
}

function selectDiscussion(read: Ctx["db"]["read"]) {
  return read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .select([
      "articles.id",
      "slug",
      "title",
      "author_id",
      "published_at",
      "removed_at",
      "lang",
      "dir",
      "prompt",
      "prompt_edited_at",
      "locked_at",
      "answers",
      "replies",
      "last_reply_at",
    ]);
}
