/** What the tests of a prompt's life look at and set. */
import type { Client } from "../support/client.ts";
import type { SeededArticle } from "../support/seed.ts";
import type { World } from "../support/world.ts";

/** Sets a discussion's times as they are stored. */
export async function setTimes(
  w: World,
  { id }: { id: number },
  times: { opens_at?: number | null; closes_at?: number | null },
): Promise<void> {
  await w.db.write((trx) => trx.updateTable("discussions").set(times).where("article_id", "=", id).execute());
}

/** A discussion's own row. */
export function rowOf(w: World, { id }: { id: number }) {
  return w.db.read
    .selectFrom("discussions")
    .selectAll()
    .where("article_id", "=", id)
    .executeTakeFirstOrThrow();
}

/** What people were told of replies and notes, oldest first; of decisions tests of their own tell. */
export function told(w: World) {
  return w.db.read
    .selectFrom("notifications")
    .select(["person_id", "kind", "reply_id", "count"])
    .where("decision_id", "is", null)
    .orderBy("id")
    .execute();
}

/** How often open pages were told of a discussion as a whole. */
export async function changes(w: World, { id }: { id: number }): Promise<number> {
  const rows = await w.db.read
    .selectFrom("events")
    .select("version")
    .where("article_id", "=", id)
    .where("kind", "=", "discussion")
    .execute();
  return rows.length;
}

/** Writes a note as its form does, from the version that is there. */
export async function sendNote(browser: Client, a: SeededArticle, body: string, hx = false) {
  const form = await browser.get(`${a.path}/note`);
  const version = form.document.querySelector("[name=version]")?.getAttribute("value") ?? "";
  return hx
    ? browser.postHx(`${a.path}/note`, { body, version })
    : browser.post(`${a.path}/note`, { body, version });
}
