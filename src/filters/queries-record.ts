/** What is known of people: the numbers that trust grows by, and that a moderator sees beside what they wrote. */
import { sql } from "kysely";
import { readSettings } from "../admin/queries.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { DecisionAction } from "../db/schema.ts";
import { trustOf, UPHELD_FOR, type PersonRecord, type Trust } from "./trust.ts";

/** Replies of one person that are looked at, from the newest: enough to judge by, and bounded. */
const MOST_REPLIES = 1000;

/** The record of one person; undefined when there is nobody with this id. */
export async function recordOf(
  read: Reader | Trx,
  personId: number,
  now: number,
): Promise<PersonRecord | undefined> {
  return (await recordsOf(read, [personId], now)).get(personId);
}

/** The records of several people at once, by their id. */
export async function recordsOf(
  read: Reader | Trx,
  personIds: readonly number[],
  now: number,
): Promise<ReadonlyMap<number, PersonRecord>> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return new Map();
  const rows = await rowsOf(read, ids, now);
  return new Map(rows.map(({ id, ...numbers }) => [id, numbers]));
}

/** How far a person is trusted now; nobody is a newcomer. */
export async function readTrust(read: Reader | Trx, personId: number, now: number): Promise<Trust> {
  const [settings, record] = await Promise.all([readSettings(read), recordOf(read, personId, now)]);
  return record ? trustOf(record, settings, now) : "newcomer";
}

function rowsOf(read: Reader | Trx, ids: readonly number[], now: number) {
  const count = (of: ReturnType<typeof decided>) => sql<number>`(select count(*) from ${of})`;
  return read
    .selectFrom("people")
    .select(["id", "created_at as registeredAt", "replies_read as read"])
    .select([
      count(replied(sql`hidden_at is null and deleted_at is null`)).as("kept"),
      count(replied(sql`hidden_at is not null and deleted_at is null`)).as("hidden"),
      count(replied(sql`deleted_at is not null and deleted_by is not null`)).as("deleted"),
      count(decided("reject")).as("rejected"),
      count(decided("approve")).as("approved"),
      count(decided("warn")).as("warned"),
      count(decided("suspend")).as("suspended"),
      count(judged(1, 0)).as("upheld"),
      count(judged(1, now - UPHELD_FOR)).as("upheldLately"),
      count(judged(0, 0)).as("dismissed"),
    ])
    .where("id", "in", ids)
    .execute();
}

/** Their newest replies that fit. */
const replied = (which: ReturnType<typeof sql>) => sql`(
  select r.id from (
    select id, hidden_at, deleted_at, deleted_by from replies
    where replies.person_id = people.id order by id desc limit ${sql.lit(MOST_REPLIES)}
  ) as r where ${which}
) as found`;

/** The decisions of one kind about them that stand. */
const decided = (action: DecisionAction) => sql`(
  select id from decisions
  where decisions.person_id = people.id and decisions.action = ${action} and decisions.undone_by is null
) as found`;

/** The cases about them, or about a reply of theirs, that were decided so. */
const judged = (upheld: 0 | 1, since: number) => sql`(
  select id from cases
  where cases.person_id = people.id and cases.upheld = ${upheld} and cases.decided_at >= ${since}
    and cases.kind in ('reply', 'person')
) as found`;
