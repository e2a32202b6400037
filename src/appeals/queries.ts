/** Decisions as their statements of reasons show them. */
import type { Ctx } from "../http/context.ts";

type Db = Pick<Ctx, "db">;

/** A decision with all that its statement says of it; undefined when there is none. */
export function statementRow({ db }: Db, id: number) {
  return db.read
    .selectFrom("decisions as d")
    .leftJoin("people as actors", "actors.id", "d.actor_id")
    .leftJoin("people as concerned", "concerned.id", "d.person_id")
    .leftJoin("rules", "rules.id", "d.reason")
    .leftJoin("articles", "articles.id", "d.article_id")
    .leftJoin("replies", "replies.id", "d.reply_id")
    .leftJoin("held", "held.id", "d.held_id")
    .leftJoin("decisions as back", "back.id", "d.undone_by")
    .selectAll("d")
    .select([
      "actors.display_name as by",
      "concerned.username",
      "concerned.display_name",
      "rules.title as rule_title",
      "rules.body as rule_body",
      "slug",
      "articles.title",
      "articles.lang as article_lang",
      "articles.dir as article_dir",
      "author_id",
      "published_at",
      "removed_at",
      "replies.lang as reply_lang",
      "replies.dir as reply_dir",
      "replies.hidden_at",
      "replies.deleted_at",
      "held.findings",
      "held.lang as held_lang",
      "held.dir as held_dir",
      "back.created_at as undone_at",
    ])
    .where("d.id", "=", id)
    .executeTakeFirst();
}
export type StatementRow = NonNullable<Awaited<ReturnType<typeof statementRow>>>;

/** Whether people, and no filter, had reported what a case is about. */
export async function wasReported({ db }: Db, caseId: number): Promise<boolean> {
  const row = await db.read
    .selectFrom("reports")
    .select("id")
    .where("case_id", "=", caseId)
    .where("filter", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The appeal against a decision, with its outcome. */
export function appealShown({ db }: Db, decisionId: number) {
  return db.read
    .selectFrom("appeals")
    .leftJoin("decisions as outcomes", "outcomes.id", "appeals.outcome_id")
    .leftJoin("people", "people.id", "outcomes.actor_id")
    .select([
      "appeals.id",
      "appeals.body",
      "appeals.created_at as at",
      "appeals.decided_at as over_at",
      "outcomes.action",
      "outcomes.note",
      "outcomes.created_at as decided_at",
      "people.display_name as by",
    ])
    .where("appeals.decision_id", "=", decisionId)
    .executeTakeFirst();
}

/** The decision that an appeal is against. */
export async function appealedDecision({ db }: Db, appealId: number): Promise<number | null> {
  const row = await db.read
    .selectFrom("appeals")
    .select("decision_id")
    .where("id", "=", appealId)
    .executeTakeFirst();
  return row?.decision_id ?? null;
}
