/** How much is behind the links of a discussion. */
import { sql } from "kysely";
import type { Ctx } from "../http/context.ts";
import type { ReplyRow } from "./types.ts";

/** Replies that a link says are behind it are counted up to here. */
export const MOST_BEHIND = 1000;

/**
 * How many replies stand below each of these answers, placeholders counted, and how many of them at less than `levels`;
 * where there are more than `MOST_BEHIND`, one more than that. Answers without any are left out.
 */
export async function countBelow(
  { db }: Pick<Ctx, "db">,
  answerIds: readonly number[],
  levels: number,
): Promise<ReadonlyMap<number, { size: number; near: number }>> {
  if (answerIds.length === 0) return new Map();
  const parts = answerIds.map(
    (id) => sql`select answer_id, count(*) as size, sum(case when depth < ${levels} then 1 else 0 end) as near
      from (select answer_id, depth from replies where answer_id = ${id} and gone_at is null
        order by id limit ${MOST_BEHIND + 1}) as found
      group by answer_id`,
  );
  const { rows } = await sql<{ answer_id: number; size: number; near: number }>`
    ${sql.join(parts, sql` union all `)}`.execute(db.read);
  return new Map(
    rows.map(({ answer_id, size, near }) => [answer_id, { size: Number(size), near: Number(near) }]),
  );
}

/** A reply that stands behind a link, with what tells whether it is new. */
export type Counted = Pick<ReplyRow, "id" | "depth" | "person_id" | "hidden_at" | "deleted_at">;

/**
 * What stands below each of these replies, at any depth; `MOST_BEHIND` + 1 in all at most, those next below them first.
 * Replies with nothing below them are left out.
 */
export async function allBelow(
  { db }: Pick<Ctx, "db">,
  ids: readonly number[],
): Promise<{ below: ReadonlyMap<number, Counted[]>; whole: boolean }> {
  const below = new Map<number, Counted[]>();
  if (ids.length === 0) return { below, whole: true };
  const rows = await db.read
    .withRecursive("behind", (cte) =>
      cte
        .selectFrom("replies")
        .select(["id", "depth", "parent_id as top", "person_id", "hidden_at", "deleted_at"])
        .where("parent_id", "in", ids)
        .where("gone_at", "is", null)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("behind", "behind.id", "replies.parent_id")
            .select([
              "replies.id",
              "replies.depth",
              "behind.top",
              "replies.person_id",
              "replies.hidden_at",
              "replies.deleted_at",
            ])
            .where("replies.gone_at", "is", null),
        ),
    )
    .selectFrom("behind")
    .selectAll()
    .limit(MOST_BEHIND + 1)
    .execute();
  for (const { top, ...reply } of rows) {
    const found = below.get(top ?? 0);
    if (found) found.push(reply);
    else below.set(top ?? 0, [reply]);
  }
  return { below, whole: rows.length <= MOST_BEHIND };
}
