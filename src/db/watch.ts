/** Noticing that something was written: by this process, or by another beside it. */
import pg from "pg";
import { sql, type Kysely, type Transaction } from "kysely";
import { isPostgres } from "./dialect.ts";
import type { Schema } from "./schema.ts";

const CHANNEL = "reader_pool_changes";
const CONNECT_TIMEOUT = 5000;
/** How often another process's writes are looked for in an SQLite file, in ms. */
const LOOK_EVERY = 1000;
/** How long after a lost connection to PostgreSQL the next is tried, in ms. */
const AGAIN = 1000;

/** Called with the id of the article whose discussion changed, or null where any may have, or sessions have ended. */
export type Changed = (articleId: number | null) => void;

/** Ends a watch. */
export type Unwatch = () => Promise<void>;

/**
 * Tells the other processes on PostgreSQL, once the transaction is on disk; SQLite's file says it by itself.
 * @param articleId whose discussion changed; null where it is something else, as sessions that have ended
 */
export async function tellOthers(trx: Transaction<Schema>, articleId: number | null): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_notify(${CHANNEL}, ${String(articleId ?? "")})`.execute(trx);
}

/**
 * Watches an SQLite file: told at once of this process's writes (`onWrite`), within a second of the program's, which
 * `data_version` of the reading connection gives away.
 */
export function watchSqlite(
  read: Kysely<Schema>,
  onWrite: (listener: () => void) => () => void,
  changed: Changed,
): Unwatch {
  const forget = onWrite(() => changed(null));
  let last: number | undefined;
  const look = async () => {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(read);
    const now = rows[0]?.data_version;
    if (last !== undefined && now !== last) changed(null);
    last = now;
  };
  // A file that can't be read just now is looked at again.
  const looking = setInterval(() => void look().catch(() => {}), LOOK_EVERY).unref();
  void look().catch(() => {});
  return async () => {
    clearInterval(looking);
    forget();
  };
}

/** Listens to PostgreSQL on a connection of its own. What was said while that was lost is made up for by one null. */
export function watchPostgres(url: string, changed: Changed): Unwatch {
  let client: pg.Client | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let over = false;
  const again = () => {
    if (!over) waiting = setTimeout(() => void listen(), AGAIN).unref();
  };
  const listen = async () => {
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      keepAlive: true,
      application_name: "reader-pool-live",
    });
    client = next;
    // Without a listener, a connection that breaks would end the process.
    next.on("error", () => {});
    next.on("notification", ({ payload }) => changed(Number(payload) || null));
    try {
      await next.connect();
      next.once("end", again);
      await next.query(`listen ${CHANNEL}`);
      changed(null);
    } catch {
      next.removeListener("end", again);
      await next.end().catch(() => {});
      again();
    }
  };
  const first = listen();
  return async () => {
    over = true;
    clearTimeout(waiting);
    await first;
    await client?.end().catch(() => {});
  };
}
