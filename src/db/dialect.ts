/** The few differences between the databases, for migrations and queries. */
import { PostgresAdapter, type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely } from "kysely";

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
