import { sql } from "kysely";
import type { Article, Discussion, Person, Role } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { phaseOf, type Phase } from "../discussion/phase.ts";
import { PAGE_SIZE, type Show } from "./shows.ts";

/** A question on the front page: the prompt, and what it hangs on. */
export type QuestionRow = Pick<Article, "id" | "slug" | "title" | "lang" | "dir" | "author_id"> &
  Pick<Discussion, "prompt" | "answers" | "locked_at" | "last_reply_at" | "opens_at" | "closes_at"> &
  Pick<Person, "username" | "display_name"> & { published_at: number; phase: Phase };

/**
 * One page of questions, and whether there are more. Only published ones, for everybody alike: drafts are at the desk.
 *
 * The default order is by the moment halfway between the asking and the last reply: a new question leads for a while,
 * one that is being answered comes back up, and a year-old one needs more than one late reply to go before this week's.
 * A question is asked when it opens, where that is after its article was published.
 */
export async function questionsPage(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  show: Show,
  page: number,
): Promise<{ rows: QuestionRow[]; more: boolean }> {
  const now = clock();
  const rows = await ordered(published(db.read), show, now)
    .orderBy("articles.id", "desc")
    .limit(PAGE_SIZE + 1)
    .offset((page - 1) * PAGE_SIZE)
    .execute();
  const shown = rows.slice(0, PAGE_SIZE).map((row) => ({ ...row, phase: phaseOf(row, now) }));
  return { rows: shown, more: rows.length > PAGE_SIZE };
}

function published(read: Ctx["db"]["read"]) {
  return read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .innerJoin("people", "people.id", "articles.author_id")
    .select([
      "articles.id",
      "slug",
      "title",
      "articles.lang",
      "dir",
      "author_id",
      "prompt",
      "answers",
      "locked_at",
      "last_reply_at",
      "opens_at",
      "closes_at",
      "noted_at",
      "username",
      "display_name",
    ])
    .select((eb) => eb.ref("articles.published_at").$notNull().as("published_at"))
    .where("articles.published_at", "is not", null)
    .where("articles.removed_at", "is", null);
}

/** When a question was asked: with its article, or when it opened. One that has not opened yet stands by its article. */
const asked = (now: number) =>
  sql`case when opens_at > published_at and opens_at <= ${now} then opens_at else published_at end`;

function ordered(query: ReturnType<typeof published>, show: Show, now: number): ReturnType<typeof published> {
  switch (show) {
    case "open":
      // What can be answered now comes first, what opens later last.
      return takesAnswers(query, now)
        .orderBy(sql`case when opens_at > ${now} then 1 else 0 end`)
        .orderBy(sql`${asked(now)} + coalesce(last_reply_at, ${asked(now)})`, "desc");
    case "new":
      return query.orderBy(asked(now), "desc");
    case "active":
      return query.where("last_reply_at", "is not", null).orderBy("last_reply_at", "desc");
    case "unanswered":
      return takesAnswers(query, now)
        .where((eb) => eb.or([eb("opens_at", "is", null), eb("opens_at", "<=", now)]))
        .where("answers", "=", 0)
        .orderBy(asked(now), "desc");
    case "closed":
      return query
        .where((eb) => eb.or([eb("locked_at", "is not", null), eb("closes_at", "<=", now)]))
        .orderBy(sql`coalesce(locked_at, closes_at)`, "desc");
  }
}

/** Neither locked nor closed: open, or to open later. */
function takesAnswers(query: ReturnType<typeof published>, now: number): ReturnType<typeof published> {
  return query
    .where("locked_at", "is", null)
    .where((eb) => eb.or([eb("closes_at", "is", null), eb("closes_at", ">", now)]));
}

/** What a site has so far: what an empty front page says depends on it. */
export async function beginnings({ db }: Pick<Ctx, "db">): Promise<{ questions: boolean; owner: boolean }> {
  const question = await db.read
    .selectFrom("articles")
    .select("id")
    .where("published_at", "is not", null)
    .where("removed_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  const owner = await db.read
    .selectFrom("people")
    .select("id")
    .where("role", "=", "admin")
    .limit(1)
    .executeTakeFirst();
  return { questions: question !== undefined, owner: owner !== undefined };
}

export interface Keeper {
  id: number;
  username: string;
  display_name: string;
  role: Role;
}

/** Who keeps order: the first fifty moderators and admins, longest here first. */
export async function keepers({ db }: Pick<Ctx, "db">): Promise<Keeper[]> {
  return db.read
    .selectFrom("people")
    .select(["id", "username", "display_name", "role"])
    .where("role", "in", ["moderator", "admin"])
    .orderBy("id")
    .limit(50)
    .execute();
}
