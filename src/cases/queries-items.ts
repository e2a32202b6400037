/** What cases show: each kind is read for a whole page in one go (queries-*.ts beside this file), and put together. */
import type { Selectable } from "kysely";
import type { CaseKind, CasesTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { claimsOf, decisionsOf, notesOf, reportsOf, stepsOf } from "./queries-around.ts";
import { appealsOf } from "./queries-appeals.ts";
import { heldOf } from "./queries-held.ts";
import { peopleOf, recordsOf } from "./queries-people.ts";
import { articlesOf, messagesOf, repliesOf } from "./queries-things.ts";
import type { AnyCase, Case } from "./types.ts";

/** The columns of a case that its display begins with. */
export const CASE_COLUMNS = [
  "id",
  "kind",
  "reply_id",
  "article_id",
  "person_id",
  "message_id",
  "held_id",
  "appeal_id",
  "priority",
  "opened_at",
  "updated_at",
  "claimed_by",
  "claimed_at",
  "decision_id",
] as const;
export type CaseRow = Pick<Selectable<CasesTable>, (typeof CASE_COLUMNS)[number]>;

type IdColumn = "reply_id" | "article_id" | "person_id" | "message_id" | "held_id" | "appeal_id";

/** Reads what a page of cases needs, and keeps the order. What a case was about may be gone: it is left out then. */
export async function fill(ctx: Pick<Ctx, "db" | "clock">, rows: readonly CaseRow[]): Promise<Case[]> {
  if (rows.length === 0) return [];
  const of = (kind: CaseKind, column: IdColumn) =>
    rows.flatMap((row) => (row.kind === kind ? (row[column] ?? []) : []));
  const caseIds = rows.flatMap(({ id }) => (id > 0 ? [id] : []));
  const personIds = [...new Set(rows.flatMap((row) => row.person_id ?? []))];
  const [replies, held, appeals, articles, people, messages] = await Promise.all([
    repliesOf(ctx, of("reply", "reply_id")),
    heldOf(ctx, of("held", "held_id")),
    appealsOf(ctx, of("appeal", "appeal_id")),
    articlesOf(ctx, of("article", "article_id")),
    peopleOf(ctx, of("person", "person_id")),
    messagesOf(ctx, of("message", "message_id")),
  ]);
  const [reports, notes, records, steps, decisions, claims] = await Promise.all([
    reportsOf(ctx, caseIds),
    notesOf(ctx, caseIds),
    recordsOf(ctx, personIds),
    stepsOf(ctx, rows),
    decisionsOf(
      ctx,
      rows.flatMap((row) => row.decision_id ?? []),
    ),
    claimsOf(ctx, rows),
  ]);
  const about = (row: CaseRow, any: AnyCase): Case | null => {
    const reply = row.kind === "reply" && replies.get(row.reply_id ?? 0);
    if (reply) return { kind: "reply", ...any, reply };
    const waits = row.kind === "held" && held.get(row.held_id ?? 0);
    if (waits) return { kind: "held", ...any, held: waits };
    const appeal = row.kind === "appeal" && appeals.get(row.appeal_id ?? 0);
    if (appeal) return { kind: "appeal", ...any, appeal };
    const article = row.kind === "article" && articles.get(row.article_id ?? 0);
    if (article) return { kind: "article", ...any, article };
    const person = row.kind === "person" && people.get(row.person_id ?? 0);
    if (person) return { kind: "person", ...any, person };
    const message = row.kind === "message" && messages.get(row.message_id ?? 0);
    return message ? { kind: "message", ...any, message } : null;
  };
  return rows.flatMap((row) => {
    const { id, priority, opened_at, updated_at: at } = row;
    const any: AnyCase = {
      id,
      priority,
      opened_at,
      at,
      reports: reports.filter((report) => report.case_id === id),
      notes: notes.filter((note) => note.case_id === id),
      record: records.get(row.person_id ?? 0) ?? null,
      steps: steps.get(id) ?? [],
      claim: claims.get(id) ?? null,
      decision: decisions.get(row.decision_id ?? 0) ?? null,
    };
    return about(row, any) ?? [];
  });
}
