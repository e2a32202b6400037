/** Lines about decisions: each stands alone, and none counts on in another. */
import type { Trx } from "../db/connect.ts";
import { dueFor } from "./queries-lines.ts";
import { unqueueMails, wasMailed } from "../mail/queries.ts";

/** Tells the person concerned of a decision, unless they have left. */
export async function tellOfDecision(
  trx: Trx,
  about: {
    personId: number;
    decisionId: number;
    articleId: number | null;
    replyId: number | null;
    kind?: "decision" | "appeal";
    at: number;
  },
): Promise<void> {
  const { kind = "decision" } = about;
  const here = await trx
    .selectFrom("people")
    .select("id")
    .where("id", "=", about.personId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  if (!here) return;
  const due = await dueFor(trx, [about.personId], kind, about.at);
  await trx
    .insertInto("notifications")
    .values({
      person_id: about.personId,
      kind,
      article_id: about.articleId,
      reply_id: about.replyId,
      actor_id: null,
      created_at: about.at,
      decision_id: about.decisionId,
      ...due(about.personId),
    })
    .execute();
}

/** Tells whoever reported what a case was about that it is decided. Those signed out are written to (src/reports). */
export async function tellReporters(
  trx: Trx,
  { caseId, decisionId, at }: { caseId: number; decisionId: number; at: number },
): Promise<void> {
  const reports = await trx
    .selectFrom("reports")
    .innerJoin("cases", "cases.id", "reports.case_id")
    .select(["reports.id", "reports.person_id", "cases.article_id"])
    .where("case_id", "=", caseId)
    .where("reports.person_id", "is not", null)
    .execute();
  const due = await dueFor(trx, peopleOf(reports), "report", at);
  const lines = reports.flatMap(({ id, person_id, article_id }) =>
    person_id === null
      ? []
      : [
          {
            person_id,
            kind: "report" as const,
            article_id,
            created_at: at,
            decision_id: decisionId,
            report_id: id,
            ...due(person_id),
          },
        ],
  );
  if (lines.length > 0) await trx.insertInto("notifications").values(lines).execute();
}

const peopleOf = (rows: readonly { person_id: number | null }[]): number[] =>
  rows.flatMap(({ person_id }) => (person_id === null ? [] : [person_id]));

/**
 * Tells those who reported something, and have read what came of it, that this was taken back. Whoever has not read it
 * yet finds it on the receipt.
 */
export async function tellReportersOfEnd(
  trx: Trx,
  { decisionId, undoneBy, at }: { decisionId: number; undoneBy: number; at: number },
): Promise<void> {
  const read = await trx
    .selectFrom("notifications")
    .select(["person_id", "article_id", "report_id"])
    .where("decision_id", "=", decisionId)
    .where("report_id", "is not", null)
    .where("read_at", "is not", null)
    .execute();
  if (read.length === 0) return;
  const about = { kind: "report" as const, created_at: at, decision_id: undoneBy };
  const due = await dueFor(trx, peopleOf(read), "report", at);
  await trx
    .insertInto("notifications")
    .values(read.map((line) => ({ ...line, ...about, ...due(line.person_id) })))
    .execute();
}

/**
 * Whether the person concerned has heard of a decision: has read the line about it, or was sent the mail. Of one that
 * they were never told of there is nothing they could know.
 */
export async function hasHeard(trx: Trx, decisionId: number): Promise<boolean> {
  const read = await trx
    .selectFrom("notifications")
    .innerJoin("decisions", "decisions.id", "notifications.decision_id")
    .select("notifications.id")
    .where("decision_id", "=", decisionId)
    .whereRef("notifications.person_id", "=", "decisions.person_id")
    .where("read_at", "is not", null)
    .executeTakeFirst();
  return read !== undefined || (await wasMailed(trx, decisionId));
}

/** Takes back the lines about a decision that was undone, as far as nobody has read them, and what mails are unsent. */
export async function untell(trx: Trx, decisionId: number): Promise<void> {
  await trx
    .deleteFrom("notifications")
    .where("decision_id", "=", decisionId)
    .where("read_at", "is", null)
    .execute();
  await unqueueMails(trx, decisionId);
}
