/** The replies, articles and letters that cases are about. */
import type { Dir } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { markOfVersion } from "./seen.ts";
import type { CaseArticle, CaseMessage, CaseParent, CasePlace, CaseReply } from "./types.ts";

type Db = Pick<Ctx, "db">;

/** The columns of an article that a place is made of. */
export const PLACE = [
  "author_id",
  "published_at",
  "removed_at",
  "slug",
  "title",
  "articles.lang as article_lang",
  "articles.dir as article_dir",
] as const;

/** The columns of what stands above, from `replies as above` and `people as answered`. */
export const ABOVE = [
  "above.body_html as above_html",
  "above.lang as above_lang",
  "above.dir as above_dir",
  "answered.display_name as above_name",
] as const;

interface PlaceRow {
  author_id: number;
  published_at: number | null;
  removed_at: number | null;
  slug: string;
  title: string;
  article_lang: string;
  article_dir: Dir;
}

/** A place out of its columns. */
export function placeOf(row: PlaceRow): CasePlace {
  const { author_id, published_at, removed_at, slug, title, article_lang: lang, article_dir: dir } = row;
  return { author_id, published_at, removed_at, slug, title, lang, dir };
}

interface AboveRow {
  above_html: string | null;
  above_lang: string | null;
  above_dir: Dir | null;
  above_name: string | null;
}

/** What stands above, out of its columns. */
export function parentOf({ above_html, above_lang, above_dir, above_name }: AboveRow): CaseParent {
  return above_html === null || above_lang === null || above_dir === null || above_name === null
    ? null
    : { body_html: above_html, lang: above_lang, dir: above_dir, display_name: above_name };
}

/** Replies by their ids, with their place and what they answer. */
export async function repliesOf({ db }: Db, ids: number[]): Promise<Map<number, CaseReply>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("replies")
    .innerJoin("people", "people.id", "replies.person_id")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .leftJoin("replies as above", (join) =>
      join.onRef("above.id", "=", "replies.parent_id").on("above.deleted_at", "is", null),
    )
    .leftJoin("people as answered", "answered.id", "above.person_id")
    .select([
      "replies.id",
      "replies.article_id",
      "replies.person_id",
      "replies.body_html",
      "replies.lang",
      "replies.dir",
      "replies.created_at",
      "replies.hidden_at",
      "replies.hidden_reason",
      "replies.deleted_at",
      "replies.lock_id",
      "replies.version",
      "people.username",
      "people.display_name",
      ...PLACE,
      ...ABOVE,
    ])
    .where("replies.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const seen = markOfVersion(row.version);
      return [row.id, { ...row, seen, discussion: placeOf(row), parent: parentOf(row) }];
    }),
  );
}

/** Articles by their ids. */
export async function articlesOf({ db }: Db, ids: number[]): Promise<Map<number, CaseArticle>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("articles")
    .innerJoin("people", "people.id", "articles.author_id")
    .select(["articles.id", "standfirst", "username", "display_name", ...PLACE])
    .where("articles.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const { id, standfirst, username, display_name } = row;
      return [id, { id, standfirst, username, display_name, ...placeOf(row) }];
    }),
  );
}

/** Letters by their ids. */
export async function messagesOf({ db }: Db, ids: number[]): Promise<Map<number, CaseMessage>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("messages")
    .leftJoin("people", "people.id", "messages.person_id")
    .select(["messages.id", "people.username", "name", "messages.email", "body", "messages.created_at"])
    .where("messages.id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
