import { existsSync, statSync } from "node:fs";
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
 * anything yet. Only the server and `restore` begin one: to others a database that is not there is a wrong setting.
 * @throws {OperatorError} naming the way out
 */
export async function openDatabase(
  config: Config,
  log: Logger,
  clock: Clock,
  { begin }: { begin: boolean },
): Promise<Db> {
  if (!begin) refuseMissing(config.database);
  refuseDamaged(config.database);
  const db = connect(config.database);
  try {
    if (!begin) await refuseEmpty(db, config.database);
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

/** @throws {OperatorError} when the SQLite file is not there, or nothing was ever written to it */
export function refuseMissing(database: Config["database"]): void {
  if (database.kind !== "sqlite") return;
  if (!existsSync(database.path) || statSync(database.path).size === 0) throw missing(database);
}

/** @throws {OperatorError} when the database has no schema yet */
export async function refuseEmpty(db: Db, database: Config["database"]): Promise<void> {
  if ((await lastMigration(db)) === null) throw missing(database);
}

function missing(database: Config["database"]): OperatorError {
  const where = database.kind === "sqlite" ? "at" : "in";
  return new OperatorError(
    `There is no Reader Pool ${where} ${nameOf(database)} yet: is DATABASE_URL right? npm start begins a new one, ` +
      "npx reader-pool restore FILE puts a backup there.",
  );
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
