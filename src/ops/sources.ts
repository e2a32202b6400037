/** A backup of either kind, as a stream of rows. */
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Db } from "../db/connect.ts";
import { checkFile, contentsOf, copyFile, whatIsWrongWith } from "../db/files.ts";
import { OperatorError } from "./operator-error.ts";
import { countPortable, readHeader, readPortable } from "./portable.ts";
import { lastIds, rowsAfter, type LastIds, type Row } from "./queries-portable.ts";
import { TABLE_NAMES, type TableName } from "./tables.ts";

/** Rows of one table, that may be inserted once all that came before them are. */
export interface Batch {
  table: TableName;
  rows: Row[];
}

/** A backup that was read through and found whole. */
export interface Source {
  /** Name of the last migration of the database it was made from. */
  readonly migration: string;
  /** The file, when it is an SQLite database that can be copied as it is. */
  readonly sqlite: string | null;
  /** Lets `use` read it. */
  read<T>(use: (ids: LastIds, batches: AsyncGenerator<Batch>) => Promise<T>): Promise<T>;
}

const ROWS = 500;

/**
 * Reads a backup through.
 * @throws {OperatorError} when it is none, or not whole
 */
export async function openSource(file: string): Promise<Source> {
  if (!existsSync(file)) throw new OperatorError(`There is no file ${file}.`);
  const start = Buffer.alloc(16);
  const handle = openSync(file, "r");
  readSync(handle, start);
  closeSync(handle);
  if (start.toString("latin1") === "SQLite format 3\0") return sqliteSource(file);
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    throw new OperatorError(`${file} is not a backup of Reader Pool. Nothing was changed.`);
  }
  const { migration, last_ids } = await readHeader(file);
  await countPortable(file);
  return { migration, sqlite: null, read: (use) => use(last_ids, readPortable(file)) };
}

function sqliteSource(file: string): Source {
  const wrong = whatIsWrongWith(file) ?? checkFile(file);
  if (wrong !== null) throw new OperatorError(`${file} is damaged (${wrong}). Nothing was changed.`);
  return {
    migration: contentsOf(file).migration,
    sqlite: file,
    read: async (use) => {
      // Opening a database writes to it: a copy leaves the backup as it is, also on a disk that can't be written.
      const folder = mkdtempSync(join(tmpdir(), "reader-pool-restore-"));
      try {
        const path = join(folder, "copy.db");
        await copyFile(file, path);
        const db = connect({ kind: "sqlite", path });
        return await lastIds(db.read)
          .then((ids) => use(ids, everything(db)))
          .finally(() => db.close());
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

async function* everything(db: Db): AsyncGenerator<Batch> {
  for (const table of TABLE_NAMES) {
    let last: Row | null = null;
    do {
      const rows: Row[] = await rowsAfter(db.read, table, last, ROWS);
      if (rows.length > 0) yield { table, rows };
      last = rows.length === ROWS ? (rows.at(-1) ?? null) : null;
    } while (last !== null);
  }
}
