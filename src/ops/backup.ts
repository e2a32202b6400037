import { existsSync, rmSync, statSync } from "node:fs";
import type { Config } from "../config.ts";
import { connect } from "../db/connect.ts";
import { contentsOf, copyFile } from "../db/files.ts";
import { migrate } from "../db/migrate.ts";
import { OperatorError } from "./operator-error.ts";
import { refuseDamaged, refuseEmpty, refuseMissing } from "./open.ts";
import { writePortable, type Counts } from "./portable.ts";

/** What was copied, for the one who asked. */
export interface Made {
  bytes: number;
  people: number;
  articles: number;
  replies: number;
}

/**
 * Copies the whole database into one new file while others go on using it, and reads the copy through. SQLite gives a
 * database file; PostgreSQL, and `portable`, the lines of JSON that fit either database.
 * @throws {OperatorError} when the file exists, or there is nothing to copy
 */
export async function backup(
  database: Config["database"],
  file: string,
  options: { portable: boolean; now: number },
): Promise<Made> {
  if (existsSync(file)) throw new OperatorError(`${file} exists already: choose another name.`);
  if (database.kind === "postgres") return dumpDatabase(database, file, options.now);
  refuseMissing(database);
  refuseDamaged(database);
  if (!options.portable) {
    await copyFile(database.path, file);
    return { bytes: statSync(file).size, ...contentsOf(file) };
  }
  // A copy first: one moment of a database that others write to.
  const copy = `${file}.copy`;
  await copyFile(database.path, copy);
  try {
    return await dumpDatabase({ kind: "sqlite", path: copy }, file, options.now);
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(copy + end, { force: true });
  }
}

async function dumpDatabase(database: Config["database"], file: string, now: number): Promise<Made> {
  const db = connect(database);
  try {
    // The tables of today are what is read. (SQLite: of the copy. PostgreSQL: the server has migrated at its start.)
    if (database.kind === "sqlite") await migrate(db);
    else await refuseEmpty(db, database);
    const counts = await writePortable(db, file, now);
    return { bytes: statSync(file).size, ...made(counts) };
  } finally {
    await db.close();
  }
}

function made(counts: Counts): Omit<Made, "bytes"> {
  const { people = 0, articles = 0, replies = 0 } = counts;
  return { people, articles, replies };
}
