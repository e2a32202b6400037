/** PostgreSQL: a restore and a server keep out of each other's way, as SQLite's own locks make them. */
import { join } from "node:path";
import pg from "pg";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { enter, enterAlone } from "../../src/db/presence.ts";
import { backup } from "../../src/ops/backup.ts";
import { restore } from "../../src/ops/restore.ts";
import { freePort } from "../support/postgres.ts";
import { bare, ended, folder, lively, printed, start } from "./support.ts";

vi.setConfig({ testTimeout: 60_000 });

const now = Date.now();

test.skipIf(inject("database") === "sqlite")(
  "nothing is restored beneath a running server, and no server starts beneath a restore",
  async () => {
    const { database } = await lively();
    if (database.kind !== "postgres") throw new Error("made for PostgreSQL");
    const work = folder();
    const file = join(work, "backup");
    await backup(database, file, { portable: false, now });
    const home = process.cwd();
    process.chdir(work);
    onTestFinished(() => process.chdir(home));
    const env = { DATABASE_URL: database.url, PORT: String(await freePort()), LOG_LEVEL: "silent" };
    const server = start("src/server.ts", [], work, env);
    const end = ended(server);
    await printed(server, /Reader Pool is at/);
    const beneath = restore(database, file, { force: true, now });
    await expect(beneath).rejects.toThrow(/is in use: stop the server first/);
    server.kill("SIGTERM");
    expect((await end).code).toBe(0);

    const alone = await enterAlone(database.url);
    const refused = await ended(start("src/server.ts", [], work, env));
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toMatch(/^A restore is going on in [^\n]*\n$/);
    expect(refused.err).not.toContain("postgres:postgres");
    await alone?.leave();
    expect(await restore(database, file, { force: true, now })).toMatchObject({ articles: 13 });
  },
);

test.skipIf(inject("database") === "sqlite")(
  "a server whose connection broke takes its place again",
  async () => {
    const { database } = await bare();
    if (database.kind !== "postgres") throw new Error("made for PostgreSQL");
    const presence = await enter(database.url);
    onTestFinished(() => presence?.leave());
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    onTestFinished(() => client.end());
    const held = async () => {
      const { rows } = await client.query<{ pid: number }>(
        "select pid from pg_locks where locktype = 'advisory' and granted and database = " +
          "(select oid from pg_database where datname = current_database())",
      );
      return rows.map(({ pid }) => pid);
    };
    const [first = 0, ...others] = await held();
    expect(others).toEqual([]);
    await client.query("select pg_terminate_backend($1)", [first]);
    await vi.waitFor(async () => expect(await held()).not.toContain(first), {
      timeout: 20_000,
      interval: 50,
    });
    await vi.waitFor(async () => expect(await held()).toHaveLength(1), { timeout: 20_000, interval: 100 });
    expect(await enterAlone(database.url)).toBeNull();
  },
);
