/** The SQL of the author's desk. */
import type { Ctx } from "../http/context.ts";
import type { DeskRow } from "./types.ts";

/** The parts of the desk. */
export const SHOWS = ["all", "drafts", "published", "taken-down", "discarded"] as const;
export type Show = (typeof SHOWS)[number];

/** How many articles a page of the desk has. */
export const DESK_PAGE = 30;

/**
 * A page of a desk, what was changed last first. `authorId` null means everybody's. Discarded drafts are listed where
 * they are asked for, and nowhere else.
 * @returns one row more than {@link DESK_PAGE} when there is another page
 */
export async function deskRows(
  { db }: Pick<Ctx, "db">,
  input: { authorId: number | null; show: Show; page: number },
): Promise<DeskRow[]> {
  let query = db.read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .innerJoin("people", "people.id", "articles.author_id")
    .select([
      "articles.id",
      "slug",
      "author_id",
      "username",
      "display_name",
      "title",
      "articles.lang",
      "dir",
      "prompt",
      "answers",
      "replies",
      "articles.created_at",
      "updated_at",
      "published_at",
      "removed_at",
      "removed_by",
      "opens_at",
      "closes_at",
      "noted_at",
    ]);
  if (input.authorId !== null) query = query.where("author_id", "=", input.authorId);
  const { show } = input;
  if (show === "all")
    query = query.where((eb) => eb.or([eb("published_at", "is not", null), eb("removed_at", "is", null)]));
  else
    query = query
      .where("published_at", show === "published" || show === "taken-down" ? "is not" : "is", null)
      .where("removed_at", show === "taken-down" || show === "discarded" ? "is not" : "is", null);
  return query
    .orderBy("updated_at", "desc")
    .orderBy("articles.id", "desc")
    .limit(DESK_PAGE + 1)
    .offset((input.page - 1) * DESK_PAGE)
    .execute();
}
