/** Who has a PostgreSQL database in use: a server for as long as it runs, or a restore, which wants it alone. */
import pg from "pg";

/** A lock of the database itself, which ends with the connection that holds it: also when the process is killed. */
const NAME = "reader-pool-server";
const CONNECT_TIMEOUT = 5000;
/** How long after a lost connection the next is tried, in ms. */
const AGAIN = 2000;

/** A hold on a database; `leave` ends it. */
export interface Presence {
  leave(): Promise<void>;
}

/**
 * Holds a database as a server does, beside other servers. When PostgreSQL restarts, the hold is taken again.
 * @returns null while a restore has it
 */
export async function enter(url: string): Promise<Presence | null> {
  let left = false;
  let held = await hold(url, "shared", again);
  if (held === null) return null;
  let waiting: NodeJS.Timeout | undefined;
  function again(): void {
    if (left) return;
    waiting = setTimeout(() => void retry(), AGAIN).unref();
  }
  async function retry(): Promise<void> {
    const next = await hold(url, "shared", again).catch(() => null);
    if (next === null) return again();
    held = next;
    if (left) await quit(held);
  }
  return {
    leave: async () => {
      left = true;
      clearTimeout(waiting);
      if (held !== null) await quit(held);
    },
  };
}

/** Holds a database for oneself. @returns null while a server or another restore has it */
export async function enterAlone(url: string): Promise<Presence | null> {
  const held = await hold(url, "alone", () => {});
  return held && { leave: () => quit(held) };
}

async function hold(url: string, how: "shared" | "alone", lost: () => void): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    application_name: NAME,
  });
  // Without a listener, a connection that breaks would end the process.
  client.on("error", () => {});
  await client.connect();
  const take = how === "shared" ? "pg_try_advisory_lock_shared" : "pg_try_advisory_lock";
  const { rows } = await client
    .query<{ held: boolean }>(`select ${take}(hashtext($1)) as held`, [NAME])
    .catch(async (error: unknown) => {
      await quit(client);
      throw error;
    });
  if (rows[0]?.held !== true) {
    await quit(client);
    return null;
  }
  client.once("end", lost);
  return client;
}

/** A connection that is gone already is as good as closed. */
const quit = (client: pg.Client): Promise<void> => client.end().catch(() => {});
