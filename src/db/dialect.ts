/** The few differences between the databases, for migrations and queries. */
import {
  PostgresAdapter,
  sql,
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  type Kysely,
  type Transaction,
} from "kysely";
import type { Schema } from "./schema.ts";

/** True on PostgreSQL. */
export function isPostgres(db: Pick<Kysely<never>, "getExecutor">): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/**
 * Adds an integer primary key that is never given out twice. (SQLite without AUTOINCREMENT reuses the last ids
 * deleted, and a link to a deleted reply would then lead to another.)
 */
export function withId<T extends string, C extends string>(
  db: Pick<Kysely<never>, "getExecutor">,
  table: CreateTableBuilder<T, C>,
): CreateTableBuilder<T, C | "id"> {
  const postgres = isPostgres(db);
  const key = (column: ColumnDefinitionBuilder) =>
    postgres ? column.primaryKey().generatedByDefaultAsIdentity() : column.primaryKey().autoIncrement();
  return table.addColumn("id", postgres ? "bigint" : "integer", key);
}

/**
 * Makes transactions that name the same thing run one after the other, until they end: for a check that no unique
 * index can make. SQLite has one writer anyway.
 */
export async function takeTurns(trx: Transaction<Schema>, name: string): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(trx);
}
