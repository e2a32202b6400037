/** Puts a backup back: an SQLite file or a portable one, into either kind of database. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { hasPeople } from "../accounts/queries.ts";
import type { Config } from "../config.ts";
import { connect } from "../db/connect.ts";
import { contentsOf, copyFile, settle, whatIsWrongWith } from "../db/files.ts";
import { enterAlone } from "../db/presence.ts";
import { isKnownMigration, lastMigration, migrate, migrateTo } from "../db/migrate.ts";
import { copyBefore, copyPath, prune } from "./copies.ts";
import { nameOf } from "./explain.ts";
import { OperatorError } from "./operator-error.ts";
import {
  countRows,
  dropTables,
  emptyTables,
  endSessions,
  insertRows,
  setLastIds,
} from "./queries-portable.ts";
import { openSource, type Source } from "./sources.ts";

export interface Restored {
  people: number;
  articles: number;
  replies: number;
  /** Where what was there before is kept; null when there was nothing. */
  kept: string | null;
}

interface Options {
  /** Replaces a database that holds something. */
  force: boolean;
  now: number;
}

/**
 * Replaces the database by a backup. One that holds something gives way only by `force`, and is kept. Sessions and
 * one-time links end: they must not come back to life.
 * @throws {OperatorError} when the file is not whole, or the database is in use or holds something
 */
export async function restore(
  database: Config["database"],
  file: string,
  options: Options,
): Promise<Restored> {
  const source = await openSource(file);
  if (!isKnownMigration(source.migration)) {
    throw new OperatorError(
      `${file} was made by a newer Reader Pool (${source.migration}): update this one first.`,
    );
  }
  return database.kind === "sqlite"
    ? intoSqlite(database.path, source, options)
    : alone(database, () => intoPostgres(database, source, options));
}

/** Makes the new file beside the old one, and swaps them once it is whole. */
async function intoSqlite(path: string, source: Source, { force, now }: Options): Promise<Restored> {
  mkdirSync(dirname(path), { recursive: true });
  const before = stateOf(path);
  if (before === "in use") {
    throw inUse(path);
  }
  if (before === "holds" && !force) throw holdsSomething(path);
  const part = `${path}.restoring`;
  remove(part);
  try {
    if (source.sqlite !== null) await copyFile(source.sqlite, part);
    await fill({ kind: "sqlite", path: part }, source.sqlite === null ? source : null);
    settle(part);
  } catch (error) {
    remove(part);
    throw error;
  }
  const kept = before === "holds" ? setAside(path, now) : null;
  remove(path);
  renameSync(part, path);
  return { ...contentsOf(path), kept };
}

/** What stands in the way at `path`. */
function stateOf(path: string): "nothing" | "holds" | "in use" {
  if (!existsSync(path) || statSync(path).size === 0) return "nothing";
  if (whatIsWrongWith(path) !== null) return "holds";
  if (!settle(path)) return "in use";
  return contentsOf(path).people === 0 ? "nothing" : "holds";
}

function setAside(path: string, now: number): string {
  const database = { kind: "sqlite", path } as const;
  const kept = copyPath(database, "restore", now);
  for (const end of FILES) if (existsSync(path + end)) renameSync(path + end, kept + end);
  prune(database);
  return kept;
}

/** A database, and what SQLite keeps beside it while it is open or after a crash. */
const FILES = ["", "-wal", "-shm"];

function remove(path: string): void {
  for (const end of FILES) rmSync(path + end, { force: true });
}

function inUse(name: string): OperatorError {
  return new OperatorError(`The database ${name} is in use: stop the server first. Nothing was changed.`);
}

function holdsSomething(name: string): OperatorError {
  return new OperatorError(
    `The database ${name} holds something already. Add --force to replace it: what is there now is kept as a copy.`,
  );
}

/** Does it while no server has the database in use, and none can start. */
async function alone<T>(database: { kind: "postgres"; url: string }, work: () => Promise<T>): Promise<T> {
  const presence = await enterAlone(database.url);
  if (presence === null) throw inUse(nameOf(database));
  return work().finally(() => presence.leave());
}

async function intoPostgres(
  database: { kind: "postgres"; url: string },
  source: Source,
  { force, now }: Options,
): Promise<Restored> {
  const db = connect(database);
  try {
    const present = await lastMigration(db);
    const holds = present !== null && (await hasPeople({ db }));
    if (holds && !force) throw holdsSomething("in PostgreSQL");
    const kept = holds ? await copyBefore(database, db, "restore", now) : null;
    // Another version's tables can't hold the rows. With the same one, all happens in a single transaction.
    if (present !== null && present !== source.migration) await db.write(dropTables);
    await fill(database, source);
    return { ...(await countRows(db.read)), kept };
  } finally {
    await db.close();
  }
}

/** Puts the rows of `source` (null: they are there) into a database and brings its schema up to date. */
async function fill(database: Config["database"], source: Source | null): Promise<void> {
  const db = connect(database);
  try {
    if (source !== null) {
      await migrateTo(db, source.migration);
      await source.read((ids, batches) =>
        db.write(async (trx) => {
          await emptyTables(trx);
          for await (const { table, rows } of batches) await insertRows(trx, table, rows);
          await setLastIds(trx, ids);
        }),
      );
    }
    await db.write(endSessions);
    await migrate(db);
  } finally {
    await db.close();
  }
}
