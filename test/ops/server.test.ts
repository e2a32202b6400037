/** The server as a process: it starts, says what it must, and stops when told. */
import { readdirSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { connect, openSqliteFile } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { freePort } from "../support/postgres.ts";
import { ended, folder, printed, start } from "./support.ts";

// Each starts processes, and each of those compiles what it needs.
vi.setConfig({ testTimeout: 120_000 });

const serve = (work: string, port: number, env: Record<string, string> = {}) =>
  start("src/server.ts", [], work, { PORT: String(port), ...env });

test("an empty database: it prints the owner's link, serves, and stops cleanly with status 0", async () => {
  const work = folder();
  const port = await freePort();
  const server = serve(work, port);
  const end = ended(server);
  const words = new RegExp(`(http://localhost:${port}/owner/[\\w-]{20,})[^]*stop it with`);
  const [, link = ""] = await printed(server, words);
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
  expect((await fetch(link)).status).toBe(200);
  server.kill("SIGTERM");
  const { code, out, err } = await end;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.match(/\/owner\/[\w-]{20,}/g)).toHaveLength(1);
  // What SQLite keeps beside an open file is folded in: the database was closed.
  expect(readdirSync(join(work, "data"))).toEqual(["reader-pool.db"]);
});

test("an answer under way is finished before it stops", async () => {
  const port = await freePort();
  const server = serve(folder(), port);
  const end = ended(server);
  await printed(server, /Reader Pool is at/);
  // The second half of the form is sent only after the server was told to stop.
  const headers = {
    origin: `http://localhost:${port}`,
    "content-type": "application/x-www-form-urlencoded",
  };
  const form = request({ port, path: "/login", method: "POST", headers });
  const answer = new Promise<number | undefined>((resolve, reject) => {
    form.once("response", ({ statusCode }) => resolve(statusCode));
    form.once("error", reject);
  });
  await new Promise((resolve) => form.write("username=nobody&", resolve));
  const stopping = printed(server, /stopping/);
  server.kill("SIGTERM");
  await stopping;
  form.end("password=nothing");
  expect(await answer).toBe(422);
  expect((await end).code).toBe(0);
});

test("of a hundred requests that arrive as it is told to stop, none is cut off", async () => {
  const port = await freePort();
  const server = serve(folder(), port, { LOG_LEVEL: "warn" });
  const end = ended(server);
  await printed(server, /Reader Pool is at/);
  // Connected is what the system has taken for the server, which may not have seen it yet.
  const connected: Promise<unknown>[] = [];
  const ask = () =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request({ port, path: "/about", agent: false }, (response) => {
        response.resume().once("end", () => resolve(response.statusCode));
      });
      const joined = new Promise<void>((done) => {
        asked.once("socket", (socket) => socket.once("connect", () => done()));
      });
      connected.push(joined);
      asked.once("error", reject).end();
    });
  const others = Array.from({ length: 100 }, ask);
  await Promise.all(connected);
  server.kill("SIGTERM");
  expect(new Set(await Promise.all(others))).toEqual(new Set([200]));
  expect((await end).code).toBe(0);
});

test("wrong settings: one line each, and status 1", async () => {
  const { code, out, err } = await ended(
    serve(folder(), 70_000, { SITE_NAME: "x".repeat(61), DEMO: "perhaps" }),
  );
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(
    err
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(["PORT", "SITE_NAME", "DEMO"]);
});

test("a .env file counts, and the environment goes before it", async () => {
  const work = folder();
  writeFileSync(join(work, ".env"), "PORT=80000\nLIMITS=maybe\n");
  const { err } = await ended(start("src/server.ts", [], work, { LIMITS: "on" }));
  expect(err).toMatch(/^PORT is "80000"[^\n]*\n$/);
});

test("a port in use: one line that says what to do", async () => {
  const other = createServer().listen(0);
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { code, err } = await ended(serve(folder(), port));
  other.close();
  expect(code).toBe(1);
  expect(err).toMatch(/^Port \d+ is in use by another program\.[^\n]*PORT=\d+\.\n$/);
});

test("a damaged database: it refuses, and names the way out", async () => {
  const work = folder();
  const path = join(work, "pool.db");
  const db = connect({ kind: "sqlite", path });
  await migrate(db);
  await db.close();
  const bytes = new Uint8Array(4096).fill(7);
  const file = await open(path, "r+");
  for (const page of [1, 2, 3, 4, 5]) await file.write(bytes, 0, bytes.length, page * 4096);
  await file.close();
  const { code, err } = await ended(serve(work, await freePort(), { DATABASE_URL: `file:${path}` }));
  expect(code).toBe(1);
  expect(err).toMatch(/^The database \S+ can't be used \([^\n]*reader-pool restore FILE --force[^\n]*\n$/);
});

test("another program's SQLite file is left alone", async () => {
  const path = join(folder(), "other.db");
  const file = openSqliteFile(path);
  file.exec("create table songs (id integer primary key)");
  file.close();
  const { code, err } = await ended(serve(folder(), await freePort(), { DATABASE_URL: `file:${path}` }));
  expect(code).toBe(1);
  expect(err).toContain("its tables are not those of Reader Pool");
});

test("a database of a newer version is refused", async () => {
  const work = folder();
  const path = join(work, "pool.db");
  const db = connect({ kind: "sqlite", path });
  await migrate(db);
  await db.close();
  const file = openSqliteFile(path);
  file.exec("insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')");
  file.close();
  const { code, err } = await ended(serve(work, await freePort(), { DATABASE_URL: `file:${path}` }));
  expect(code).toBe(1);
  expect(err).toMatch(/made by a newer Reader Pool \(999-later\)/);
});
