import type { Kysely } from "kysely";

/**
 * The language of the interface that somebody chose (null: as their browser says), and the one it had when they registered
 * or chose last, for what is sent to them; likewise of who reports without an account.
 */
export async function up(db: Kysely<never>): Promise<void> {
  for (const column of ["language", "used_language"])
    await db.schema.alterTable("people").addColumn(column, "text").execute();
  await db.schema.alterTable("reports").addColumn("language", "text").execute();
}
