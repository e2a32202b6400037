/** What is reported: writing it down, and what limits and weights go by. */
import { sql, type Insertable } from "kysely";
import type { NewCase } from "../cases/queries.ts";
import type { Subject } from "../cases/types.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { ReportsTable } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import { NOTE_LENGTH } from "../moderation/types.ts";
import type { ArticleState } from "../policy.ts";

/** What a new case is about, and how many have seen it. */
export type About = Pick<NewCase, "kind" | "subject" | "reply_id" | "article_id" | "person_id">;

/** Adds a report to a case. @returns its id */
export async function insertReport(trx: Trx, report: Insertable<ReportsTable>): Promise<number> {
  const row = await trx.insertInto("reports").values(report).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** Characters of all notes of one report. */
const MOST_NOTES = 3 * NOTE_LENGTH;

/** Adds to the note of a report that waits, once. @returns false when there is no more room for it */
export async function addNote(trx: Trx, id: number, note: string): Promise<boolean> {
  const row = await trx.selectFrom("reports").select("note").where("id", "=", id).executeTakeFirstOrThrow();
  if (row.note.split("\n\n").includes(note) || row.note === note) return true;
  const whole = row.note === "" ? note : `${row.note}\n\n${note}`;
  if ([...whole].length > MOST_NOTES) return false;
  await trx.updateTable("reports").set({ note: whole }).where("id", "=", id).execute();
  return true;
}

/** The report of somebody, or from an address (its key), that waits for the decision about something. */
export async function openReport(
  read: Reader | Trx,
  subject: Subject,
  by: { person: number } | { address: string },
): Promise<number | null> {
  const row = await read
    .selectFrom("cases")
    .innerJoin("reports", "reports.case_id", "cases.id")
    .select("reports.id")
    .where("subject", "=", subject)
    .where("decided_at", "is", null)
    .where((eb) =>
      "person" in by ? eb("reports.person_id", "=", by.person) : eb("reports.address", "=", by.address),
    )
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The report that has this hash of its receipt's secret, and what it is about. */
export function reportByToken(trx: Trx, hash: string): Promise<{ id: number; subject: Subject } | undefined> {
  return trx
    .selectFrom("reports")
    .innerJoin("cases", "cases.id", "reports.case_id")
    .select(["reports.id", "subject"])
    .where("token_hash", "=", hash)
    .executeTakeFirst();
}

/** When reports came since `since`, newest first, `limit` at most: of a person, from an address, or of all signed out. */
export async function reportTimes(
  trx: Trx,
  by: { person: number } | { address: string } | "signed-out",
  since: number,
  limit: number,
): Promise<number[]> {
  const rows = await trx
    .selectFrom("reports")
    .select("created_at")
    .where((eb) => {
      if (by === "signed-out") return eb.and([eb("person_id", "is", null), eb("filter", "is", null)]);
      return "person" in by ? eb("person_id", "=", by.person) : eb("address", "=", by.address);
    })
    .where("created_at", ">", since)
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => row.created_at);
}

/** How many reports signed-out people sent with an address for mail since `since`. */
export async function mailsTo(trx: Trx, email: string, since: number): Promise<number> {
  const { n } = await trx
    .selectFrom("reports")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("person_id", "is", null)
    .where("created_at", ">", since)
    .where(sql`lower(email)`, "=", email.toLowerCase())
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** How often somebody's reports were acted upon, how many were decided, and since when they have their account. */
export async function recordOf(
  trx: Trx,
  personId: number,
): Promise<{ upheld: number; decided: number; since: number }> {
  const person = await trx
    .selectFrom("people")
    .select("created_at")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const row = await trx
    .selectFrom("reports")
    .innerJoin("cases", "cases.id", "reports.case_id")
    .select((eb) => [
      eb.fn.countAll<number>().as("decided"),
      eb.fn.countAll<number>().filterWhere("upheld", "=", 1).as("upheld"),
    ])
    .where("reports.person_id", "=", personId)
    .where("upheld", "is not", null)
    .executeTakeFirstOrThrow();
  return { upheld: Number(row.upheld), decided: Number(row.decided), since: person.created_at };
}

/** How many signed-out reports the open case about something has. */
export async function strangersIn(trx: Trx, subject: Subject): Promise<number> {
  const { n } = await trx
    .selectFrom("cases")
    .innerJoin("reports", "reports.case_id", "cases.id")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("subject", "=", subject)
    .where("decided_at", "is", null)
    .where("reports.person_id", "is", null)
    .where("reports.filter", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** An article as it is now, in a transaction that holds its discussion; with the replies below it. */
export async function articleNow(
  trx: Trx,
  id: number,
): Promise<ArticleState & { id: number; replies: number }> {
  const row = await trx
    .selectFrom("articles")
    .innerJoin("discussions", "article_id", "articles.id")
    .select(["articles.id", "author_id", "published_at", "removed_at", "replies"])
    .where("articles.id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** The votes on a reply, and the replies around it. */
export async function seenOf(trx: Trx, replyId: number): Promise<{ votes: number; replies: number }> {
  const row = await trx
    .selectFrom("replies")
    .innerJoin("discussions", "discussions.article_id", "replies.article_id")
    .select(["ups", "downs", "discussions.replies"])
    .where("replies.id", "=", replyId)
    .executeTakeFirstOrThrow();
  return { votes: row.ups + row.downs, replies: row.replies };
}

/** How many replies a person has written. */
export async function writtenBy(trx: Trx, personId: number): Promise<number> {
  const { n } = await trx
    .selectFrom("replies")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(n);
}
