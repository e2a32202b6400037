/** Opening cases, adding to them, closing them and opening them again: in the transaction of what they are about. */
import { sql, type ExpressionBuilder } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { Case, CasesTable, Schema } from "../db/schema.ts";
import { priorityOf } from "./priority.ts";
import type { Subject } from "./types.ts";

export type NewCase = Pick<CasesTable, "kind"> &
  Partial<
    Pick<CasesTable, "reply_id" | "article_id" | "person_id" | "message_id" | "held_id" | "appeal_id">
  > & {
    subject: Subject;
    /** What it weighs, or what is added to it where it is open already. */
    weight: number;
    /** How many people have likely seen it. */
    reach: number;
    at: number;
  };

/** Opens a case, or adds to the weight of the one that is open about the same thing. @returns its id */
export async function openCase(trx: Trx, { subject, weight, reach, at, ...about }: NewCase): Promise<number> {
  const row = await trx
    .insertInto("cases")
    .values({
      ...about,
      subject,
      weight,
      priority: priorityOf(weight, reach, at),
      opened_at: at,
      updated_at: at,
    })
    .onConflict((oc) =>
      oc
        .column("subject")
        .where("decided_at", "is", null)
        .doUpdateSet({
          weight: sql`cases.weight + ${weight}`,
          priority: sql`cases.priority + ${weight}`,
          updated_at: at,
        }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The open case about something. */
export async function openCaseOf(read: Reader | Trx, subject: Subject): Promise<number | undefined> {
  const row = await read
    .selectFrom("cases")
    .select("id")
    .where("subject", "=", subject)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}

/** A case by its id. */
export function caseById(read: Reader | Trx, id: number): Promise<Case | undefined> {
  return read.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirst();
}

/** A case as it is, with its row held until the transaction ends; undefined when there is none. */
export async function holdCase(trx: Trx, id: number) {
  return trx
    .updateTable("cases")
    .set({ kind: sql`kind` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

/**
 * The same for deciding about it: one that was put away is open again, unless another is open about its reply by now.
 */
export async function holdToDecide(trx: Trx, id: number) {
  await trx
    .updateTable("cases")
    .set({ decided_at: null })
    .where("id", "=", id)
    .where("kind", "=", "reply")
    .where("decided_at", "is not", null)
    .where("decision_id", "is", null)
    .where(noneOpen)
    .execute();
  return holdCase(trx, id);
}

/** No other case is open about the same thing. */
const noneOpen = (eb: ExpressionBuilder<Schema, "cases">) =>
  eb.not(
    eb.exists(
      eb
        .selectFrom("cases as other")
        .select("other.id")
        .whereRef("other.subject", "=", "cases.subject")
        .where("other.decided_at", "is", null),
    ),
  );

/** Closes the open case about something with a decision. @returns the case's id, or null when none was open */
export async function closeCase(
  trx: Trx,
  subject: Subject,
  by: { decisionId: number; at: number; upheld: 0 | 1 | null },
): Promise<number | null> {
  const closed = await trx
    .updateTable("cases")
    .set({
      decided_at: by.at,
      decision_id: by.decisionId,
      upheld: by.upheld,
      claimed_by: null,
      claimed_at: null,
    })
    .where("subject", "=", subject)
    .where("decided_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!closed) return null;
  await trx.updateTable("decisions").set({ case_id: closed.id }).where("id", "=", by.decisionId).execute();
  return closed.id;
}

/**
 * Opens the case again that a decision closed; where another is open about the same thing by now, its reports and notes
 * are that one's from now on.
 */
export async function reopenCase(trx: Trx, decisionId: number): Promise<void> {
  await foldIn(trx, decisionId);
  await trx
    .updateTable("cases")
    .set({ decided_at: null, decision_id: null, upheld: null })
    .where("decision_id", "=", decisionId)
    .where(noneOpen)
    .execute();
}

async function foldIn(trx: Trx, decisionId: number) {
  const closed = await trx
    .selectFrom("cases")
    .select(["id", "subject"])
    .where("decision_id", "=", decisionId)
    .executeTakeFirst();
  const open = closed && (await openCaseOf(trx, closed.subject));
  if (!closed || open === undefined) return;
  // The row of the open one first: a report that comes now waits for it, and nobody decides it meanwhile.
  if ((await holdCase(trx, open))?.decided_at !== null) return;
  const there = await trx.selectFrom("reports").select("person_id").where("case_id", "=", open).execute();
  const people = there.flatMap(({ person_id }) => person_id ?? []);
  const moved = await trx
    .updateTable("reports")
    .set({ case_id: open })
    .where("case_id", "=", closed.id)
    .where((eb) => eb.or([eb("person_id", "is", null), eb("person_id", "not in", [...people, 0])]))
    .returning("weight")
    .execute();
  await trx.updateTable("notes").set({ case_id: open }).where("case_id", "=", closed.id).execute();
  const weight = moved.reduce((sum, report) => sum + report.weight, 0);
  await trx
    .updateTable("cases")
    .set((eb) => ({ weight: eb("weight", "+", weight), priority: eb("priority", "+", weight) }))
    .where("id", "=", open)
    .execute();
}

/**
 * Puts the case away from which a decision was made that was taken back, when nothing is left of it: nobody had
 * reported its reply, which is a recent one again. It is closed, by no decision.
 */
export async function putAwayCase(trx: Trx, { decisionId, at }: { decisionId: number; at: number }) {
  await trx
    .updateTable("cases")
    .set({ decided_at: at, claimed_by: null, claimed_at: null })
    .where("kind", "=", "reply")
    .where("decided_at", "is", null)
    .where("id", "in", (eb) => eb.selectFrom("decisions").select("case_id").where("id", "=", decisionId))
    .where((eb) =>
      eb.not(
        eb.or([
          eb.exists(
            eb.selectFrom("reports").select("reports.id").whereRef("reports.case_id", "=", "cases.id"),
          ),
          eb.exists(eb.selectFrom("notes").select("notes.id").whereRef("notes.case_id", "=", "cases.id")),
          eb.exists(
            eb
              .selectFrom("decisions")
              .select("decisions.id")
              // Of its reply, by which they are found, and made from it.
              .whereRef("decisions.reply_id", "=", "cases.reply_id")
              .whereRef("decisions.case_id", "=", "cases.id")
              .where("decisions.undone_by", "is", null),
          ),
        ]),
      ),
    )
    .execute();
}
