/** What decisions, reports and messages write, and what they read while they do. */
import { sql, type Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { DecisionsTable, MessagesTable, Reason, ReportsTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

/**
 * A reply as it is now, with its discussion's row held until the transaction ends: two decisions about one discussion
 * at the same time would otherwise both count three pins, or both move the counts.
 */
export async function holdReply(trx: Trx, reply: { id: number; article_id: number }) {
  await trx
    .updateTable("discussions")
    .set({ replies: sql`replies` })
    .where("article_id", "=", reply.article_id)
    .execute();
  return trx
    .selectFrom("replies")
    .select([
      "id",
      "article_id",
      "parent_id",
      "person_id",
      "hidden_at",
      "hidden_reason",
      "hidden_note",
      "deleted_at",
      "pinned_at",
    ])
    .where("id", "=", reply.id)
    .executeTakeFirstOrThrow();
}

/** Hides a reply; a hidden reply is not pinned. */
export async function markHidden(
  trx: Trx,
  id: number,
  hidden: { at: number; reason: Reason; note: string },
): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ hidden_at: hidden.at, hidden_reason: hidden.reason, hidden_note: hidden.note, pinned_at: null })
    .where("id", "=", id)
    .execute();
}

/** Shows a hidden reply again, and forgets why it was hidden; the decisions remember. */
export async function markShown(trx: Trx, id: number): Promise<void> {
  await trx
    .updateTable("replies")
    .set({ hidden_at: null, hidden_reason: null, hidden_note: null })
    .where("id", "=", id)
    .execute();
}

/** Pins a reply at a time, or with null unpins it. */
export async function markPinned(trx: Trx, id: number, at: number | null): Promise<void> {
  await trx.updateTable("replies").set({ pinned_at: at }).where("id", "=", id).execute();
}

/** How many replies of a discussion are pinned. */
export async function countPins(trx: Trx, articleId: number): Promise<number> {
  const { n } = await trx
    .selectFrom("replies")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("article_id", "=", articleId)
    .where("pinned_at", "is not", null)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Locks a discussion at a time, or with null unlocks it. @returns false when it was so already */
export async function markLocked(trx: Trx, articleId: number, at: number | null): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("discussions")
    .set({ locked_at: at })
    .where("article_id", "=", articleId)
    .where("locked_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Writes down a decision. @returns its id */
export async function insertDecision(
  trx: Trx,
  decision: Pick<Insertable<DecisionsTable>, "actor_id" | "action" | "created_at"> &
    Partial<Insertable<DecisionsTable>>,
): Promise<number> {
  const none = {
    article_id: null,
    reply_id: null,
    message_id: null,
    person_id: null,
    reason: null,
    note: null,
  };
  const { id } = await trx
    .insertInto("decisions")
    .values({ ...none, ...decision })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** How many reports on a reply wait for a decision. */
export async function countOpenReports(trx: Trx, replyId: number): Promise<number> {
  const { n } = await trx
    .selectFrom("reports")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("reply_id", "=", replyId)
    .where("decision_id", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Closes a reply's open reports with a decision. */
export async function closeReports(trx: Trx, replyId: number, decisionId: number): Promise<void> {
  await trx
    .updateTable("reports")
    .set({ decision_id: decisionId })
    .where("reply_id", "=", replyId)
    .where("decision_id", "is", null)
    .execute();
}

/**
 * Opens the reports again that decisions of one kind closed, from `since` on (epoch ms).
 * @returns how many
 */
export async function reopenReports(
  trx: Trx,
  replyId: number,
  action: "hide" | "dismiss",
  since: number,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("reports")
    .set({ decision_id: null })
    .where("reply_id", "=", replyId)
    .where("decision_id", "in", (eb) =>
      eb
        .selectFrom("decisions")
        .select("id")
        .where("reply_id", "=", replyId)
        .where("action", "=", action)
        .where("created_at", ">=", since),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** When a reply's reports were last dismissed: epoch ms, undefined when never. */
export async function lastDismissal(trx: Trx, replyId: number): Promise<number | undefined> {
  const row = await trx
    .selectFrom("decisions")
    .select("created_at")
    .where("reply_id", "=", replyId)
    .where("action", "=", "dismiss")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.created_at;
}

/**
 * Adds a report, or makes one that was decided before an open one again.
 * @returns false when this person's report on the reply is still open, and nothing was written
 */
export async function insertReport(trx: Trx, report: Insertable<ReportsTable>): Promise<boolean> {
  const { reason, note, created_at } = report;
  const row = await trx
    .insertInto("reports")
    .values(report)
    .onConflict((oc) =>
      oc
        .columns(["reply_id", "person_id"])
        .doUpdateSet({ reason, note, created_at, decision_id: null })
        .where("reports.decision_id", "is not", null),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody's report on a reply is still open. */
export async function hasOpenReport(
  { db }: Pick<Ctx, "db">,
  replyId: number,
  personId: number,
): Promise<boolean> {
  const row = await db.read
    .selectFrom("reports")
    .select("id")
    .where("reply_id", "=", replyId)
    .where("person_id", "=", personId)
    .where("decision_id", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** When somebody reported since `since`, newest first, `limit` at most. Epoch ms. */
export async function reportTimes(
  trx: Trx,
  personId: number,
  since: number,
  limit: number,
): Promise<number[]> {
  const rows = await trx
    .selectFrom("reports")
    .select("created_at")
    .where("person_id", "=", personId)
    .where("created_at", ">", since)
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => row.created_at);
}

/** A contact message and what was decided about it, with its row held until the transaction ends. */
export async function holdMessage(trx: Trx, id: number) {
  await trx
    .updateTable("messages")
    .set({ decision_id: sql`decision_id` })
    .where("id", "=", id)
    .execute();
  return trx
    .selectFrom("messages")
    .leftJoin("decisions", "decisions.id", "messages.decision_id")
    .select(["messages.id", "messages.person_id", "decisions.action"])
    .where("messages.id", "=", id)
    .executeTakeFirst();
}

/** Closes a message with a decision, or with null opens it again. */
export async function markMessage(trx: Trx, id: number, decisionId: number | null): Promise<void> {
  await trx.updateTable("messages").set({ decision_id: decisionId }).where("id", "=", id).execute();
}

/** Messages from one address since `since` (epoch ms), newest first, `limit` at most. */
export function messagesFrom(trx: Trx, email: string, since: number, limit: number) {
  return trx
    .selectFrom("messages")
    .select(["created_at", "body"])
    .where("email", "=", email)
    .where("created_at", ">", since)
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
}

/** Adds a contact message. */
export async function insertMessage(trx: Trx, message: Insertable<MessagesTable>): Promise<void> {
  await trx.insertInto("messages").values(message).execute();
}

/** The name and address that a signed-in person's contact form starts with. */
export function accountOf({ db }: Pick<Ctx, "db">, personId: number) {
  return db.read
    .selectFrom("people")
    .select(["display_name as name", "email"])
    .where("id", "=", personId)
    .executeTakeFirst();
}
