/** What merging two replies into one changes. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import { ownReply } from "../discussion/queries-own.ts";

/** A reply as it is now, if it stands in this discussion, which is held. */
export async function replyThere(
  trx: Trx,
  id: number,
  articleId: number,
): Promise<Awaited<ReturnType<typeof ownReply>> | null> {
  const found = await trx
    .selectFrom("replies")
    .select("id")
    .where("id", "=", id)
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  return found ? ownReply(trx, id) : null;
}

/** Notes into which reply another was merged; null for none. */
export async function storeMerged(trx: Trx, id: number, into: number | null): Promise<void> {
  await trx.updateTable("replies").set({ merged_into: into }).where("id", "=", id).execute();
}

/** Moves the votes of those who have not voted on the other. @returns whose */
export async function moveVotes(trx: Trx, from: number, to: number): Promise<number[]> {
  const moved = await trx
    .updateTable("votes")
    .set({ reply_id: to })
    .where("reply_id", "=", from)
    .where("person_id", "not in", (eb) =>
      eb.selectFrom("votes as there").select("there.person_id").where("there.reply_id", "=", to),
    )
    .returning("person_id")
    .execute();
  return moved.map((row) => row.person_id);
}

/** The way back: of these people, who still vote there. */
export async function votesBack(
  trx: Trx,
  people: readonly number[],
  from: number,
  to: number,
): Promise<void> {
  if (people.length === 0) return;
  await trx
    .updateTable("votes")
    .set({ reply_id: to })
    .where("reply_id", "=", from)
    .where("person_id", "in", people)
    .execute();
}

/** Moves the follows and mutes of those who have none there. @returns whose */
export async function moveFollows(trx: Trx, from: number, to: number): Promise<number[]> {
  const moved = await trx
    .updateTable("follows")
    .set({ reply_id: to })
    .where("reply_id", "=", from)
    .where("person_id", "not in", (eb) =>
      eb.selectFrom("follows as there").select("there.person_id").where("there.reply_id", "=", to),
    )
    .returning("person_id")
    .execute();
  return moved.map((row) => row.person_id);
}

/** The way back of follows. */
export async function followsBack(
  trx: Trx,
  people: readonly number[],
  from: number,
  to: number,
): Promise<void> {
  if (people.length === 0) return;
  await trx
    .updateTable("follows")
    .set({ reply_id: to })
    .where("reply_id", "=", from)
    .where("person_id", "in", people)
    .execute();
}

/** What people are writing below a reply is below the other then, and what waits to be added. */
export async function moveWriting(trx: Trx, from: number, to: number): Promise<void> {
  await trx
    .updateTable("drafts")
    .set({ reply_id: to })
    .where("kind", "=", "reply")
    .where("reply_id", "=", from)
    .where("person_id", "not in", (eb) =>
      eb
        .selectFrom("drafts as there")
        .select("there.person_id")
        .where("there.kind", "=", "reply")
        .where("there.reply_id", "=", to),
    )
    .execute();
  await trx
    .updateTable("held")
    .set({ parent_id: to })
    .where("parent_id", "=", from)
    .where("decided_at", "is", null)
    .execute();
  await trx.updateTable("pending_replies").set({ parent_id: to }).where("parent_id", "=", from).execute();
}

/** The earlier visible replies of a reply's writer in its discussion, the latest first. */
export function earlierOf(
  read: Reader,
  reply: { id: number; article_id: number; person_id: number },
  limit: number,
) {
  return read
    .selectFrom("replies")
    .select(["id", "body_html", "lang", "dir", "created_at"])
    .where("article_id", "=", reply.article_id)
    .where("person_id", "=", reply.person_id)
    .where("id", "<", reply.id)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Published articles whose title has these words in it, the latest first; all where there are none. */
export async function articlesTitled(read: Reader, words: string, not: number, now: number, limit: number) {
  let query = read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .select(["articles.id", "slug", "title", "articles.lang", "articles.dir", "prompt"])
    .where("published_at", "is not", null)
    .where("removed_at", "is", null)
    .where("articles.id", "<>", not)
    .where((eb) => eb.or([eb("opens_at", "is", null), eb("opens_at", "<=", now)]));
  for (const word of words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)) {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where((eb) => sql<boolean>`lower(${eb.ref("title")}) like ${like} escape '\\'`);
  }
  return query.orderBy("published_at", "desc").orderBy("articles.id", "desc").limit(limit).execute();
}
