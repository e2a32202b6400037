/** Deleting replies: what can be undone for a moment, what stays as a placeholder, and what is erased. */
import { sql, type ExpressionBuilder } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { Schema } from "../db/schema.ts";
import { deleteDraft } from "../drafts/queries.ts";
import type { Ctx } from "../http/context.ts";

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

/** Until when (epoch ms) a reply must have been deleted for its text to go: by its writer, and by a moderator. */
export interface Erasing {
  own: number;
  /** Appeals take longer; no text is kept beyond this, whoever deleted it. */
  removed: number;
}

/** What can't be wanted back, and waits for nobody: what was reported is kept until that is decided. */
const erasable =
  ({ own, removed }: Erasing) =>
  (eb: ExpressionBuilder<Schema, "replies">) =>
    eb.or([
      eb("deleted_at", "<", removed),
      eb.and([
        eb("deleted_at", "<", own),
        eb("deleted_by", "is", null),
        eb.not(
          eb.exists(
            eb
              .selectFrom("cases")
              .select("cases.id")
              .where("cases.subject", "=", sql<`reply:${number}`>`'reply:' || replies.id`)
              .where("cases.decided_at", "is", null),
          ),
        ),
      ]),
    ]);

/** Ids of deleted replies whose text is still stored, and can go. */
export async function toErase(read: Reader, before: Erasing, limit: number): Promise<number[]> {
  const rows = await read
    .selectFrom("replies")
    .select("id")
    .where("deleted_at", "<", before.own)
    .where(erasable(before))
    .where(sql<boolean>`body <> ''`)
    .orderBy("deleted_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Erases what deleted replies said, now and before. That they were there, and what was decided about them, stays. */
export async function erase(trx: Trx, ids: readonly number[], before: Erasing): Promise<void> {
  const erased = await trx
    .updateTable("replies")
    .set({ body: "", body_html: "" })
    .where("id", "in", ids)
    // Asked again: one of them may just have been brought back.
    .where(erasable(before))
    .returning(["id", "person_id", "article_id"])
    .execute();
  const done = erased.map(({ id }) => id);
  if (done.length === 0) return;
  await trx.deleteFrom("reply_versions").where("reply_id", "in", done).execute();
  await trx.deleteFrom("deletions").where("reply_id", "in", done).execute();
  await trx
    .updateTable("held")
    .set({ body: "", body_html: "", findings: "[]" })
    .where("reply_id", "in", done)
    .where((eb) => eb.or([eb("decided_at", "is not", null), eb("kind", "=", "edit")]))
    .execute();
  // The words that filters found are words of the text.
  await trx
    .updateTable("reports")
    .set({ facts: null })
    .where("filter", "is not", null)
    .where("case_id", "in", (eb) =>
      eb
        .selectFrom("cases")
        .select("cases.id")
        .where(
          "subject",
          "in",
          done.map((id) => `reply:${id}` as const),
        ),
    )
    .execute();
  // By their whole key, one by one: an index finds them so, among everybody's drafts.
  for (const { id: replyId, person_id: personId, article_id: articleId } of erased)
    await deleteDraft(trx, { personId, articleId, kind: "edit", replyId });
}
