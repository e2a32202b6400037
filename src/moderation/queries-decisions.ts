/** The rows of decisions, and what follows from one: who is told of it. */
import { sql, type Insertable } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import type { DecisionsTable, Decision } from "../db/schema.ts";

export type NewDecision = Pick<Insertable<DecisionsTable>, "actor_id" | "action" | "created_at"> &
  Partial<Insertable<DecisionsTable>>;

/** Writes down a decision. @returns its id */
export async function insertDecision(trx: Trx, decision: NewDecision): Promise<number> {
  const { id } = await trx.insertInto("decisions").values(decision).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** A decision by its id. */
export function decisionById(read: Reader | Trx, id: number): Promise<Decision | undefined> {
  return read.selectFrom("decisions").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The same with its row held until the transaction ends. */
export function holdDecision(trx: Trx, id: number): Promise<Decision | undefined> {
  return trx
    .updateTable("decisions")
    .set({ action: sql`action` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

/** Notes which decision took another back; with null it is in force again. */
export async function markUndone(trx: Trx, id: number, undoneBy: number | null): Promise<void> {
  await trx.updateTable("decisions").set({ undone_by: undoneBy }).where("id", "=", id).execute();
}

/** The last decision of one kind about a reply that nobody has taken back. */
export async function lastDecision(
  trx: Trx,
  replyId: number,
  action: DecisionsTable["action"],
): Promise<number | null> {
  const row = await trx
    .selectFrom("decisions")
    .select("id")
    .where("reply_id", "=", replyId)
    .where("action", "=", action)
    .where("undone_by", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The decisions of one kind about a reply that nobody has taken back, the first first. */
export async function decisionsInForce(
  trx: Trx,
  replyId: number,
  action: DecisionsTable["action"],
): Promise<number[]> {
  const rows = await trx
    .selectFrom("decisions")
    .select("id")
    .where("reply_id", "=", replyId)
    .where("action", "=", action)
    .where("undone_by", "is", null)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The decision that another one took back. */
export function undoneByThis(trx: Trx, id: number): Promise<Decision | undefined> {
  return trx
    .selectFrom("decisions")
    .selectAll()
    .where("undone_by", "=", id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The last decision of one kind about a whole discussion that nobody has taken back. */
export function lastAboutArticle(
  trx: Trx,
  articleId: number,
  action: DecisionsTable["action"],
): Promise<Decision | undefined> {
  return trx
    .selectFrom("decisions")
    .selectAll()
    .where("article_id", "=", articleId)
    .where("action", "=", action)
    .where("reply_id", "is", null)
    .where("undone_by", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
