/** What moderators know of the people concerned: read for a whole page of cases in one go. */
import { sql } from "kysely";
import type { Ctx } from "../http/context.ts";
import type { CaseNote, CasePerson, PastDecision, PersonRecord } from "./types.ts";

type Db = Pick<Ctx, "db">;

/** Past decisions that a record lists. */
const PAST = 5;
/** What of somebody's last replies a report about them shows. */
const LATEST = 3;

/** The records of these people. */
export async function recordsOf(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  ids: number[],
): Promise<Map<number, PersonRecord>> {
  if (ids.length === 0) return new Map();
  const [people, replies, warnings, past, notes] = await Promise.all([
    db.read
      .selectFrom("people")
      .select(["id", "username", "display_name", "role", "created_at as joined"])
      .select(["suspended_until", "links_held_at", "left_at"])
      .where("id", "in", ids)
      .execute(),
    db.read
      .selectFrom("replies")
      .select((eb) => [
        "person_id",
        eb.fn.countAll<number>().as("all"),
        eb.fn.count<number>("hidden_at").as("hidden"),
      ])
      .where("person_id", "in", ids)
      .where("deleted_at", "is", null)
      .groupBy("person_id")
      .execute(),
    db.read
      .selectFrom("decisions")
      .select((eb) => ["person_id", eb.fn.countAll<number>().as("n")])
      .where("person_id", "in", ids)
      .where("action", "=", "warn")
      .where("undone_by", "is", null)
      .groupBy("person_id")
      .execute(),
    pastOf({ db }, ids),
    notesAbout({ db }, ids),
  ]);
  const now = clock();
  return new Map(
    people.map((person) => {
      const { id, suspended_until } = person;
      const counts = replies.find((row) => row.person_id === id);
      const hidden = Number(counts?.hidden ?? 0);
      const record: PersonRecord = {
        ...person,
        kept: Number(counts?.all ?? 0) - hidden,
        hidden,
        warnings: Number(warnings.find((row) => row.person_id === id)?.n ?? 0),
        suspended_until: suspended_until !== null && suspended_until > now ? suspended_until : null,
        decisions: past.get(id) ?? [],
        notes: notes.filter((note) => note.person_id === id),
      };
      return [id, record];
    }),
  );
}

/** The last decisions about each that stand, and that were about them: not that something of theirs was let be. */
async function pastOf({ db }: Db, ids: number[]): Promise<Map<number, PastDecision[]>> {
  const rows = await db.read
    .selectFrom((eb) =>
      eb
        .selectFrom("decisions")
        .select(["id", "person_id", "action", "reason", "created_at as at"])
        .select(sql<number>`row_number() over (partition by person_id order by id desc)`.as("place"))
        .where("person_id", "in", ids)
        .where("undone_by", "is", null)
        .where("action", "not in", ["pin", "unpin", "dismiss", "reopen", "answered", "unhide", "undelete"])
        .as("past"),
    )
    .select(["id", "person_id", "action", "reason", "at"])
    .where("place", "<=", PAST)
    .orderBy("id", "desc")
    .execute();
  const found = new Map<number, PastDecision[]>();
  for (const { person_id, ...decision } of rows)
    if (person_id !== null) found.set(person_id, [...(found.get(person_id) ?? []), decision]);
  return found;
}

function notesAbout({ db }: Db, ids: number[]): Promise<CaseNote[]> {
  return db.read
    .selectFrom("notes")
    .innerJoin("people", "people.id", "notes.author_id")
    .select(["notes.id", "case_id", "person_id", "body", "notes.created_at", "display_name as by"])
    .where("person_id", "in", ids)
    .orderBy("notes.id")
    .execute();
}

/** People who were reported, with what they wrote last. */
export async function peopleOf({ db }: Db, ids: number[]): Promise<Map<number, CasePerson>> {
  if (ids.length === 0) return new Map();
  const [people, latest] = await Promise.all([
    db.read
      .selectFrom("people")
      .select(["id", "username", "display_name", "about"])
      .where("id", "in", ids)
      .execute(),
    db.read
      .selectFrom((eb) =>
        eb
          .selectFrom("replies")
          .select(["id", "person_id", "body_html", "lang", "dir", "created_at"])
          .select(sql<number>`row_number() over (partition by person_id order by id desc)`.as("place"))
          .where("person_id", "in", ids)
          .where("deleted_at", "is", null)
          .where("hidden_at", "is", null)
          .as("latest"),
      )
      .select(["id", "person_id", "body_html", "lang", "dir", "created_at"])
      .where("place", "<=", LATEST)
      .orderBy("id", "desc")
      .execute(),
  ]);
  return new Map(
    people.map((person) => [
      person.id,
      { ...person, latest: latest.filter((reply) => reply.person_id === person.id) },
    ]),
  );
}
