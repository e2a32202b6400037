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

type Db = Pick<Ctx, "db" | "clock">;

/** Reads what a page of cases needs, and keeps the order. What a case was about may be gone: it is left out then. */
export async function fill(ctx: Db, rows: readonly CaseRow[]): Promise<Case[]> {
  if (rows.length === 0) return [];
  const [things, around] = await Promise.all([thingsOf(ctx, rows), aroundOf(ctx, rows)]);
  return rows.flatMap((row) => together(row, things, around(row)) ?? []);
}

/** What the cases are about, each kind in one go. */
async function thingsOf(ctx: Db, rows: readonly CaseRow[]) {
  const of = (kind: CaseKind, column: IdColumn) =>
    rows.flatMap((row) => (row.kind === kind ? (row[column] ?? []) : []));
  const [replies, held, appeals, articles, people, messages] = await Promise.all([
    repliesOf(ctx, of("reply", "reply_id")),
    heldOf(ctx, of("held", "held_id")),
    appealsOf(ctx, of("appeal", "appeal_id")),
    articlesOf(ctx, of("article", "article_id")),
    peopleOf(ctx, of("person", "person_id")),
    messagesOf(ctx, of("message", "message_id")),
  ]);
  return { replies, held, appeals, articles, people, messages };
}

/** What every case has, whatever it is about. */
async function aroundOf(ctx: Db, rows: readonly CaseRow[]): Promise<(row: CaseRow) => AnyCase> {
  const caseIds = rows.flatMap(({ id }) => (id > 0 ? [id] : []));
  const personIds = [...new Set(rows.flatMap((row) => row.person_id ?? []))];
  const decisionIds = rows.flatMap((row) => row.decision_id ?? []);
  const [reports, notes, records, steps, decisions, claims] = await Promise.all([
    reportsOf(ctx, caseIds),
    notesOf(ctx, caseIds),
    recordsOf(ctx, personIds),
    stepsOf(ctx, rows),
    decisionsOf(ctx, decisionIds),
    claimsOf(ctx, rows),
  ]);
  return ({ id, priority, opened_at, updated_at, person_id, decision_id }) => ({
    id,
    priority,
    opened_at,
    at: updated_at,
    reports: reports.filter((report) => report.case_id === id),
    notes: notes.filter((note) => note.case_id === id),
    record: records.get(person_id ?? 0) ?? null,
    steps: steps.get(id) ?? [],
    claim: claims.get(id) ?? null,
    decision: decisions.get(decision_id ?? 0) ?? null,
  });
}

type Things = Awaited<ReturnType<typeof thingsOf>>;

function together(row: CaseRow, things: Things, around: AnyCase): Case | null {
  const reply = row.kind === "reply" && things.replies.get(row.reply_id ?? 0);
  if (reply) return { kind: "reply", ...around, reply };
  const held = row.kind === "held" && things.held.get(row.held_id ?? 0);
  if (held) return { kind: "held", ...around, held };
  const appeal = row.kind === "appeal" && things.appeals.get(row.appeal_id ?? 0);
  if (appeal) return { kind: "appeal", ...around, appeal };
  const article = row.kind === "article" && things.articles.get(row.article_id ?? 0);
  if (article) return { kind: "article", ...around, article };
  const person = row.kind === "person" && things.people.get(row.person_id ?? 0);
  if (person) return { kind: "person", ...around, person };
  const message = row.kind === "message" && things.messages.get(row.message_id ?? 0);
  return message ? { kind: "message", ...around, message } : null;
}
