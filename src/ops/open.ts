import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { connect, type Db } from "../db/connect.ts";
import { whatIsWrongWith } from "../db/files.ts";
import { migrate } from "../db/migrate.ts";
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
    const ran = await migrate(db, async (next) => {
      const copy = await copyBefore(config.database, db, next, clock());
      log.info({ copy }, "copied the database before changing its schema");
    });
    if (ran.length > 0) log.info({ migrations: ran.join(" ") }, "brought the database up to date");
    return db;
  } catch (error) {
    await db.close();
    throw madeByNewer(error) ?? error;
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

/** Kysely finds migrations in the database that this version does not have. */
function madeByNewer(error: unknown): OperatorError | null {
  const missing =
    error instanceof Error && /previously executed migration (\S+) is missing/.exec(error.message);
  if (!missing) return null;
  return new OperatorError(
    `The database was made by a newer Reader Pool (${missing[1]}): update this one, or restore an older backup.`,
  );
}
