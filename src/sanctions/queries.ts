/** What sanctions change of a person, and what they need to know of the text that they are about. */
import { sql } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { DecisionAction, Person } from "../db/schema.ts";

/** A person as they are now, with their row held until the transaction ends. */
export function holdPerson(trx: Trx, id: number): Promise<Person | undefined> {
  return trx
    .updateTable("people")
    .set({ role: sql`role` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

/** Suspends a person until a time, or with null ends that. */
export async function setSuspension(trx: Trx, id: number, until: number | null): Promise<void> {
  await trx.updateTable("people").set({ suspended_until: until }).where("id", "=", id).execute();
}

/** Has a moderator see a person's links before they appear, since a time; or with null no longer. */
export async function setLinksHeld(trx: Trx, id: number, at: number | null): Promise<void> {
  await trx.updateTable("people").set({ links_held_at: at }).where("id", "=", id).execute();
}

/** The text of a reply, or of a held one, as it is now: for the statement of reasons. */
export async function textOf(
  trx: Trx,
  { replyId, heldId }: { replyId: number | null; heldId: number | null },
): Promise<string | null> {
  if (heldId !== null)
    return (
      (await trx.selectFrom("held").select("body").where("id", "=", heldId).executeTakeFirst())?.body ?? null
    );
  if (replyId === null) return null;
  return (
    (await trx.selectFrom("replies").select("body").where("id", "=", replyId).executeTakeFirst())?.body ??
    null
  );
}

/** What a sanction is like, for noticing one that is sent twice. */
interface Sanction {
  personId: number;
  actorId: number;
  action: DecisionAction;
  reason: string;
  note: string;
  /** When a suspension like it ends: after `from`, at `until` at the latest (epoch ms). */
  ends: { from: number; until: number } | null;
}

/** Whether the same moderator has just decided the same about the same person: a second click, not a second wish. */
export async function justDecided(trx: Trx, like: Sanction, since: number): Promise<boolean> {
  const row = await trx
    .selectFrom("decisions")
    .select("id")
    .where("person_id", "=", like.personId)
    .where("actor_id", "=", like.actorId)
    .where("action", "=", like.action)
    .where("reason", "=", like.reason)
    .where("note", "=", like.note)
    .where("undone_by", "is", null)
    .where("created_at", ">", since)
    .$if(like.ends !== null, (q) =>
      q.where("until", ">", like.ends?.from ?? 0).where("until", "<=", like.ends?.until ?? 0),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The last decision of one kind about a person that nobody has taken back. */
export async function lastAbout(trx: Trx, personId: number, action: DecisionAction): Promise<number | null> {
  const row = await trx
    .selectFrom("decisions")
    .select("id")
    .where("person_id", "=", personId)
    .where("action", "=", action)
    .where("undone_by", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whether a suspension of a person until a time is in force: one that nobody has taken back, made before `before` (id). */
export async function isInForce(trx: Trx, personId: number, until: number, before: number): Promise<boolean> {
  const row = await trx
    .selectFrom("decisions")
    .select("id")
    .where("person_id", "=", personId)
    .where("action", "=", "suspend")
    .where("until", "=", until)
    .where("undone_by", "is", null)
    .where("id", "<", before)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
