/** SQLite as a file: is it whole, and a whole copy of it while others write. */
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import type BetterSqlite3 from "better-sqlite3";
import { openSqliteFile } from "./connect.ts";

/** What a database holds, for a person to recognise it. */
export interface Contents {
  people: number;
  articles: number;
  replies: number;
  /** Name of the last migration that ran in it. */
  migration: string;
}

/** Larger files take too long to read through at each start; `reader-pool check` does it when asked. */
const QUICK_CHECK_BYTES = 64 * 1024 * 1024;

/** What is wrong with a database file, in SQLite's words: damaged, no database, or somebody else's. Null when fine. */
export function whatIsWrongWith(path: string): string | null {
  if (!existsSync(path) || statSync(path).size === 0) return null;
  return reading(path, (file) => {
    const tables = column(file, "select name from sqlite_master where type = 'table'");
    if (tables.length > 0 && !tables.includes("kysely_migration"))
      return "its tables are not those of Reader Pool";
    return statSync(path).size <= QUICK_CHECK_BYTES ? firstProblem(file, "quick_check(1)") : null;
  });
}

/** Reads through a whole file, each page and index; what is wrong with it, or null. */
export function checkFile(path: string): string | null {
  return reading(path, (file) => firstProblem(file, "integrity_check(1)") ?? firstOrphan(file));
}

/** What is in a file that `whatIsWrongWith` found nothing wrong with. */
export function contentsOf(path: string): Contents {
  const file = openSqliteFile(path, { readonly: true });
  try {
    const count = (table: string) => Number(column(file, `select count(*) from ${table}`)[0]);
    return {
      people: count("people"),
      articles: count("articles"),
      replies: count("replies"),
      migration: String(column(file, "select max(name) from kysely_migration")[0]),
    };
  } finally {
    file.close();
  }
}

/**
 * Copies a database into one new file, whole and checked, while others go on writing. It gets its name only once it is
 * complete, and is readable by its owner alone: it holds addresses and password hashes.
 * @throws when the copy could not be made or is not whole; nothing is left then
 */
export async function copyFile(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    const source = openSqliteFile(from, { readonly: true });
    try {
      // All pages in one step: a copy in many steps begins anew each time somebody writes, and may never end.
      await source.backup(part, { progress: () => 0x7fffffff });
    } finally {
      source.close();
    }
    chmodSync(part, 0o600);
    settle(part);
    const wrong = checkFile(part);
    if (wrong !== null) throw new Error(`the copy is not whole: ${wrong}`);
    sync(part);
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/**
 * Makes a database one plain file, without the two that SQLite keeps beside it while it is open.
 * @returns false when another process has it open
 */
export function settle(path: string): boolean {
  const file = openSqliteFile(path);
  try {
    return file.pragma("journal_mode = DELETE", { simple: true }) === "delete";
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY"))
      return false;
    throw error;
  } finally {
    file.close();
  }
}

function reading(path: string, look: (file: BetterSqlite3.Database) => string | null): string | null {
  let file: BetterSqlite3.Database | undefined;
  try {
    file = openSqliteFile(path, { readonly: true });
    return look(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw error;
    return error instanceof Error ? error.message : code;
  } finally {
    file?.close();
  }
}

function firstProblem(file: BetterSqlite3.Database, check: string): string | null {
  const said = String(file.pragma(check, { simple: true }));
  return said === "ok" ? null : said.replace(/\s+/g, " ");
}

function firstOrphan(file: BetterSqlite3.Database): string | null {
  const [table] = column(file, 'select "table" from pragma_foreign_key_check limit 1');
  return table === undefined ? null : `a row of ${String(table)} points at one that is not there`;
}

function column(file: BetterSqlite3.Database, sql: string): (string | number | null)[] {
  return file.prepare<unknown[], string | number | null>(sql).pluck().all();
}

function sync(path: string): void {
  const handle = openSync(path, "r+");
  fsyncSync(handle);
  closeSync(handle);
}
