/** What working in the queue writes, beside verdicts: who is at a case, and what moderators note for each other. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Case, Reason } from "../db/schema.ts";

/** Notes that somebody is at a case, unless another is (since `since`). @returns false when another is */
export async function claim(
  trx: Trx,
  id: number,
  by: { actorId: number; at: number; since: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("cases")
    .set({ claimed_by: by.actorId, claimed_at: by.at })
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("claimed_by", "is", null),
        eb("claimed_by", "=", by.actorId),
        eb("claimed_at", "<=", by.since),
      ]),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes everything back that somebody claimed, but for one case: nobody is at two at once. */
export async function unclaim(trx: Trx, actorId: number, but: number): Promise<void> {
  await trx
    .updateTable("cases")
    .set({ claimed_by: null, claimed_at: null })
    .where("claimed_by", "=", actorId)
    .where("id", "!=", but)
    .execute();
}

/** Says that a decision was made from a case which it left open. */
export async function markStep(trx: Trx, decisionId: number, caseId: number): Promise<void> {
  await trx
    .updateTable("decisions")
    .set({ case_id: caseId })
    .where("id", "=", decisionId)
    .where("case_id", "is", null)
    .execute();
}

/** The rule that most reports of a case name; of several the one named last. */
export async function mostReported(read: Reader | Trx, caseId: number): Promise<Reason | null> {
  const row = await read
    .selectFrom("reports")
    .innerJoin("rules", "rules.id", "reports.reason")
    .select("reason")
    .where("case_id", "=", caseId)
    .where("retired_at", "is", null)
    .groupBy("reason")
    .orderBy((eb) => eb.fn.countAll(), "desc")
    .orderBy((eb) => eb.fn.max("reports.id"), "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.reason ?? null;
}

/** Which of these decisions were made from which cases. */
export function casesBehind(read: Reader | Trx, decisionIds: readonly number[]) {
  return read
    .selectFrom("decisions")
    .select(["id", "case_id"])
    .where("id", "in", [...decisionIds, 0])
    .where("case_id", "is not", null)
    .execute();
}

/** A reply as far as a case about it needs to know. */
export function replyPlace(read: Reader | Trx, id: number) {
  return read
    .selectFrom("replies")
    .select(["id", "article_id", "person_id", "created_at"])
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

/** The text that a case is about as it stands now: the version of a reply, the words of what is held. */
export function textNow(
  read: Reader | Trx,
  { kind, reply_id, held_id }: Pick<Case, "kind" | "reply_id" | "held_id">,
): Promise<{ version: number } | { body: string } | undefined> {
  return kind === "held"
    ? read
        .selectFrom("held")
        .select("body")
        .where("id", "=", held_id ?? 0)
        .executeTakeFirst()
    : read
        .selectFrom("replies")
        .select("version")
        .where("id", "=", reply_id ?? 0)
        .executeTakeFirst();
}

/** Whether anybody, or a filter, has reported something in a case. */
export async function isReported(read: Reader | Trx, caseId: number): Promise<boolean> {
  const row = await read
    .selectFrom("reports")
    .select("id")
    .where("case_id", "=", caseId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes a note for the other moderators. @returns its id */
export async function insertNote(
  trx: Trx,
  note: {
    case_id: number | null;
    person_id: number | null;
    author_id: number;
    body: string;
    created_at: number;
  },
): Promise<number> {
  const { id } = await trx.insertInto("notes").values(note).returning("id").executeTakeFirstOrThrow();
  return id;
}
