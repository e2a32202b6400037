import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { Config } from "../config.ts";
import { sqliteDialect } from "./sqlite.ts";
import { asUnavailable } from "./unavailable.ts";
import type { Schema } from "./schema.ts";
import { watchPostgres, watchSqlite, type Changed, type Unwatch } from "./watch.ts";

/** How long to wait for PostgreSQL, or for one of the connections to it to be free, in ms. */
const CONNECT_TIMEOUT = 5000;

export type Reader = Kysely<Schema>;
export type Trx = Transaction<Schema>;

/** A database: one way to read, one seam where transactions start. */
export interface Db {
  readonly kind: "sqlite" | "postgres";
  readonly read: Reader;
  /**
   * Runs `body` in one transaction and resolves once it is on disk. Await nothing in it but `trx`.
   * @throws {Unavailable} when the database is busy, full or away; nothing was written then
   */
  write<T>(body: (trx: Trx) => Promise<T>): Promise<T>;
  /** For migrations and back-ups, which need the connection that may change the schema. */
  readonly admin: Kysely<Schema>;
  /** Calls `changed` after every change of a discussion, by this process or another, until it is ended. */
  watch(changed: Changed): Unwatch;
  close(): Promise<void>;
}

/** Opens the database named by the settings. SQLite's folder is made when it is missing. */
export function connect(database: Config["database"]): Db {
  return database.kind === "sqlite" ? openSqlite(database.path) : openPostgres(database.url);
}

type OnWrite = (listener: () => void) => () => void;

function makeDb(
  kind: Db["kind"],
  read: Reader,
  writer: Kysely<Schema>,
  watch: (onWrite: OnWrite, changed: Changed) => Unwatch,
  close: () => Promise<void>,
): Db {
  const listeners = new Set<() => void>();
  const onWrite: OnWrite = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    kind,
    read,
    admin: writer,
    write: async (body) => {
      try {
        const done = await writer.transaction().execute(body);
        for (const listener of listeners) listener();
        return done;
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    watch: (changed) => watch(onWrite, changed),
    close,
  };
}

/** One connection with the settings that every open needs; they are not kept in the file. */
export function openSqliteFile(path: string, options: { readonly?: boolean } = {}): BetterSqlite3.Database {
  // better-sqlite3 waits inside the event loop when the file is locked: 250 ms at most, then the caller hears of it.
  const file = new BetterSqlite3(path, { timeout: 250, ...options });
  if (!options.readonly) file.pragma("journal_mode = WAL");
  // better-sqlite3 reopens a WAL file with NORMAL, which can lose the last answered writes when the power fails.
  file.pragma("synchronous = FULL");
  file.pragma("foreign_keys = ON");
  file.pragma("cache_size = -16000");
  file.pragma("mmap_size = 268435456");
  return file;
}

function openSqlite(path: string): Db {
  mkdirSync(dirname(path), { recursive: true });
  const writing = openSqliteFile(path);
  const reading = openSqliteFile(path, { readonly: true });
  // Here the dialect waits, without holding up everything else that goes on in this process.
  for (const file of [writing, reading]) file.pragma("busy_timeout = 0");
  const writer = new Kysely<Schema>({ dialect: sqliteDialect(writing, true) });
  const read = new Kysely<Schema>({ dialect: sqliteDialect(reading, false) });
  const watch = (onWrite: OnWrite, changed: Changed) => watchSqlite(read, onWrite, changed);
  return makeDb("sqlite", read, writer, watch, async () => {
    await read.destroy();
    await writer.destroy();
    // Closed here, since Kysely leaves a driver alone that was never used; the last one folds the WAL into the file.
    reading.close();
    writing.close();
  });
}

function openPostgres(url: string): Db {
  // int8 comes as a string because it may not fit; ours are ids, counts and times, which do.
  pg.types.setTypeParser(20, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: CONNECT_TIMEOUT });
  // A connection that dies must not take the process with it, neither an idle one nor one in use: what is under way on
  // it fails by itself, and the next query opens a new one.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const watch = (_onWrite: OnWrite, changed: Changed) => watchPostgres(url, changed);
  return makeDb("postgres", kysely, kysely, watch, () => kysely.destroy());
}
