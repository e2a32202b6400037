/** What editing, deleting and answering once read and write. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { Dir } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

/** A reply as its writer changes it. Read it with its discussion held. */
export function ownReply(trx: Trx, id: number) {
  return trx
    .selectFrom("replies")
    .select([
      "id",
      "article_id",
      "parent_id",
      "person_id",
      "body",
      "version",
      "created_at",
      "edited_at",
      "deleted_at",
      "hidden_at",
      "pinned_at",
    ])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** Keeps what a reply said, for its history. */
export async function keepVersion(
  trx: Trx,
  was: { reply_id: number; version: number; body: string; written_at: number },
): Promise<void> {
  await trx
    .insertInto("reply_versions")
    .values({ ...was, redacted_at: null })
    .execute();
}

/** Gives a reply another text; `edited_at` null leaves it as it is. */
export async function storeText(
  trx: Trx,
  id: number,
  text: { body: string; body_html: string; renderer: number; dir: Dir; edited_at: number | null },
): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ ...text, version: sql`version + 1` })
    .where("id", "=", id)
    .execute();
}

/** Forgets what somebody kept of an edit that is now saved, or of a reply that is gone. */
export async function dropEditDrafts(trx: Trx, replyIds: readonly number[]): Promise<void> {
  await trx.deleteFrom("drafts").where("kind", "=", "edit").where("reply_id", "in", replyIds).execute();
}

/** What a person has answered to a prompt: the last answer that they have not deleted. */
export function answerBy(read: Reader | Trx, articleId: number, personId: number) {
  return read
    .selectFrom("replies")
    .select(["id", "person_id", "body", "created_at", "hidden_at", "deleted_at"])
    .where("article_id", "=", articleId)
    .where("person_id", "=", personId)
    .where("parent_id", "is", null)
    .where("deleted_at", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Deletes a reply: it loses its pin and its author's pick, and keeps them aside for as long as that can be undone. */
export async function markDeleted(
  trx: Trx,
  reply: { id: number; pinned_at: number | null },
  at: number,
): Promise<void> {
  const pick = await trx
    .deleteFrom("picks")
    .where("reply_id", "=", reply.id)
    .returning(["criterion", "created_at"])
    .executeTakeFirst();
  const had = {
    pinned_at: reply.pinned_at,
    criterion: pick?.criterion ?? null,
    picked_at: pick?.created_at ?? null,
  };
  await trx
    .insertInto("deletions")
    .values({ reply_id: reply.id, ...had })
    .onConflict((oc) => oc.column("reply_id").doUpdateSet(had))
    .execute();
  await trx
    .updateTable("replies")
    .set({ deleted_at: at, pinned_at: null })
    .where("id", "=", reply.id)
    .execute();
}

/**
 * Brings a deleted reply back, if its text is still there.
 * @returns what it had when it was deleted, or null when it is too late
 */
export async function markRestored(trx: Trx, id: number) {
  const { numUpdatedRows } = await trx
    .updateTable("replies")
    .set({ deleted_at: null, gone_at: null })
    .where("id", "=", id)
    .where("body", "<>", "")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return null;
  const had = await trx.deleteFrom("deletions").where("reply_id", "=", id).returningAll().executeTakeFirst();
  return had ?? { pinned_at: null, criterion: null, picked_at: null };
}

/** How many answers of a discussion its author has picked. */
export async function countPicks(trx: Trx, articleId: number): Promise<number> {
  const { n } = await trx
    .selectFrom("picks")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("article_id", "=", articleId)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Puts an author's pick back as it was. */
export async function putPick(
  trx: Trx,
  pick: { reply_id: number; article_id: number; criterion: string; created_at: number },
): Promise<void> {
  await trx
    .insertInto("picks")
    .values(pick)
    .onConflict((oc) => oc.column("reply_id").doNothing())
    .execute();
}

/**
 * Takes a deleted reply below which nothing is left out of every list, and with it the deleted ones above it that were
 * placeholders for its sake alone.
 */
export async function letGo(trx: Trx, replyId: number, at: number): Promise<void> {
  for (let id: number | null = replyId; id !== null;) {
    const gone = await trx
      .updateTable("replies")
      .set({ gone_at: at })
      .where("id", "=", id)
      .where("deleted_at", "is not", null)
      .where("gone_at", "is", null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("replies as below")
              .select("below.id")
              .whereRef("below.parent_id", "=", "replies.id")
              .where("below.gone_at", "is", null),
          ),
        ),
      )
      .returning("parent_id")
      .executeTakeFirst();
    id = gone?.parent_id ?? null;
  }
}

/** The way back: placeholders that were gone stand again above a reply that came back. */
export async function standAgain(trx: Trx, parentId: number | null): Promise<void> {
  for (let id = parentId; id !== null;) {
    const back = await trx
      .updateTable("replies")
      .set({ gone_at: null })
      .where("id", "=", id)
      .where("gone_at", "is not", null)
      .returning("parent_id")
      .executeTakeFirst();
    id = back?.parent_id ?? null;
  }
}

/** Whether a reply is in no list any more. */
export async function isGone({ db }: Pick<Ctx, "db">, id: number): Promise<boolean> {
  const row = await db.read.selectFrom("replies").select("gone_at").where("id", "=", id).executeTakeFirst();
  return row !== undefined && row.gone_at !== null;
}

/** Ids of deleted replies whose text is still stored and can't be wanted back: deleted before `before` (epoch ms). */
export async function toErase(read: Reader, before: number, limit: number): Promise<number[]> {
  const rows = await read
    .selectFrom("replies")
    .select("id")
    .where("deleted_at", "<", before)
    .where(sql<boolean>`body <> ''`)
    .orderBy("deleted_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Erases what deleted replies said, now and before. That they were there, and what was decided about them, stays. */
export async function erase(trx: Trx, ids: readonly number[], before: number): Promise<void> {
  const erased = await trx
    .updateTable("replies")
    .set({ body: "", body_html: "" })
    .where("id", "in", ids)
    // Asked again: one of them may just have been brought back.
    .where("deleted_at", "<", before)
    .returning("id")
    .execute();
  const done = erased.map(({ id }) => id);
  if (done.length === 0) return;
  await trx.deleteFrom("reply_versions").where("reply_id", "in", done).execute();
  await trx.deleteFrom("deletions").where("reply_id", "in", done).execute();
  await dropEditDrafts(trx, done);
}

/** What a reply said before, the last first: those older than the version `before`, `limit` at most. */
export function versionsOf({ db }: Pick<Ctx, "db">, replyId: number, before: number, limit: number) {
  return db.read
    .selectFrom("reply_versions")
    .select(["version", "body", "written_at", "redacted_at"])
    .where("reply_id", "=", replyId)
    .where("version", "<", before)
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
}

/**
 * Erases an earlier text of a reply.
 * @returns "redacted", "already" when it was before, or null when there is no such version
 */
export async function eraseVersion(
  trx: Trx,
  replyId: number,
  version: number,
  at: number,
): Promise<"redacted" | "already" | null> {
  const { numUpdatedRows } = await trx
    .updateTable("reply_versions")
    .set({ body: "", redacted_at: at })
    .where("reply_id", "=", replyId)
    .where("version", "=", version)
    .where("redacted_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return "redacted";
  const there = await trx
    .selectFrom("reply_versions")
    .select("version")
    .where("reply_id", "=", replyId)
    .where("version", "=", version)
    .executeTakeFirst();
  return there ? "already" : null;
}
