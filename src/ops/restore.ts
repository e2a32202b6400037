/** Puts a backup back: an SQLite file or a portable one, into either kind of database. */
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Config } from "../config.ts";
import { connect, type Db } from "../db/connect.ts";
import { checkFile, contentsOf, copyFile, settle, whatIsWrongWith } from "../db/files.ts";
import { isKnownMigration, lastMigration, migrate, migrateTo } from "../db/migrate.ts";
import { countPeople } from "../accounts/queries.ts";
import { copyBefore, copyPath, prune } from "./copies.ts";
import { OperatorError } from "./operator-error.ts";
import { countPortable, readHeader, readPortable } from "./portable.ts";
import {
  dropTables,
  emptyTables,
  endSessions,
  insertRows,
  lastIds,
  rowsAfter,
  setLastIds,
} from "./queries-portable.ts";
import type { LastIds, Row } from "./queries-portable.ts";
import { TABLE_NAMES, type TableName } from "./tables.ts";

/** A backup that was read through and found whole. */
interface Source {
  readonly migration: string;
  readonly sqlite: string | null;
  lastIds(): Promise<LastIds>;
  rows(): AsyncGenerator<{ table: TableName; rows: Row[] }>;
}

export interface Restored {
  people: number;
  articles: number;
  replies: number;
  /** Where what was there before is kept; null when there was nothing. */
  kept: string | null;
}

/**
 * Replaces the database by a backup. One that holds something gives way only by `force`, and is kept. Sessions and
 * one-time links end: they must not come back to life.
 * @throws {OperatorError} when the file is not whole, or the database is in use or holds something
 */
export async function restore(
  database: Config["database"],
  file: string,
  options: { force: boolean; now: number },
): Promise<Restored> {
  const source = await openSource(file);
  if (!isKnownMigration(source.migration)) {
    throw new OperatorError(
      `${file} was made by a newer Reader Pool (${source.migration}): update this one first.`,
    );
  }
  return database.kind === "sqlite"
    ? intoSqlite(database, source, options)
    : intoPostgres(database, source, options);
}

async function openSource(file: string): Promise<Source> {
  if (!existsSync(file)) throw new OperatorError(`There is no file ${file}.`);
  const start = Buffer.alloc(16);
  const handle = openSync(file, "r");
  readSync(handle, start);
  closeSync(handle);
  if (start.toString("latin1") === "SQLite format 3\0") return sqliteSource(file);
  if (start[0] === 0x1f && start[1] === 0x8b) {
    const { migration, last_ids } = await readHeader(file);
    await countPortable(file);
    return { migration, sqlite: null, lastIds: async () => last_ids, rows: () => readPortable(file) };
  }
  throw new OperatorError(`${file} is not a backup of Reader Pool. Nothing was changed.`);
}

function sqliteSource(file: string): Source {
  const wrong = whatIsWrongWith(file) ?? checkFile(file);
  if (wrong !== null) throw new OperatorError(`${file} is damaged (${wrong}). Nothing was changed.`);
  // Opened for each use, and closed after it.
  const using = async <T>(use: (db: Db) => Promise<T>) => {
    const db = connect({ kind: "sqlite", path: file });
    return use(db).finally(() => db.close());
  };
  return {
    migration: contentsOf(file).migration,
    sqlite: file,
    lastIds: () => using((db) => lastIds(db.read)),
    rows: () => sqliteRows(file),
  };
}

async function* sqliteRows(file: string): AsyncGenerator<{ table: TableName; rows: Row[] }> {
  const db = connect({ kind: "sqlite", path: file });
  try {
    for (const table of TABLE_NAMES) {
      for (let last: Row | null = null; ;) {
        const rows: Row[] = await rowsAfter(db.read, table, last, 500);
        if (rows.length === 0) break;
        yield { table, rows };
        last = rows.at(-1) ?? null;
      }
    }
  } finally {
    await db.close();
  }
}

async function intoSqlite(
  database: { kind: "sqlite"; path: string },
  source: Source,
  { force, now }: { force: boolean; now: number },
): Promise<Restored> {
  const { path } = database;
  mkdirSync(dirname(path), { recursive: true });
  const before = stateOf(path);
  if (before === "in use") {
    throw new OperatorError(`The database ${path} is in use: stop the server first. Nothing was changed.`);
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
  let kept: string | null = null;
  if (before === "holds") {
    kept = copyPath(database, "restore", now);
    for (const end of ["", "-wal", "-shm"]) if (existsSync(path + end)) renameSync(path + end, kept + end);
    prune(database);
  } else {
    remove(path);
  }
  renameSync(part, path);
  return { ...contentsOf(path), kept };
}

/** What stands in the way at `path`. */
function stateOf(path: string): "nothing" | "holds" | "in use" {
  if (!existsSync(path) || statSync(path).size === 0) return "nothing";
  if (whatIsWrongWith(path) !== null) return "holds";
  if (!settle(path)) return "in use";
  try {
    return contentsOf(path).people === 0 ? "nothing" : "holds";
  } catch {
    return "holds"; // cannot be read as ours: not to be thrown away unasked
  }
}

function holdsSomething(name: string): OperatorError {
  return new OperatorError(
    `The database ${name} holds something already. Add --force to replace it: what is there now is kept as a copy.`,
  );
}

function remove(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}

async function intoPostgres(
  database: { kind: "postgres"; url: string },
  source: Source,
  { force, now }: { force: boolean; now: number },
): Promise<Restored> {
  const db = connect(database);
  try {
    const present = await lastMigration(db);
    const holds = present !== null && (await countPeople({ db })) > 0;
    if (holds && !force) throw holdsSomething("in PostgreSQL");
    const kept = holds ? await copyBefore(database, db, "restore", now) : null;
    // Another schema can't hold the rows; with the same one, all happens in a single transaction.
    if (present !== null && present !== source.migration) await db.write(dropTables);
    await fill(database, source);
    const { people, articles, replies } = await countAll(db);
    return { people, articles, replies, kept };
  } finally {
    await db.close();
  }
}

async function countAll(db: Db): Promise<Omit<Restored, "kept">> {
  const count = async (table: "people" | "articles" | "replies") => {
    let n = 0;
    for (let last: Row | null = null; ;) {
      const rows: Row[] = await rowsAfter(db.read, table, last, 5000);
      n += rows.length;
      last = rows.at(-1) ?? null;
      if (rows.length < 5000) return n;
    }
  };
  return {
    people: await count("people"),
    articles: await count("articles"),
    replies: await count("replies"),
  };
}

/** Puts the rows of `source` (null: they are there) into a database and brings its schema up to date. */
async function fill(database: Config["database"], source: Source | null): Promise<void> {
  const db = connect(database);
  try {
    if (source !== null) {
      await migrateTo(db, source.migration);
      const ids = await source.lastIds();
      await db.write(async (trx) => {
        await emptyTables(trx);
        for await (const { table, rows } of source.rows()) {
          for (let at = 0; at < rows.length; at += 200)
            await insertRows(trx, table, rows.slice(at, at + 200));
        }
        await setLastIds(trx, ids);
      });
    }
    await db.write(endSessions);
    await migrate(db);
  } finally {
    await db.close();
  }
}
