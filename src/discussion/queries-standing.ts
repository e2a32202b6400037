/**
 * The standing of an answer, which the orders go by: `best`, `below` and `author_replies` (src/voting/rank.ts has the
 * formulas). Kept by the actions, in the transaction that changes what it is counted from; `check` counts it anew.
 */
import { sql } from "kysely";
import type { Trx } from "../db/connect.ts";
import { lifted } from "../voting/rank.ts";

/**
 * Holds a discussion's row until the transaction ends: the first thing every transaction does that changes replies or
 * votes which are there already. One order for all (the discussion, then its replies) is what keeps two of them on
 * PostgreSQL from waiting for each other for ever.
 */
export async function holdDiscussion(trx: Trx, articleId: number): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ replies: sql`replies` })
    .where("article_id", "=", articleId)
    .execute();
}

/**
 * Counts anew the standing of the answer at the top of this reply's branch: for whoever hides, shows, deletes or brings
 * back a reply. Call it after the change, in the same transaction, with the discussion held.
 */
export async function standingChanged(trx: Trx, replyId: number): Promise<void> {
  const reply = await trx
    .selectFrom("replies")
    .select(["id", "answer_id"])
    .where("id", "=", replyId)
    .executeTakeFirst();
  if (reply) await recountAnswer(trx, reply.answer_id ?? reply.id);
}

/** The standing of one answer, counted anew from the replies below it. */
export async function recountAnswer(trx: Trx, answerId: number): Promise<void> {
  const { below } = await trx
    .selectFrom("replies")
    .select((eb) => eb.fn.countAll<number>().as("below"))
    .where("answer_id", "=", answerId)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("replies")
    .set({ below: Number(below) })
    .where("id", "=", answerId)
    .execute();
  await recountLift(trx, answerId);
}

/** A reply was added below an answer, at whatever depth: counted by difference, since branches may be long. */
export async function standingPosted(
  trx: Trx,
  reply: { answer_id: number; parent_id: number; person_id: number },
): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ below: sql`below + 1` })
    .where("id", "=", reply.answer_id)
    .execute();
  if (reply.parent_id === reply.answer_id && (await isArticleAuthor(trx, reply)))
    await recountLift(trx, reply.answer_id);
}

/** Votes on a reply were counted: what follows for the answer, when it is one, or when its author's reply lifts one. */
export async function standingVoted(trx: Trx, replyId: number): Promise<void> {
  const reply = await trx
    .selectFrom("replies")
    .select(["id", "parent_id", "answer_id", "person_id", "author_replies"])
    .where("id", "=", replyId)
    .executeTakeFirstOrThrow();
  if (reply.parent_id === null) {
    // The rank has just been stored as `best`, which is right as long as nothing lifts it.
    if (reply.author_replies > 0) await recountLift(trx, reply.id);
  } else if (reply.parent_id === reply.answer_id) {
    const answer = { answer_id: reply.parent_id, person_id: reply.person_id };
    if (await isArticleAuthor(trx, answer)) await recountLift(trx, reply.parent_id);
  }
}

/** `best` and `author_replies`, from the replies that the article's author gave to somebody else's answer. */
async function recountLift(trx: Trx, answerId: number): Promise<void> {
  const answer = await trx
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .select(["rank", "person_id", "author_id"])
    .where("replies.id", "=", answerId)
    .executeTakeFirst();
  if (!answer) return;
  const own = answer.person_id === answer.author_id;
  const author = await trx
    .selectFrom("replies")
    .select((eb) => [eb.fn.countAll<number>().as("replies"), eb.fn.max("rank").as("best")])
    .where("parent_id", "=", answerId)
    .where("person_id", "=", answer.author_id)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  const best = lifted(answer.rank, own ? null : author.best);
  await trx
    .updateTable("replies")
    .set({ best, author_replies: own ? 0 : Number(author.replies) })
    .where("id", "=", answerId)
    .execute();
}

async function isArticleAuthor(
  trx: Trx,
  { answer_id, person_id }: { answer_id: number; person_id: number },
): Promise<boolean> {
  const found = await trx
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .select("author_id")
    .where("replies.id", "=", answer_id)
    .where("author_id", "=", person_id)
    .executeTakeFirst();
  return found !== undefined;
}
