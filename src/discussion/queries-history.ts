/** What replies said before they were edited. */
import type { Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";

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
 * Erases an earlier text of a reply, wherever else it is kept: with what was decided about it, in what waited, and for
 * taking an approved edit back.
 * @returns "redacted", "already" when it was before, or null when there is no such version
 */
export async function eraseVersion(
  trx: Trx,
  replyId: number,
  version: number,
  at: number,
): Promise<"redacted" | "already" | null> {
  const text = trx
    .selectFrom("reply_versions")
    .select("reply_versions.body")
    .where("reply_id", "=", replyId)
    .where("version", "=", version)
    .where("redacted_at", "is", null);
  await trx
    .updateTable("decisions")
    .set({ body: null })
    .where("reply_id", "=", replyId)
    .where("body", "=", text)
    .execute();
  await trx
    .updateTable("held")
    .set({ body: "", body_html: "" })
    .where("reply_id", "=", replyId)
    .where("decided_at", "is not", null)
    .where("body", "=", text)
    .execute();
  await trx
    .updateTable("decisions")
    .set({ facts: null })
    .where("reply_id", "=", replyId)
    .where("action", "=", "approve")
    .where("facts", "like", `{"version":${version},%`)
    .execute();
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
