/** What is reported. */
import type { Insertable } from "kysely";
import type { Subject } from "../cases/types.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { ReportsTable } from "../db/schema.ts";

/** Adds a report to a case. @returns its id */
export async function insertReport(trx: Trx, report: Insertable<ReportsTable>): Promise<number> {
  const row = await trx.insertInto("reports").values(report).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** Whether somebody's report on something waits for its decision. */
export async function hasOpenReport(
  read: Reader | Trx,
  subject: Subject,
  personId: number,
): Promise<boolean> {
  const row = await read
    .selectFrom("cases")
    .innerJoin("reports", "reports.case_id", "cases.id")
    .select("reports.id")
    .where("subject", "=", subject)
    .where("decided_at", "is", null)
    .where("reports.person_id", "=", personId)
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
