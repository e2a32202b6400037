/**
 * PostgreSQL databases that serve one world after another. To make one and to drop it takes ten times as long as to put
 * one back: all rows gone but those of the template, every sequence where it stood, nobody connected.
 */
import pg from "pg";

/** What a database is put back to, read from a new copy of the template. */
interface Origin {
  /** Of every table, index, sequence and view: a test that changes any of them does not pass its database on. */
  schema: string;
  /** Statements that empty it and fill in the rows of the template, to be sent as one. */
  script: string;
}

let origin: Origin | undefined;

/** Worlds that a database serves. What is deleted leaves its space behind, which later ones would have to read over. */
const MOST_WORLDS = 25;
/** Bytes of one table, above which the next world begins with a new database rather than with that space. */
const LARGE = 512 * 1024;

const SCHEMA = `
  select md5(string_agg(concat_ws(' ', oid, relname, relkind, relnatts, relchecks, relhastriggers, relhasrules), ','
    order by oid)) as schema, max(pg_relation_size(oid)) filter (where relkind = 'r') as largest
  from pg_class where relnamespace = 'public'::regnamespace`;

/** A database to use, and how often it was used before. */
export interface Recycled {
  name: string;
  worlds: number;
}

/**
 * Puts a database back as the template made it.
 * @returns false when it can't serve again: its schema was changed, or it has grown
 */
export async function putBack(url: string, used: Recycled): Promise<boolean> {
  if (used.worlds >= MOST_WORLDS || !origin) return false;
  const { schema, script } = origin;
  return connected(url, async (client) => {
    await client.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    const { rows } = await client.query<{ schema: string; largest: string }>(SCHEMA);
    if (rows[0]?.schema !== schema || Number(rows[0].largest) > LARGE) return false;
    await client.query(script);
    return true;
  });
}

/** Learns from a new copy of the template what to put databases back to; once a process. */
export async function learn(url: string): Promise<void> {
  origin ??= await connected(url, async (client) => {
    const { rows } = await client.query<{ schema: string }>(SCHEMA);
    return { schema: rows[0]?.schema ?? "", script: await scriptFor(client) };
  });
}

async function scriptFor(client: pg.Client): Promise<string> {
  const names = await client.query<{ table: string; kind: string }>(
    `select oid::regclass::text as table, relkind as kind from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')`,
  );
  const tables = names.rows.filter(({ kind }) => kind === "r").map(({ table }) => table);
  const fill: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ all: string | null }>(
      `select jsonb_agg(to_jsonb(t))::text as all from ${table} t`,
    );
    const all = rows[0]?.all ?? null;
    if (all === null) continue;
    const json = client.escapeLiteral(all);
    fill.push(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${json})`);
  }
  for (const { table: sequence } of names.rows.filter(({ kind }) => kind === "S")) {
    const { rows } = await client.query<{ last: string; called: boolean }>(
      `select last_value as last, is_called as called from ${sequence}`,
    );
    const [{ last, called } = { last: "1", called: false }] = rows;
    fill.push(`select setval('${sequence}', ${last}, ${String(called)})`);
  }
  const empty = tables.map((table) => `delete from ${table}`);
  // As a replica does it: without checking references row by row, in whatever order.
  return ["begin", "set local session_replication_role = replica", ...empty, ...fill, "commit"].join(";\n");
}

async function connected<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return use(client).finally(() => client.end());
}
