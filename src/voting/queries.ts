import { sql } from "kysely";
import type { Trx } from "../db/connect.ts";
import { standingVoted } from "../discussion/queries-standing.ts";
import { controversy, wilson } from "./rank.ts";

/** Locks a reply's row, so that its votes are counted one change at a time. False when it can't be voted on now. */
export async function lockForVoting(trx: Trx, replyId: number): Promise<boolean> {
  const locked = await trx
    .updateTable("replies")
    .set({ score: sql`score` })
    .where("id", "=", replyId)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return locked.numUpdatedRows > 0n;
}

/** Sets one person's vote, or takes it back with 0. @returns false when it was so already */
export async function setVote(
  trx: Trx,
  vote: { reply_id: number; person_id: number; value: -1 | 0 | 1; created_at: number },
): Promise<boolean> {
  const { reply_id, person_id, value, created_at } = vote;
  if (value === 0) {
    const { numDeletedRows } = await trx
      .deleteFrom("votes")
      .where("reply_id", "=", reply_id)
      .where("person_id", "=", person_id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
  const changed = await trx
    .insertInto("votes")
    .values({ reply_id, person_id, value, created_at })
    .onConflict((oc) =>
      oc
        .columns(["reply_id", "person_id"])
        .doUpdateSet({ value, created_at })
        .where("votes.value", "<>", value),
    )
    .returning("reply_id")
    .executeTakeFirst();
  return changed !== undefined;
}

/**
 * Counts a reply's votes anew and stores what follows from them, for the answer it lifts too. Call it with the row
 * locked.
 */
export async function recount(trx: Trx, replyId: number): Promise<void> {
  const counted = await trx
    .selectFrom("votes")
    .select([
      sql<number>`coalesce(sum(case when value = 1 then 1 else 0 end), 0)`.as("ups"),
      sql<number>`coalesce(sum(case when value = -1 then 1 else 0 end), 0)`.as("downs"),
    ])
    .where("reply_id", "=", replyId)
    .executeTakeFirstOrThrow();
  const ups = Number(counted.ups);
  const downs = Number(counted.downs);
  const rank = wilson(ups, downs);
  await trx
    .updateTable("replies")
    .set({ ups, downs, score: ups - downs, rank, best: rank, divided: controversy(ups, downs) })
    .where("id", "=", replyId)
    .execute();
  await standingVoted(trx, replyId);
}
