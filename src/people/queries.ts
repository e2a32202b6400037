import type { Article, Person, Reply } from "../db/schema.ts";
import { foldUsername, isUsername } from "../accounts/usernames.ts";
import { isKeptName } from "../leaving/queries-names.ts";
import { visibleReplies } from "../discussion/visible.ts";
import type { Ctx } from "../http/context.ts";
import { PEOPLE_PAGE, PROFILE_REPLIES, type PeopleShow } from "./shows.ts";

type Asking = Pick<Ctx, "db" | "actor">;

/** Whether somebody of that name, in any spelling that looks the same, was here and has left. */
export async function hasLeft({ db }: Pick<Ctx, "db">, username: string): Promise<boolean> {
  return isUsername(username.normalize("NFKC")) && isKeptName(db.read, foldUsername(username));
}

/** A person in the list, with the number of replies that anybody may read. */
export type PersonRow = Pick<Person, "id" | "username" | "display_name" | "role" | "created_at"> & {
  replies: number;
};

/** One page of people, those with most visible replies first or those who came last, and whether there are more. */
export async function peoplePage(
  { db, actor }: Asking,
  show: PeopleShow,
  page: number,
): Promise<{ rows: PersonRow[]; more: boolean }> {
  const counts = db.read
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .select((eb) => ["replies.person_id", eb.fn.countAll<number>().as("n")])
    .where((eb) => visibleReplies(eb, actor))
    .groupBy("replies.person_id")
    .as("counts");
  const people = db.read
    .selectFrom("people")
    .leftJoin(counts, "counts.person_id", "people.id")
    .select(["people.id", "username", "display_name", "role", "created_at"])
    .select((eb) => eb.fn.coalesce("counts.n", eb.lit(0)).as("replies"))
    .where("left_at", "is", null);
  const ordered =
    show === "active"
      ? people.orderBy((eb) => eb.fn.coalesce("counts.n", eb.lit(0)), "desc").orderBy("people.id")
      : people.orderBy("people.id", "desc");
  const rows = await ordered
    .limit(PEOPLE_PAGE + 1)
    .offset((page - 1) * PEOPLE_PAGE)
    .execute();
  return { rows: rows.slice(0, PEOPLE_PAGE), more: rows.length > PEOPLE_PAGE };
}

/** How many visible replies a person wrote, how many of them are answers, and how often they were voted up. */
export async function countsOf(
  { db, actor }: Asking,
  personId: number,
): Promise<{ replies: number; answers: number; upvotes: number }> {
  const row = await db.read
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .select((eb) => [
      eb.fn.countAll<number>().as("replies"),
      eb.fn.countAll<number>().filterWhere("replies.parent_id", "is", null).as("answers"),
      eb.fn.coalesce(eb.fn.sum<number>("replies.ups"), eb.lit(0)).as("upvotes"),
    ])
    .where("replies.person_id", "=", personId)
    .where((eb) => visibleReplies(eb, actor))
    .executeTakeFirstOrThrow();
  const { replies, answers, upvotes } = row;
  return { replies: Number(replies), answers: Number(answers), upvotes: Number(upvotes) };
}

/** A reply on its writer's page, with the question it stands under. */
export type OwnReply = Pick<
  Reply,
  "id" | "parent_id" | "body_html" | "lang" | "dir" | "created_at" | "score"
> & {
  title: Article["title"];
  slug: Article["slug"];
  article_lang: Article["lang"];
  article_dir: Article["dir"];
  /** Whom it replies to; null for an answer, and where that reply is gone. */
  to: string | null;
};

/** A person's visible replies, newest first, from before the reply `before`; and whether there are more. */
export async function repliesOf(
  { db, actor }: Asking,
  personId: number,
  before: number | null,
): Promise<{ rows: OwnReply[]; more: boolean }> {
  let query = db.read
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    // Who wrote what is hidden or deleted is not said here either.
    .leftJoin("replies as parents", (join) =>
      join
        .onRef("parents.id", "=", "replies.parent_id")
        .on("parents.hidden_at", "is", null)
        .on("parents.deleted_at", "is", null),
    )
    .leftJoin("people as addressees", "addressees.id", "parents.person_id")
    .select([
      "replies.id",
      "replies.parent_id",
      "replies.body_html",
      "replies.lang",
      "replies.dir",
      "replies.created_at",
      "replies.score",
      "articles.title",
      "articles.slug",
      "articles.lang as article_lang",
      "articles.dir as article_dir",
      "addressees.display_name as to",
    ])
    .where("replies.person_id", "=", personId)
    .where((eb) => visibleReplies(eb, actor));
  if (before !== null) query = query.where("replies.id", "<", before);
  const rows = await query
    .orderBy("replies.id", "desc")
    .limit(PROFILE_REPLIES + 1)
    .execute();
  return { rows: rows.slice(0, PROFILE_REPLIES), more: rows.length > PROFILE_REPLIES };
}

/** An article on its author's page. */
export type OwnArticle = Pick<Article, "slug" | "title" | "lang" | "dir"> & {
  prompt: string;
  answers: number;
  published_at: number;
};

/** The articles a person published, newest first: the last hundred. */
export async function articlesOf({ db }: Asking, personId: number): Promise<OwnArticle[]> {
  return db.read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .select(["slug", "title", "lang", "dir", "prompt", "answers"])
    .select((eb) => eb.ref("published_at").$notNull().as("published_at"))
    .where("author_id", "=", personId)
    .where("published_at", "is not", null)
    .where("removed_at", "is", null)
    .orderBy("published_at", "desc")
    .orderBy("articles.id", "desc")
    .limit(100)
    .execute();
}
