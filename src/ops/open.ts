import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { connect, type Db } from "../db/connect.ts";
import { whatIsWrongWith } from "../db/files.ts";
import { isKnownMigration, lastMigration, migrate } from "../db/migrate.ts";
import type { Clock } from "../lib/clock.ts";
import { copyBefore, newestCopy } from "./copies.ts";
import { nameOf } from "./explain.ts";
import { OperatorError } from "./operator-error.ts";

/**
 * Opens the database for work: refuses a damaged one, and brings the schema up to date, after a copy where it holds
 * anything yet.
 * @throws {OperatorError} naming the way out
 */
export async function openDatabase(config: Config, log: Logger, clock: Clock): Promise<Db> {
  refuseDamaged(config.database);
  const db = connect(config.database);
  try {
    await refuseNewer(db);
    const ran = await migrate(db, async (next) => {
      const copy = await copyBefore(config.database, db, next, clock());
      log.info({ copy }, "copied the database before changing its schema");
    });
    if (ran.length > 0) log.info({ migrations: ran.join(" ") }, "brought the database up to date");
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** @throws {OperatorError} when the SQLite file is damaged or somebody else's */
export function refuseDamaged(database: Config["database"]): void {
  if (database.kind !== "sqlite") return;
  const wrong = whatIsWrongWith(database.path);
  if (wrong === null) return;
  const copy = newestCopy(database) ?? "FILE";
  throw new OperatorError(
    `The database ${nameOf(database)} can't be used (${wrong}). Bring back a good copy with ` +
      `npx reader-pool restore ${copy} --force: what is there now is kept beside it.`,
  );
}

/** @throws {OperatorError} when the schema is of a later version than this program */
async function refuseNewer(db: Db): Promise<void> {
  const last = await lastMigration(db);
  if (last === null || isKnownMigration(last)) return;
  throw new OperatorError(
    `The database was made by a newer Reader Pool (${last}): update this one, or restore an older backup.`,
  );
}
