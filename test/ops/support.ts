/** Databases with nothing or a demo in them, and the program as a process. */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pino } from "pino";
import { inject, onTestFinished } from "vitest";
import { programCtx } from "../../src/accounts/system.ts";
import { readConfig, type Config } from "../../src/config.ts";
import { connect, type Db } from "../../src/db/connect.ts";
import type { Ctx } from "../../src/http/context.ts";
import { seedDemo } from "../../src/demo/seed.ts";
import { freshDatabase } from "../support/world.ts";

export interface Bare {
  database: Config["database"];
  db: Db;
  ctx: Ctx;
}

/** A migrated database of the kind under test, with nobody in it. */
export function bare(): Promise<Bare> {
  return onDatabase();
}

let demo: Config["database"] | undefined;

/** A database of the kind under test that holds the demo, as it was when this process first asked for it. */
export async function lively(): Promise<Bare> {
  if (!demo) {
    const { database } = await freshDatabase();
    const db = connect(database);
    await seedDemo(contextOf(db));
    await db.close();
    demo = database;
  }
  return onDatabase(demo);
}

async function onDatabase(copyOf?: Config["database"]): Promise<Bare> {
  const { database, drop } = await freshDatabase(copyOf);
  const db = connect(database);
  onTestFinished(async () => {
    await db.close();
    await drop();
  });
  return { database, db, ctx: contextOf(db) };
}

function contextOf(db: Db): Ctx {
  const config = readConfig({ BASE_URL: "http://pool.test", LOG_LEVEL: "silent" });
  return programCtx({ config, db, clock: () => Date.now(), log: pino({ level: "silent" }) });
}

/** A folder that is gone when the test is done. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "reader-pool-ops-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Starts `src/server.ts` or `src/cli.ts`, as built, as a process in `cwd`, with no settings but those given. */
export function start(file: string, args: string[], cwd: string, env: Record<string, string> = {}): Child {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [join(inject("program"), file.replace(/ts$/, "js")), ...args], {
    cwd,
    env: { PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Waits for a process to end. */
export function ended(child: Child): Promise<Ended> {
  return new Promise((resolve) => {
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

/** Waits until a process has printed what matches. */
export function printed(child: Child, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = "";
    const read = (chunk: unknown) => {
      text += String(chunk);
      const match = pattern.exec(text);
      if (match) resolve(match);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => reject(new Error(`ended without printing ${String(pattern)}:\n${text}`)));
  });
}
