/** Appeals, with the decision that each is against. */
import type { Ctx } from "../http/context.ts";
import type { CaseAppeal } from "./types.ts";

/** Appeals by their ids. */
export async function appealsOf(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  ids: number[],
): Promise<Map<number, CaseAppeal>> {
  if (ids.length === 0) return new Map();
  const [rows, judges] = await Promise.all([
    db.read
      .selectFrom("appeals")
      .innerJoin("people", "people.id", "appeals.person_id")
      .innerJoin("decisions", "decisions.id", "appeals.decision_id")
      .leftJoin("people as judge", "judge.id", "decisions.actor_id")
      .select([
        "appeals.id",
        "appeals.body",
        "appeals.created_at",
        "appeals.person_id",
        "people.username",
        "people.display_name",
        "decisions.id as decision_id",
        "action",
        "reason",
        "note",
        "decisions.created_at as at",
        "actor_id",
        "judge.display_name as by",
        "until",
        "decisions.body as text",
        "decisions.reply_id",
      ])
      .where("appeals.id", "in", ids)
      .execute(),
    // Whoever could decide: a handful of people.
    db.read
      .selectFrom("people")
      .select("id")
      .where("role", "in", ["moderator", "admin"])
      .where((eb) => eb.or([eb("suspended_until", "is", null), eb("suspended_until", "<=", clock())]))
      .execute(),
  ]);
  return new Map(
    rows.map((row) => {
      const { id, body, created_at, person_id, username, display_name, decision_id, ...rest } = row;
      const { actor_id } = rest;
      const others = judges.some((judge) => judge.id !== actor_id && judge.id !== person_id);
      const appeal = { id, body, created_at, person_id, username, display_name, others };
      return [id, { ...appeal, against: { ...rest, id: decision_id } }];
    }),
  );
}
