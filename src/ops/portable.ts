/**
 * A backup that fits either database: gzipped lines of JSON. The first says what it is, then one line a row, table by
 * table; the last counts the rows, so that a cut-off file is noticed.
 */
import { createReadStream, createWriteStream, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import type { Db, Reader } from "../db/connect.ts";
import { lastMigration } from "../db/migrate.ts";
import { root } from "../lib/root.ts";
import { OperatorError } from "./operator-error.ts";
import { lastIds, rowsAfter, type Row } from "./queries-portable.ts";
import { TABLE_NAMES, isTable, type TableName } from "./tables.ts";

const FORMAT = 1;
/** Rows read at a time. */
const BATCH = 500;

const header = z.object({
  reader_pool_backup: z.literal(FORMAT),
  version: z.string(),
  migration: z.string(),
  made_at: z.number(),
  last_ids: z.record(z.string(), z.number()),
});
const line = z.union([
  z.object({ table: z.string(), row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) }),
  z.object({ rows: z.record(z.string(), z.number()) }),
]);

/** What the first line says. */
export type Header = z.infer<typeof header>;
export type Counts = Readonly<Record<string, number>>;

/** Writes the whole database, as it was at one moment, to a new file, and reads it back. @returns rows by table */
export async function writePortable(db: Db, path: string, now: number): Promise<Counts> {
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    const migration = (await lastMigration(db)) ?? "";
    if (db.kind === "postgres") {
      await db.read
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute((trx) => dump(trx, part, migration, now));
    } else {
      // Who asks for this holds a copy of the file that nobody else writes to.
      await dump(db.read, part, migration, now);
    }
    const counts = await countPortable(part);
    renameSync(part, path);
    return counts;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

async function dump(db: Reader, path: string, migration: string, now: number): Promise<void> {
  const out = createWriteStream(path, { mode: 0o600, flags: "wx", flush: true });
  await pipeline(Readable.from(lines(db, migration, now)), createGzip(), out);
}

async function* lines(db: Reader, migration: string, now: number): AsyncGenerator<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const first: Header = {
    reader_pool_backup: FORMAT,
    version,
    migration,
    made_at: now,
    last_ids: await lastIds(db),
  };
  yield `${JSON.stringify(first)}\n`;
  const counts: Record<string, number> = {};
  for (const table of TABLE_NAMES) {
    counts[table] = 0;
    let batch: Row[];
    let last: Row | null = null;
    do {
      batch = await rowsAfter(db, table, last, BATCH);
      if (batch.length > 0) yield batch.map((row) => `${JSON.stringify({ table, row })}\n`).join("");
      counts[table] += batch.length;
      last = batch.at(-1) ?? null;
    } while (batch.length === BATCH);
  }
  yield `${JSON.stringify({ rows: counts })}\n`;
}

/** A backup's first line. @throws {OperatorError} when the file is something else */
export async function readHeader(path: string): Promise<Header> {
  for await (const text of readLines(path)) return asHeader(path, text);
  throw notOurs(path);
}

/**
 * A backup's rows, in batches of one table each, in the order they can be inserted.
 * @throws {OperatorError} when the file is cut off or something else
 */
export async function* readPortable(path: string): AsyncGenerator<{ table: TableName; rows: Row[] }> {
  let first = true;
  let done: Counts | null = null;
  const counts: Record<string, number> = {};
  let rows: Row[] = [];
  let table: TableName | null = null;
  for await (const text of readLines(path)) {
    if (first) asHeader(path, text);
    else {
      const read = parseLine(path, text);
      if ("rows" in read) done = read.rows;
      else {
        if (!isTable(read.table)) throw notOurs(path);
        if (table !== null && (table !== read.table || rows.length >= BATCH)) {
          yield { table, rows };
          rows = [];
        }
        table = read.table;
        counts[table] = (counts[table] ?? 0) + 1;
        rows.push(read.row);
      }
    }
    first = false;
  }
  if (table !== null && rows.length > 0) yield { table, rows };
  const whole = done !== null && Object.entries(done).every(([name, n]) => (counts[name] ?? 0) === n);
  if (!whole) throw new OperatorError(`${path} is not whole: its end is missing. Nothing was changed.`);
}

/** Reads a backup to its end and counts. @throws {OperatorError} when it is not whole */
export async function countPortable(path: string): Promise<Counts> {
  const counts: Record<string, number> = Object.fromEntries(TABLE_NAMES.map((table) => [table, 0]));
  for await (const { table, rows } of readPortable(path)) counts[table] = (counts[table] ?? 0) + rows.length;
  return counts;
}

async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unzipped = file.pipe(createGunzip()).setEncoding("utf8");
  file.on("error", (error) => unzipped.destroy(error));
  let rest = "";
  try {
    for await (const chunk of unzipped) {
      const parts = `${rest}${String(chunk)}`.split("\n");
      rest = parts.pop() ?? "";
      yield* parts;
    }
  } catch (error) {
    throw notOurs(path, error);
  } finally {
    file.destroy();
    unzipped.destroy();
  }
  if (rest !== "") yield rest;
}

function asHeader(path: string, text: string): Header {
  const read = header.safeParse(json(path, text));
  if (!read.success) throw notOurs(path);
  return read.data;
}

function parseLine(path: string, text: string): z.infer<typeof line> {
  const read = line.safeParse(json(path, text));
  if (!read.success) throw notOurs(path);
  return read.data;
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notOurs(path, error);
  }
}

function notOurs(path: string, cause?: unknown): OperatorError {
  return new OperatorError(`${path} is not a whole backup of Reader Pool. Nothing was changed.`, { cause });
}
