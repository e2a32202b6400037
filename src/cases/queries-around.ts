/** What stands around cases: their reports, the notes of moderators, what was decided, and who is at them. */
import { parseFindings, type Finding } from "../filters/types.ts";
import type { Ctx } from "../http/context.ts";
import { MINUTE } from "../lib/clock.ts";
import type { CaseRow } from "./queries-items.ts";
import type { CaseDecision, CaseNote, CaseReport } from "./types.ts";

type Db = Pick<Ctx, "db">;

/** For how long a moderator who opened a case is said to be at it. */
export const CLAIMED = 2 * MINUTE;

/** Who looks at which of these cases just now. */
export async function claimsOf(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  rows: readonly Pick<CaseRow, "id" | "claimed_by" | "claimed_at">[],
): Promise<Map<number, { id: number; name: string }>> {
  const since = clock() - CLAIMED;
  const claimed = rows.filter((row) => row.claimed_by !== null && (row.claimed_at ?? 0) > since);
  if (claimed.length === 0) return new Map();
  const ids = claimed.map((row) => row.claimed_by ?? 0);
  const people = await db.read
    .selectFrom("people")
    .select(["id", "display_name"])
    .where("id", "in", ids)
    .execute();
  return new Map(
    claimed.flatMap((row) => {
      const person = people.find(({ id }) => id === row.claimed_by);
      return person ? [[row.id, { id: person.id, name: person.display_name }]] : [];
    }),
  );
}

/** The reports of these cases, the newest first. */
export async function reportsOf({ db }: Db, caseIds: number[]): Promise<CaseReport[]> {
  if (caseIds.length === 0) return [];
  const rows = await db.read
    .selectFrom("reports")
    .leftJoin("people", "people.id", "reports.person_id")
    .select([
      "reports.id",
      "case_id",
      "reason",
      "note",
      "reports.created_at",
      "people.username",
      "people.display_name",
      "filter",
      "facts",
    ])
    .where("case_id", "in", caseIds)
    .orderBy("reports.created_at", "desc")
    .orderBy("reports.id", "desc")
    .execute();
  return rows.map(({ facts, ...report }) => ({ ...report, findings: findingsOf(facts) }));
}

/** A filter's report holds one finding, or a list of them. */
function findingsOf(facts: string | null): Finding[] {
  if (facts === null) return [];
  return parseFindings(facts.startsWith("[") ? facts : `[${facts}]`);
}

/** What moderators noted about these cases, the first first. */
export async function notesOf({ db }: Db, caseIds: number[]): Promise<CaseNote[]> {
  if (caseIds.length === 0) return [];
  return db.read
    .selectFrom("notes")
    .innerJoin("people", "people.id", "notes.author_id")
    .select(["notes.id", "case_id", "person_id", "body", "notes.created_at", "display_name as by"])
    .where("case_id", "in", caseIds)
    .orderBy("notes.id")
    .execute();
}

const DECISION = [
  "decisions.id",
  "action",
  "reason",
  "note",
  "decisions.created_at as at",
  "actor_id",
  "display_name as by",
  "until",
] as const;

/** Decisions by their ids. */
export async function decisionsOf({ db }: Db, ids: number[]): Promise<Map<number, CaseDecision>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("decisions")
    .leftJoin("people", "people.id", "decisions.actor_id")
    .select(DECISION)
    .where("decisions.id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** What was decided from these cases that left them open, and stands. */
export async function stepsOf(
  { db }: Db,
  rows: readonly Pick<CaseRow, "id" | "decision_id">[],
): Promise<Map<number, CaseDecision[]>> {
  const caseIds = rows.flatMap(({ id }) => (id > 0 ? [id] : []));
  const found = new Map<number, CaseDecision[]>();
  if (caseIds.length === 0) return found;
  const closing = new Set(rows.map(({ decision_id }) => decision_id));
  const steps = await db.read
    .selectFrom("decisions")
    .leftJoin("people", "people.id", "decisions.actor_id")
    .select([...DECISION, "case_id"])
    .where("case_id", "in", caseIds)
    .where("undone_by", "is", null)
    .orderBy("decisions.id")
    .execute();
  for (const { case_id, ...step } of steps)
    if (case_id !== null && !closing.has(step.id)) found.set(case_id, [...(found.get(case_id) ?? []), step]);
  return found;
}
