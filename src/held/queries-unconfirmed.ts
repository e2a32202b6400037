/** Texts that wait for their writer to confirm their address: no moderator knows of them. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Held } from "../db/schema.ts";

/** Notes of a text that waited for its writer's address that it does no longer, and what filters found in it. */
export async function storeUnconfirmed(
  trx: Trx,
  id: number,
  row: Pick<Held, "unconfirmed_at" | "findings">,
): Promise<void> {
  await trx.updateTable("held").set(row).where("id", "=", id).execute();
}

/** What a person wrote that waits for their address to be confirmed, in the order in which they wrote it. */
export async function unconfirmedOf(read: Reader | Trx, personId: number): Promise<number[]> {
  const rows = await read
    .selectFrom("held")
    .select("id")
    .where("person_id", "=", personId)
    .where("unconfirmed_at", "is not", null)
    .where("decided_at", "is", null)
    .where("taken_back_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Notes which reply a text became that waited for its writer's address: nobody decided about it. */
export async function markPublished(trx: Trx, id: number, replyId: number, at: number): Promise<void> {
  const published = { unconfirmed_at: null, decided_at: at, decision_id: null, reply_id: replyId };
  await trx.updateTable("held").set(published).where("id", "=", id).execute();
}

/**
 * Forgets texts that were put by before `before` (epoch ms) whose writers have not confirmed their address, and have had
 * no link for that since `died`; `most` at once. What became of them need not be known: nobody else has seen them.
 * @returns how many there were
 */
export async function forgetUnconfirmed(
  trx: Trx,
  { before, died, most }: { before: number; died: number; most: number },
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("held")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("held as old")
        .innerJoin("people", "people.id", "old.person_id")
        .select("old.id")
        .where("old.unconfirmed_at", "<", before)
        .where("people.email_confirmed_at", "is", null)
        .where((no) =>
          no.not(
            no.exists(
              no
                .selectFrom("links")
                .select("links.person_id")
                .whereRef("links.person_id", "=", "people.id")
                .where("links.purpose", "=", "confirm")
                .where("links.expires_at", ">", died),
            ),
          ),
        )
        .limit(most),
    )
    // Asked again: one of them may just have been published.
    .where("unconfirmed_at", "is not", null)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
