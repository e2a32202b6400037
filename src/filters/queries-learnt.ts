/** What the learning filter has counted: each word, and each lesson, so that it can be unlearnt. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { Counts } from "./bayes.ts";

/** Under this word the texts themselves are counted. */
const TEXTS = "";

/** The counts of some words, and of all texts. */
export async function countsOf(
  read: Reader | Trx,
  words: readonly string[],
): Promise<{ seen: ReadonlyMap<string, Counts>; texts: Counts }> {
  const rows = await read
    .selectFrom("learnt")
    .select(["word", "kept", "rejected"])
    .where("word", "in", [TEXTS, ...words])
    .execute();
  const seen = new Map(rows.map(({ word, kept, rejected }) => [word, { kept, rejected }]));
  return { seen, texts: seen.get(TEXTS) ?? { kept: 0, rejected: 0 } };
}

/** A lesson that was given. */
export async function lessonOf(
  trx: Trx,
  subject: string,
): Promise<{ rejected: 0 | 1; words: string[] } | null> {
  const row = await trx
    .selectFrom("lessons")
    .select(["rejected", "words"])
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row ? { rejected: row.rejected, words: readWords(row.words) } : null;
}

function readWords(json: string): string[] {
  const words: unknown = JSON.parse(json);
  return Array.isArray(words) ? words.filter((word) => typeof word === "string") : [];
}

/** Writes a lesson down, and counts its words. */
export async function addLesson(
  trx: Trx,
  lesson: { subject: string; rejected: 0 | 1; words: readonly string[]; at: number },
): Promise<void> {
  const { subject, rejected, words, at } = lesson;
  await trx
    .insertInto("lessons")
    // In the order of the alphabet: the text itself, which may be erased one day, can't be read in them.
    .values({ subject, rejected, words: JSON.stringify(words.toSorted()), created_at: at })
    .execute();
  const column = rejected ? "rejected" : "kept";
  // In one order everywhere, so that two decisions at once can't each wait for the other.
  const rows = [TEXTS, ...words].toSorted().map((word) => ({ word, [column]: 1 }));
  await trx
    .insertInto("learnt")
    .values(rows)
    .onConflict((oc) => oc.column("word").doUpdateSet({ [column]: sql`${sql.ref(`learnt.${column}`)} + 1` }))
    .execute();
}

/** Forgets a lesson, and takes its words out of the counts: as if it had never been. */
export async function removeLesson(
  trx: Trx,
  subject: string,
  { rejected, words }: { rejected: 0 | 1; words: readonly string[] },
): Promise<void> {
  await trx.deleteFrom("lessons").where("subject", "=", subject).execute();
  const column = rejected ? "rejected" : "kept";
  const all = [TEXTS, ...words];
  const less = { [column]: sql`${sql.ref(column)} - 1` };
  // The texts first, as by who adds: whoever has that row changes the others undisturbed.
  await trx.updateTable("learnt").set(less).where("word", "=", TEXTS).execute();
  if (words.length > 0) await trx.updateTable("learnt").set(less).where("word", "in", words).execute();
  await trx
    .deleteFrom("learnt")
    .where("word", "in", all)
    .where("kept", "<=", 0)
    .where("rejected", "<=", 0)
    .execute();
}

/** The subjects of the oldest lessons beyond so many. */
export async function oldestBeyond(trx: Trx, most: number): Promise<string[]> {
  const { texts } = await countsOf(trx, []);
  const over = texts.kept + texts.rejected - most;
  if (over <= 0) return [];
  const rows = await trx
    .selectFrom("lessons")
    .select("subject")
    .orderBy("created_at")
    .orderBy("subject")
    .limit(over)
    .execute();
  return rows.map(({ subject }) => subject);
}

/** The text that a decision about a reply, or a held one, was made about. */
export async function decidedText(
  trx: Trx,
  about: { replyId: number | null; heldId: number | null },
): Promise<{ body: string; body_html: string } | undefined> {
  if (about.heldId !== null)
    return trx
      .selectFrom("held")
      .select(["body", "body_html"])
      .where("id", "=", about.heldId)
      .executeTakeFirst();
  return trx
    .selectFrom("replies")
    .select(["body", "body_html"])
    .where("id", "=", about.replyId ?? 0)
    .executeTakeFirst();
}
