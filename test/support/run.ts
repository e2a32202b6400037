/** What a whole run of tests shares: a folder, an empty SQLite database to copy, and the program as it is built. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { root } from "../../src/lib/root.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder for databases; gone when the run is over. */
    folder: string;
    /** Path of the migrated SQLite database that worlds are copied from. */
    sqliteTemplate: string;
    /** Folder with the built program: `src/server.js`, `src/cli.js`. */
    program: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "reader-pool-test-"));
  // Not dist/, which may be in use; below node_modules/, so that the program finds its packages as it does there.
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const program = mkdtempSync(join(cache, "program-"));
  const sqliteTemplate = join(folder, "template.db");
  await Promise.all([build(program), makeTemplate(sqliteTemplate)]);
  project.provide("folder", folder);
  project.provide("sqliteTemplate", sqliteTemplate);
  project.provide("program", program);
  return () => {
    for (const made of [folder, program]) rmSync(made, { recursive: true, force: true });
  };
}

async function makeTemplate(path: string): Promise<void> {
  const db = connect({ kind: "sqlite", path });
  await migrate(db);
  await db.close();
}

/**
 * As scripts/setup.mjs builds it, but for the types, which are checked before any test. About a second. What does not
 * parse is told by the compiler and written all the same: only tests that start the program stumble over it.
 */
function build(into: string): Promise<void> {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [tsc, "-p", "tsconfig.json", "--noCheck", "--outDir", into];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error("The program does not build.")),
    );
  });
}
