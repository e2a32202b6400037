import { sql, type SqlBool } from "kysely";
import type { Reader } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { visibleReplies } from "./visible.ts";

/** Somebody who can be mentioned. */
export type Named = Pick<Person, "id" | "username" | "username_folded" | "display_name">;

const NAMED = ["people.id", "username", "username_folded", "display_name"] as const;

/** The people who have these usernames, given folded (accounts/usernames.ts). */
export async function peopleCalled(read: Reader, folded: readonly string[]): Promise<Named[]> {
  if (folded.length === 0) return [];
  return read
    .selectFrom("people")
    .select(NAMED)
    .where("username_folded", "in", folded)
    .where("left_at", "is", null)
    .execute();
}

/**
 * People whose username or shown name begins with what was typed: those who take part in the discussion first, its
 * author among them; then the others, by their names.
 * @param begins what was typed, as it is and folded as usernames are
 */
export async function peopleBeginning(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  article: { id: number; author_id: number },
  begins: { typed: string; folded: string },
  limit: number,
): Promise<Named[]> {
  const like = (text: string) => `${text.replace(/[\\%_]/g, "\\$&")}%`;
  return db.read
    .selectFrom("people")
    .select(NAMED)
    .where("left_at", "is", null)
    .where((eb) =>
      eb.or([
        sql<SqlBool>`username_folded like ${like(begins.folded)} escape '\\'`,
        sql<SqlBool>`lower(display_name) like ${like(begins.typed)} escape '\\'`,
      ]),
    )
    .orderBy(
      (eb) =>
        eb
          .case()
          .when("people.id", "=", article.author_id)
          .then(0)
          .when(
            eb.exists(
              eb
                .selectFrom("replies")
                .innerJoin("articles", "articles.id", "replies.article_id")
                .select("replies.id")
                .whereRef("replies.person_id", "=", "people.id")
                .where("replies.article_id", "=", article.id)
                .where((inner) => visibleReplies(inner, actor)),
            ),
          )
          .then(0)
          .else(1)
          .end(),
      "asc",
    )
    .orderBy("username_folded")
    .limit(limit)
    .execute();
}
