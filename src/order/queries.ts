/** What the tools that keep order in discussions read and write. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";

/** Minutes between two replies of one reader in a discussion, as it is now; null when it is not slowed down. */
export async function slowMinutes(read: Reader | Trx, articleId: number): Promise<number | null> {
  const row = await read
    .selectFrom("discussions")
    .select("slow_minutes")
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  return row?.slow_minutes ?? null;
}

/** When a person last wrote in a discussion (epoch ms), also what waits, or was deleted since; null for never. */
export async function lastWritten(
  read: Reader | Trx,
  articleId: number,
  personId: number,
): Promise<number | null> {
  const posted = await read
    .selectFrom("replies")
    .select((eb) => eb.fn.max("created_at").as("at"))
    .where("article_id", "=", articleId)
    .where("person_id", "=", personId)
    // What waited has the time at which it appeared; it was written earlier.
    .where("id", "not in", (eb) =>
      eb
        .selectFrom("held")
        .select("reply_id")
        .where("person_id", "=", personId)
        .where("article_id", "=", articleId)
        .where("kind", "=", "reply")
        .where("reply_id", "is not", null)
        .$castTo<{ reply_id: number }>(),
    )
    .executeTakeFirst();
  const held = await read
    .selectFrom("held")
    .select((eb) => eb.fn.max("created_at").as("at"))
    .where("article_id", "=", articleId)
    .where("person_id", "=", personId)
    .where("kind", "=", "reply")
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
  const last = Math.max(Number(posted?.at ?? 0), Number(held?.at ?? 0));
  return last === 0 ? null : last;
}

/** Sets slow mode; null ends it. */
export async function storeSlow(trx: Trx, articleId: number, minutes: number | null): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ slow_minutes: minutes })
    .where("article_id", "=", articleId)
    .execute();
}

/** Since when what newcomers write in a discussion waits; null lets it appear. */
export async function storeNewcomers(trx: Trx, articleId: number, at: number | null): Promise<void> {
  await trx
    .updateTable("discussions")
    .set({ newcomers_held_at: at })
    .where("article_id", "=", articleId)
    .execute();
}

/** Notes who deleted a reply as a moderator; null when its writer did, or nobody. */
export async function storeRemover(trx: Trx, id: number, personId: number | null): Promise<void> {
  await trx.updateTable("replies").set({ deleted_by: personId }).where("id", "=", id).execute();
}

/** Replies and all that stands below them, whatever has become of it. */
function branch(trx: Trx, ids: readonly number[]) {
  return trx.withRecursive("branch", (db) =>
    db
      .selectFrom("replies")
      .select("replies.id")
      .where("replies.id", "in", ids)
      .unionAll((qb) =>
        qb.selectFrom("replies").innerJoin("branch", "branch.id", "replies.parent_id").select("replies.id"),
      ),
  );
}

/** Locks a reply and all below it that no lock of its own has. */
export async function lockBelow(trx: Trx, id: number): Promise<void> {
  await branch(trx, [id])
    .updateTable("replies")
    .set({ lock_id: id })
    .where("id", "in", (eb) => eb.selectFrom("branch").select("branch.id"))
    .where("lock_id", "is", null)
    .execute();
}

/** Frees what this lock has locked; with `above`, the lock in which the reply itself stands, that has it then. */
export async function unlockBelow(trx: Trx, id: number, above: number | null): Promise<void> {
  await trx.updateTable("replies").set({ lock_id: above }).where("lock_id", "=", id).execute();
}

/** The lock that a reply has; null for none, and for no reply. */
export async function lockOf(trx: Trx, id: number | null): Promise<number | null> {
  if (id === null) return null;
  const row = await trx.selectFrom("replies").select("lock_id").where("id", "=", id).executeTakeFirst();
  return row?.lock_id ?? null;
}

/** A reply's place as those below it have it. */
export interface Above {
  id: number;
  answer_id: number | null;
  depth: number;
  lock_id: number | null;
}

/** The replies right below a reply, whatever has become of them. */
export async function childrenOf(trx: Trx, id: number): Promise<number[]> {
  const rows = await trx
    .selectFrom("replies")
    .select("id")
    .where("parent_id", "=", id)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Puts replies with all below them from one parent below another, and into its lock.
 * @param ids of replies; those that do not stand below `from` (any more) stay where they are
 */
export async function putBelow(trx: Trx, ids: readonly number[], from: Above, to: Above): Promise<void> {
  if (ids.length === 0) return;
  const moved = await trx
    .updateTable("replies")
    .set({ parent_id: to.id })
    .where("id", "in", ids)
    .where("parent_id", "=", from.id)
    .returning("id")
    .execute();
  const top = moved.map((row) => row.id);
  if (top.length === 0) return;
  await branch(trx, top)
    .updateTable("replies")
    .set({ depth: sql`depth + ${to.depth - from.depth}`, answer_id: to.answer_id ?? to.id })
    .where("id", "in", (eb) => eb.selectFrom("branch").select("branch.id"))
    .execute();
  // A lock that begins among them goes with them; any other stays where it was.
  await branch(trx, top)
    .updateTable("replies")
    .set({ lock_id: to.lock_id })
    .where("id", "in", (eb) => eb.selectFrom("branch").select("branch.id"))
    .where((eb) =>
      eb.or([
        eb("lock_id", "is", null),
        eb("lock_id", "not in", eb.selectFrom("branch").select("branch.id")),
      ]),
    )
    .execute();
}
