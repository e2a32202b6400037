/** What moderators know of a person, the newest first. */
import type { Ctx } from "../http/context.ts";
import type { PastDecision, PastNote, PastReport, PastText } from "./types.ts";

/** Lines of each kind. */
const MOST = 30;

type Db = Pick<Ctx, "db">;

/** The decisions about somebody. */
export async function decisionsAbout({ db }: Db, personId: number): Promise<PastDecision[]> {
  const rows = await db.read
    .selectFrom("decisions as d")
    .leftJoin("people", "people.id", "d.actor_id")
    .leftJoin("rules", "rules.id", "d.reason")
    .leftJoin("appeals", "appeals.decision_id", "d.id")
    .leftJoin("decisions as outcomes", "outcomes.id", "appeals.outcome_id")
    .select(["d.id", "d.action", "d.reason", "rules.title as rule_title", "d.created_at as at", "d.until"])
    .select(["d.undone_by", "people.display_name as by", "appeals.id as appeal_id"])
    .select(["appeals.decided_at", "outcomes.action as outcome"])
    .where("d.person_id", "=", personId)
    .where("d.action", "not in", ["pin", "unpin", "role", "answered"])
    .orderBy("d.id", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ appeal_id, decided_at, outcome, ...row }) => ({
    ...row,
    appeal:
      appeal_id === null
        ? null
        : decided_at === null
          ? "open"
          : // Without an outcome it was withdrawn: its writer has left.
            outcome && (outcome === "refuse-appeal" ? "refused" : "granted"),
  }));
}

function reports({ db }: Db) {
  return db.read
    .selectFrom("reports")
    .innerJoin("cases", "cases.id", "reports.case_id")
    .leftJoin("people", "people.id", "reports.person_id")
    .leftJoin("rules", "rules.id", "reports.reason")
    .select(["reports.id", "case_id", "kind", "reason", "rules.title as rule_title", "note"])
    .select(["reports.created_at as at", "people.display_name as by", "filter"])
    .select(["cases.reply_id", "cases.decision_id", "cases.upheld"])
    .orderBy("reports.id", "desc")
    .limit(MOST);
}

/** The reports that somebody sent. */
export function reportsBy(ctx: Db, personId: number): Promise<PastReport[]> {
  return reports(ctx).where("reports.person_id", "=", personId).execute();
}

/** The reports about somebody, and about what they wrote. */
export function reportsAbout(ctx: Db, personId: number): Promise<PastReport[]> {
  return reports(ctx).where("cases.person_id", "=", personId).where("kind", "<>", "appeal").execute();
}

/** What moderators noted about somebody. */
export function notesAbout({ db }: Db, personId: number): Promise<PastNote[]> {
  return db.read
    .selectFrom("notes")
    .innerJoin("people", "people.id", "notes.author_id")
    .select(["notes.id", "body", "notes.created_at as at", "display_name as by"])
    .where("notes.person_id", "=", personId)
    .orderBy("notes.id", "desc")
    .limit(MOST)
    .execute();
}

/** Somebody's texts that wait for a moderator, and those that are hidden. */
export async function textsAside({ db }: Db, personId: number): Promise<PastText[]> {
  const held = await db.read
    .selectFrom("held")
    .leftJoin("cases", (join) =>
      join.onRef("cases.held_id", "=", "held.id").on("cases.decided_at", "is", null),
    )
    .select(["cases.id as case_id", "held.reply_id", "body_html", "lang", "dir", "held.created_at as at"])
    .where("held.person_id", "=", personId)
    .where("held.decided_at", "is", null)
    // It waits for its writer, and for no moderator.
    .where("held.unconfirmed_at", "is", null)
    .orderBy("held.id", "desc")
    .limit(MOST)
    .execute();
  const hidden = await db.read
    .selectFrom("replies")
    .select(["id as reply_id", "body_html", "lang", "dir", "created_at as at"])
    .where("person_id", "=", personId)
    .where("hidden_at", "is not", null)
    .where("deleted_at", "is", null)
    .orderBy("id", "desc")
    .limit(MOST)
    .execute();
  return [
    ...held.map((row) => ({ ...row, state: "held" as const })),
    ...hidden.map((row) => ({ ...row, case_id: null, state: "hidden" as const })),
  ];
}

/** The suspension that somebody is under: the last one that was not taken back. */
export async function currentSuspension({ db }: Db, personId: number): Promise<number | null> {
  const row = await db.read
    .selectFrom("decisions")
    .select("id")
    .where("person_id", "=", personId)
    .where("action", "=", "suspend")
    .where("undone_by", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
