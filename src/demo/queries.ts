import type { Insertable } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { PeopleTable, Person, VotesTable } from "../db/schema.ts";

/** Adds people. @returns them, with their ids */
export async function insertPeople(trx: Trx, people: Insertable<PeopleTable>[]): Promise<Person[]> {
  return trx.insertInto("people").values(people).returningAll().execute();
}

/** Adds votes, in as many statements as their parameters need. Their replies are still to be recounted. */
export async function insertVotes(trx: Trx, votes: Insertable<VotesTable>[]): Promise<void> {
  for (let at = 0; at < votes.length; at += 100) {
    await trx
      .insertInto("votes")
      .values(votes.slice(at, at + 100))
      .execute();
  }
}

/** Switches word lists on, by the names of their settings. */
export async function insertWords(
  trx: Trx,
  lists: Readonly<Record<string, string>>,
  by: { updated_at: number; updated_by: number },
): Promise<void> {
  const rows = Object.entries(lists).map(([key, value]) => ({ key, value, ...by }));
  await trx.insertInto("settings").values(rows).execute();
}
