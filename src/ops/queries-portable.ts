/** SQL for copying whole tables out of and into either database, without knowing their columns. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import { isPostgres } from "../db/dialect.ts";
import { TABLES, TABLE_NAMES, type TableName } from "./tables.ts";

/** A row as it stands in the database: numbers, texts and nulls by column. */
export type Row = Readonly<Record<string, number | string | null>>;

/** The ids given out last, so that a restored database never gives one of them out again. */
export type LastIds = Readonly<Record<string, number>>;

/** The next rows of a table by its key, after `last` (null: from the beginning). */
export async function rowsAfter(
  db: Reader,
  table: TableName,
  last: Row | null,
  limit: number,
): Promise<Row[]> {
  const key = TABLES[table];
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const after = last
    ? sql`where (${columns}) > (${sql.join(key.map((name) => sql.val(last[name])))})`
    : sql``;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.val(limit)}`.execute(db);
  return rows;
}

/** Rows a statement: with twenty columns, a tenth of the parameters that either database takes. */
const AT_ONCE = 150;

/** Adds rows that all have the columns of the first. */
export async function insertRows(trx: Trx, table: TableName, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await insertSome(trx, table, rows.slice(at, at + AT_ONCE));
}

async function insertSome(trx: Trx, table: TableName, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => sql`(${sql.join(columns.map((name) => sql.val(row[name] ?? null)))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    values ${sql.join(values)}`.execute(trx);
}

/** Empties every table. */
export async function emptyTables(trx: Trx): Promise<void> {
  for (const table of TABLE_NAMES.toReversed()) await sql`delete from ${sql.table(table)}`.execute(trx);
}

/** Removes every table, with the memory of which migrations ran. */
export async function dropTables(trx: Trx): Promise<void> {
  const all = [...TABLE_NAMES.toReversed(), "kysely_migration", "kysely_migration_lock"];
  for (const table of all) await sql`drop table if exists ${sql.table(table)} cascade`.execute(trx);
}

/** Ends what must not come back to life with an old database: sessions and one-time links. */
export async function endSessions(trx: Trx): Promise<void> {
  await trx.deleteFrom("sessions").execute();
  await trx.deleteFrom("links").execute();
  await trx.deleteFrom("flows").execute();
}

/** Tables whose ids are words, which nothing counts. */
const OF_WORDS: ReadonlySet<string> = new Set(["sessions", "rules", "passkeys"]);

const withIds = () => TABLE_NAMES.filter((table) => TABLES[table][0] === "id" && !OF_WORDS.has(table));

/** The last id given out, by table. */
export async function lastIds(db: Reader): Promise<LastIds> {
  if (!isPostgres(db)) {
    const { rows } = await sql<{ name: string; seq: number }>`select name, seq from sqlite_sequence`.execute(
      db,
    );
    return Object.fromEntries(rows.map(({ name, seq }) => [name, seq]));
  }
  const found: Record<string, number> = {};
  for (const table of withIds()) {
    const { rows } = await sql<{ last: number | null }>`
      select pg_sequence_last_value(pg_get_serial_sequence(${table}, 'id')::regclass) as last`.execute(db);
    found[table] = Number(rows[0]?.last ?? 0);
  }
  return found;
}

/** Goes on numbering after `last`, and never before the highest id there is. */
export async function setLastIds(trx: Trx, last: LastIds): Promise<void> {
  for (const table of withIds()) {
    const { rows } = await sql<{
      top: number | null;
    }>`select max(id) as top from ${sql.table(table)}`.execute(trx);
    const seq = Math.max(last[table] ?? 0, Number(rows[0]?.top ?? 0));
    if (seq === 0) continue;
    if (isPostgres(trx)) {
      await sql`select setval(pg_get_serial_sequence(${table}, 'id')::regclass, ${sql.val(seq)})`.execute(
        trx,
      );
    } else {
      await sql`delete from sqlite_sequence where name = ${table}`.execute(trx);
      await sql`insert into sqlite_sequence (name, seq) values (${table}, ${seq})`.execute(trx);
    }
  }
}

/** How much a database holds, in the words a person knows it by. */
export async function countRows(db: Reader): Promise<{ people: number; articles: number; replies: number }> {
  const { rows } = await sql<{ people: number; articles: number; replies: number }>`
    select (select count(*) from people) as people, (select count(*) from articles) as articles,
      (select count(*) from replies) as replies`.execute(db);
  return rows[0] ?? { people: 0, articles: 0, replies: 0 };
}
