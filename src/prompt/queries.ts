/** The SQL of a prompt's life: its times, its closing note, the author's picks. */
import { blockedIds } from "../blocks/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Discussion } from "../db/schema.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import type { Ctx } from "../http/context.ts";
import { MOST_PICKS, type Life, type Note, type PickedAnswer } from "./types.ts";

/** Sets when a discussion opens and closes; its author is asked for a note when it has closed next. */
export async function storeTimes(
  trx: Trx,
  articleId: number,
  times: Pick<Discussion, "opens_at" | "closes_at">,
  askAgain: boolean,
): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ ...times, ...(askAgain ? { note_asked_at: null } : {}) })
    .where("article_id", "=", articleId)
    .execute();
}

/**
 * What stands above the answers: no picks of whom the actor has blocked. A discussion without a note asks for its picks
 * alone.
 */
export async function lifeOf(
  ctx: Pick<Ctx, "db" | "actor">,
  discussion: Pick<DiscussionRow, "id" | "noted_at">,
): Promise<Life> {
  return {
    note: discussion.noted_at === null ? null : await noteOf(ctx, discussion.id),
    picks: await picksOf(ctx, discussion.id),
  };
}

/** The closing note, or null where there is none. */
export async function noteOf({ db }: Pick<Ctx, "db">, articleId: number): Promise<Note | null> {
  const row = await db.read
    .selectFrom("discussions")
    .innerJoin("articles", "articles.id", "article_id")
    .innerJoin("people", "people.id", "author_id")
    .select([
      "note",
      "note_html as body_html",
      "noted_at",
      "note_edited_at",
      "author_id",
      "username",
      "display_name",
      "articles.lang",
      "articles.dir",
    ])
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  if (!row || row.note === null || row.body_html === null || row.noted_at === null) return null;
  const { note, body_html, noted_at } = row;
  return { ...row, note, body_html, noted_at };
}

/**
 * The author's picks that everybody may read, in the order of picking: five, also when one that was hidden comes back
 * after another has taken its place.
 */
async function picksOf({ db, actor }: Pick<Ctx, "db" | "actor">, articleId: number): Promise<PickedAnswer[]> {
  const picks = db.read
    .selectFrom("picks")
    .innerJoin("replies", "replies.id", "picks.reply_id")
    .innerJoin("people", "people.id", "replies.person_id")
    .select([
      "replies.id",
      "person_id",
      "body_html",
      "replies.lang",
      "replies.dir",
      "username",
      "display_name",
      "criterion",
    ])
    .where("picks.article_id", "=", articleId)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .orderBy("picks.created_at")
    .orderBy("picks.reply_id")
    .limit(MOST_PICKS);
  if (actor === null) return picks.execute();
  return picks.where("replies.person_id", "not in", blockedIds(db.read, actor.id)).execute();
}

/** What a closing note is written over. Call it with the discussion held. */
export function noteIn(trx: Trx, articleId: number) {
  return trx
    .selectFrom("discussions")
    .select(["note", "noted_at", "note_edited_at"])
    .where("article_id", "=", articleId)
    .executeTakeFirstOrThrow();
}

/** Stores a closing note, or with nulls takes it back. */
export async function storeNote(
  trx: Trx,
  articleId: number,
  note: Pick<Discussion, "note" | "note_html" | "note_renderer" | "noted_at" | "note_edited_at">,
): Promise<void> {
  await trx.updateTable("discussions").set(note).where("article_id", "=", articleId).execute();
}

/** Replies that a note links to, of whatever discussion, and whether a note has cited them before. */
export async function repliesLinked(trx: Trx, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("replies")
    .leftJoin("citations", "citations.reply_id", "replies.id")
    .select([
      "replies.id",
      "replies.article_id",
      "person_id",
      "hidden_at",
      "deleted_at",
      "cited_at",
      "citations.created_at as told_at",
    ])
    .where("replies.id", "in", ids)
    .orderBy("replies.id")
    .execute();
}

/** Notes which replies a note cites now, and no others. */
export async function storeCitations(
  trx: Trx,
  articleId: number,
  ids: readonly number[],
  at: number,
): Promise<void> {
  let dropped = trx
    .updateTable("citations")
    .set({ cited_at: null })
    .where("article_id", "=", articleId)
    .where("cited_at", "is not", null);
  if (ids.length > 0) dropped = dropped.where("reply_id", "not in", ids);
  await dropped.execute();
  if (ids.length === 0) return;
  await trx
    .insertInto("citations")
    .values(ids.map((reply_id) => ({ reply_id, article_id: articleId, cited_at: at, created_at: at })))
    .onConflict((oc) => oc.column("reply_id").doUpdateSet({ cited_at: at }))
    .execute();
}

/** How many answers that everybody may read are picked in a discussion. Call it with the discussion held. */
export async function countPicked(trx: Trx, articleId: number): Promise<number> {
  const { n } = await trx
    .selectFrom("picks")
    .innerJoin("replies", "replies.id", "reply_id")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("picks.article_id", "=", articleId)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** A reply as it is now, with what it was picked for. Call it with the discussion held. */
export function pickable(trx: Trx, replyId: number) {
  return trx
    .selectFrom("replies")
    .leftJoin("picks", "picks.reply_id", "replies.id")
    .select(["replies.id", "parent_id", "person_id", "hidden_at", "deleted_at", "criterion"])
    .where("replies.id", "=", replyId)
    .executeTakeFirstOrThrow();
}

/** Picks an answer, or gives a pick another criterion. */
export async function storePick(
  trx: Trx,
  pick: { reply_id: number; article_id: number; criterion: string; created_at: number },
): Promise<void> {
  const { criterion } = pick;
  await trx
    .insertInto("picks")
    .values(pick)
    .onConflict((oc) => oc.column("reply_id").doUpdateSet({ criterion }))
    .execute();
}

/** Takes a pick back. */
export async function deletePick(trx: Trx, replyId: number): Promise<void> {
  await trx.deleteFrom("picks").where("reply_id", "=", replyId).execute();
}
