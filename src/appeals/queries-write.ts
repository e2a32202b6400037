/** What appeals write. */
import { sql, type Selectable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { Appeal, AppealsTable } from "../db/schema.ts";

export type NewAppeal = Pick<Selectable<AppealsTable>, "decision_id" | "person_id" | "body" | "created_at">;

/** Writes an appeal. @returns its id, or null when there is one against this decision already */
export async function insertAppeal(trx: Trx, appeal: NewAppeal): Promise<number | null> {
  const row = await trx
    .insertInto("appeals")
    .values(appeal)
    .onConflict((oc) => oc.column("decision_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The appeal against a decision. */
export function appealAgainst(read: Reader | Trx, decisionId: number): Promise<Appeal | undefined> {
  return read.selectFrom("appeals").selectAll().where("decision_id", "=", decisionId).executeTakeFirst();
}

/** An appeal as it is, with its row held until the transaction ends. */
export function holdAppeal(trx: Trx, id: number): Promise<Appeal | undefined> {
  return trx
    .updateTable("appeals")
    .set({ body: sql`body` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

/** Notes how an appeal was decided; with null it is open again. */
export async function setOutcome(
  trx: Trx,
  id: number,
  outcome: { outcomeId: number; at: number } | null,
): Promise<void> {
  await trx
    .updateTable("appeals")
    .set({ outcome_id: outcome?.outcomeId ?? null, decided_at: outcome?.at ?? null })
    .where("id", "=", id)
    .execute();
}

/** Decides the open appeal against a decision, if there is one. @returns its id */
export async function settleAppeal(
  trx: Trx,
  decisionId: number,
  { outcomeId, at }: { outcomeId: number; at: number },
): Promise<number | null> {
  const row = await trx
    .updateTable("appeals")
    .set({ outcome_id: outcomeId, decided_at: at })
    .where("decision_id", "=", decisionId)
    .where("decided_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Those who keep order: an appeal is theirs to decide. */
const KEEPERS = ["moderator", "admin"] as const;

/** Whether somebody else could decide about an appeal: one who keeps order, is not suspended, and none of `but`. */
export async function hasOtherModerator(
  read: Reader | Trx,
  but: readonly number[],
  now: number,
): Promise<boolean> {
  const row = await read
    .selectFrom("people")
    .select("id")
    .where("role", "in", KEEPERS)
    .where("id", "not in", but)
    .where((eb) => eb.or([eb("suspended_until", "is", null), eb("suspended_until", "<=", now)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the reports that a decision upheld were right after all. */
export async function setUpheld(trx: Trx, decisionId: number, upheld: 0 | 1): Promise<void> {
  await trx
    .updateTable("cases")
    .set({ upheld })
    .where("decision_id", "=", decisionId)
    .where("upheld", "is not", null)
    .execute();
}

/** Decisions whose facts repeat what somebody wrote. */
const WITH_TEXT = ["approve", "hold"] as const;

/**
 * Erases the texts that decisions from before a time were about, `most` at once; not while an appeal is open. The facts
 * of approvals and holds go with them: the former text of an edit, and the words that filters found.
 */
export async function eraseBodies(trx: Trx, before: number, most: number): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("decisions")
    .set((eb) => ({
      body: null,
      facts: eb.case().when("action", "in", WITH_TEXT).then(null).else(eb.ref("facts")).end(),
    }))
    .where("id", "in", (eb) =>
      eb
        .selectFrom("decisions as old")
        .leftJoin("appeals", (join) =>
          join.onRef("appeals.decision_id", "=", "old.id").on("appeals.decided_at", "is", null),
        )
        .select("old.id")
        .where("old.created_at", "<", before)
        .where("old.body", "is not", null)
        .where("appeals.id", "is", null)
        .orderBy("old.created_at")
        .limit(most),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
