import { Migrator, sql } from "kysely";
import { migrations } from "../../migrations/index.ts";
import type { Db } from "./connect.ts";

function migratorFor(db: Db): Migrator {
  return new Migrator({ db: db.admin, provider: { getMigrations: () => Promise.resolve(migrations) } });
}

/** Names of the migrations that have not run yet, and whether any has. */
export async function pendingMigrations(db: Db): Promise<{ pending: string[]; fresh: boolean }> {
  const known = await migratorFor(db).getMigrations();
  return {
    pending: known.filter((m) => !m.executedAt).map((m) => m.name),
    fresh: known.every((m) => !m.executedAt),
  };
}

/**
 * Brings the schema up to date, all in one transaction. `beforeChange` runs first when there is something to do on a
 * database that already holds data: the place for a copy.
 * @returns the names of the migrations that ran
 */
export async function migrate(db: Db, beforeChange?: (next: string) => Promise<void>): Promise<string[]> {
  const { pending, fresh } = await pendingMigrations(db);
  const [next] = pending;
  if (next === undefined) return [];
  if (!fresh && beforeChange) await beforeChange(next);
  const { error, results } = await migratorFor(db).migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error("migration failed", { cause: error });
  return (results ?? []).map((r) => r.migrationName);
}

/** Name of the last migration that ran, be it one that this version does not know; null on an empty database. */
export async function lastMigration(db: Db): Promise<string | null> {
  const tables = await db.admin.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return null;
  const { rows } = await sql<{ name: string | null }>`select max(name) as name from kysely_migration`.execute(
    db.admin,
  );
  return rows[0]?.name ?? null;
}

/** Whether this version has a migration of that name. */
export function isKnownMigration(name: string): boolean {
  return Object.hasOwn(migrations, name);
}

/** Makes the schema of an older version on an empty database, for the rows of a backup from then. */
export async function migrateTo(db: Db, name: string): Promise<void> {
  const { error } = await migratorFor(db).migrateTo(name);
  if (error !== undefined)
    throw error instanceof Error ? error : new Error("migration failed", { cause: error });
}
