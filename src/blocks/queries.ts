/** Who does not want to see what whom writes. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

/** The ids of the people whom somebody has blocked, as part of a query. */
export function blockedIds(read: Reader | Trx, personId: number) {
  return read.selectFrom("blocks").select("blocked_id").where("person_id", "=", personId);
}

/** The same, asked for. */
export async function blockedBy(read: Reader, personId: number): Promise<ReadonlySet<number>> {
  const rows = await blockedIds(read, personId).execute();
  return new Set(rows.map((row) => row.blocked_id));
}

/** Whether the actor has blocked this person. */
export async function hasBlocked(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  blockedId: number,
): Promise<boolean> {
  if (actor === null) return false;
  const row = await blockedIds(db.read, actor.id).where("blocked_id", "=", blockedId).executeTakeFirst();
  return row !== undefined;
}

/** Somebody on one's list of blocked people, with the time (epoch ms) since when. */
export type BlockedPerson = Pick<Person, "id" | "username" | "display_name"> & { since: number };

/** Everybody the actor has blocked, the latest first; accounts that have gone are left out. */
export async function blockedPeople({ db, actor }: Pick<Ctx, "db" | "actor">): Promise<BlockedPerson[]> {
  return db.read
    .selectFrom("blocks")
    .innerJoin("people", "people.id", "blocks.blocked_id")
    .select(["people.id", "username", "display_name", "blocks.created_at as since"])
    .where("blocks.person_id", "=", actor?.id ?? 0)
    .where("left_at", "is", null)
    .orderBy("blocks.created_at", "desc")
    .orderBy("people.id")
    .execute();
}

/** Blocks, or blocks no more; saying it again changes nothing. */
export async function setBlock(
  trx: Trx,
  { personId, blockedId, on, at }: { personId: number; blockedId: number; on: boolean; at: number },
): Promise<void> {
  if (on) {
    await trx
      .insertInto("blocks")
      .values({ person_id: personId, blocked_id: blockedId, created_at: at })
      .onConflict((conflict) => conflict.columns(["person_id", "blocked_id"]).doNothing())
      .execute();
    return;
  }
  await trx
    .deleteFrom("blocks")
    .where("person_id", "=", personId)
    .where("blocked_id", "=", blockedId)
    .execute();
}
