/** What may be long of a person who left, removed a piece at a time, so that nobody waits for long. */
import type { Trx } from "../db/connect.ts";

/** Tables of what one has read, follows and was about to write: each row is of one discussion. */
const BY_DISCUSSION = ["seen", "visits", "follows", "drafts"] as const;

/** Removes these of at most `most` discussions. @returns of how many there were some */
export async function dropReading(trx: Trx, personId: number, most: number): Promise<number> {
  let done = 0;
  for (const table of BY_DISCUSSION) {
    const rows = await trx
      .selectFrom(table)
      .select("article_id")
      .distinct()
      .where("person_id", "=", personId)
      .limit(most)
      .execute();
    if (rows.length === 0) continue;
    await trx
      .deleteFrom(table)
      .where("person_id", "=", personId)
      .where(
        "article_id",
        "in",
        rows.map((row) => row.article_id),
      )
      .execute();
    done += rows.length;
  }
  return done;
}

/** Removes lines of the inbox, `most` at once. @returns how many there were */
export async function dropLines(trx: Trx, personId: number, most: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("notifications")
    .where("id", "in", (eb) =>
      eb.selectFrom("notifications as mine").select("mine.id").where("person_id", "=", personId).limit(most),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * Takes back what waits for a moderator, and erases what was ever held of a person: `most` texts at once. Their cases are
 * closed by no decision.
 * @returns how many there were
 */
export async function eraseHeld(
  trx: Trx,
  personId: number,
  { at, most }: { at: number; most: number },
): Promise<number> {
  const rows = await trx
    .selectFrom("held")
    .select(["id", "decided_at", "taken_back_at"])
    .where("person_id", "=", personId)
    .where((eb) =>
      eb.or([eb("body", "<>", ""), eb.and([eb("decided_at", "is", null), eb("taken_back_at", "is", null)])]),
    )
    .limit(most)
    .execute();
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await trx
    .updateTable("held")
    .set({ body: "", body_html: "", findings: "[]", unconfirmed_at: null })
    .where("id", "in", ids)
    .execute();
  const waiting = rows.filter((row) => row.decided_at === null && row.taken_back_at === null);
  if (waiting.length === 0) return ids.length;
  const waited = waiting.map(({ id }) => id);
  await trx.updateTable("held").set({ taken_back_at: at }).where("id", "in", waited).execute();
  await trx
    .updateTable("cases")
    .set({ decided_at: at, claimed_by: null, claimed_at: null })
    .where(
      "subject",
      "in",
      waited.map((id) => `held:${id}` as const),
    )
    .where("decided_at", "is", null)
    .execute();
  return ids.length;
}

/** Decisions whose facts repeat what somebody wrote: src/appeals/queries-write.ts. */
const WITH_TEXT = ["approve", "hold"] as const;

/**
 * Erases the texts that decisions about a person keep for their statements: nobody can read those any more, or appeal.
 * `most` at once.
 * @returns how many there were
 */
export async function eraseStatementsOf(trx: Trx, personId: number, most: number): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("decisions")
    .set((eb) => ({
      body: null,
      facts: eb.case().when("action", "in", WITH_TEXT).then(null).else(eb.ref("facts")).end(),
    }))
    .where("id", "in", (eb) =>
      eb
        .selectFrom("decisions as theirs")
        .select("theirs.id")
        .where("theirs.person_id", "=", personId)
        .where("theirs.body", "is not", null)
        .limit(most),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/**
 * Replies of a person that are still there, those before the reply `before`, the last first: what stands below goes before
 * what it stands below, and nobody walks again over what is deleted already. `waiting`: those alone that are in no list,
 * since their approval was taken back.
 */
export function repliesLeft(
  trx: Trx,
  personId: number,
  { waiting, before, most }: { waiting: boolean; before: number; most: number },
) {
  return trx
    .selectFrom("replies")
    .select(["id", "article_id", "parent_id", "answer_id", "hidden_at", "pinned_at"])
    .where("person_id", "=", personId)
    .where("id", "<", before)
    .where("deleted_at", "is", null)
    .$if(waiting, (q) => q.where("gone_at", "is not", null))
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}

/** Deleted replies of a person, after the reply `after`, that still have their text. */
export async function unerased(
  trx: Trx,
  personId: number,
  { after, most }: { after: number; most: number },
): Promise<{ id: number; deleted_by: number | null }[]> {
  return trx
    .selectFrom("replies")
    .select(["id", "deleted_by"])
    .where("person_id", "=", personId)
    .where("id", ">", after)
    .where("deleted_at", "is not", null)
    .where("body", "<>", "")
    .orderBy("id")
    .limit(most)
    .execute();
}
