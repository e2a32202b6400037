import type { Db } from "../db/connect.ts";

/** A text whose HTML an older renderer made. */
export interface Outdated {
  id: number;
  body: string;
}

/** The next of them, at most `limit`. */
export async function outdated(
  db: Pick<Db, "read">,
  table: "articles" | "replies",
  renderer: number,
  limit: number,
): Promise<Outdated[]> {
  return db.read
    .selectFrom(table)
    .select(["id", "body"])
    .where("renderer", "<", renderer)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Stores their HTML anew, in one transaction. */
export async function storeRendered(
  db: Pick<Db, "write">,
  table: "articles" | "replies",
  renderer: number,
  rendered: readonly { id: number; body: string; body_html: string }[],
): Promise<void> {
  await db.write(async (trx) => {
    for (const { id, body, body_html } of rendered) {
      // Only if nobody has changed the text since it was read: their HTML is newer then.
      await trx
        .updateTable(table)
        .set({ body_html, renderer })
        .where("id", "=", id)
        .where("body", "=", body)
        .execute();
    }
  });
}
