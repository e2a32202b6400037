/** What is reported, and what became of it. */
import type { Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { ReportsTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

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
