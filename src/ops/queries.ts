import type { Db } from "../db/connect.ts";

/** A text whose HTML an older renderer made. */
export interface Outdated {
  id: number;
  body: string;
}

/** What is rendered when it is written: articles, replies, and closing notes, whose id is their article's. */
export type Rendered = "articles" | "replies" | "notes";

async function outdatedNotes(db: Pick<Db, "read">, renderer: number, limit: number): Promise<Outdated[]> {
  const rows = await db.read
    .selectFrom("discussions")
    .select((eb) => ["article_id as id", eb.ref("note").$notNull().as("body")])
    .where("note", "is not", null)
    .where("note_renderer", "<", renderer)
    .orderBy("article_id")
    .limit(limit)
    .execute();
  return rows;
}

/** The next of them, at most `limit`. */
export async function outdated(
  db: Pick<Db, "read">,
  table: Rendered,
  renderer: number,
  limit: number,
): Promise<Outdated[]> {
  if (table === "notes") return outdatedNotes(db, renderer, limit);
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
  table: Rendered,
  renderer: number,
  rendered: readonly { id: number; body: string; body_html: string }[],
): Promise<void> {
  await db.write(async (trx) => {
    for (const { id, body, body_html } of rendered) {
      // Only if nobody has changed the text since it was read: their HTML is newer then.
      if (table === "notes")
        await trx
          .updateTable("discussions")
          .set({ note_html: body_html, note_renderer: renderer })
          .where("article_id", "=", id)
          .where("note", "=", body)
          .execute();
      else
        await trx
          .updateTable(table)
          .set({ body_html, renderer })
          .where("id", "=", id)
          .where("body", "=", body)
          .execute();
    }
  });
}
