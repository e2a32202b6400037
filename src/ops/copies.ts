/** The copies that are made by themselves before something risky: where they lie, and how many stay. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Config } from "../config.ts";
import type { Db } from "../db/connect.ts";
import { copyFile, whatIsWrongWith } from "../db/files.ts";
import { writePortable } from "./portable.ts";

/** So many stay; the oldest go. */
const KEPT = 5;
const COPY = /^before-.*\.(db|ndjson\.gz)$/;

/** Beside an SQLite file; under `data/` of the current folder for PostgreSQL. */
export function copyFolder(database: Config["database"]): string {
  return database.kind === "sqlite" ? join(dirname(database.path), "backups") : join("data", "backups");
}

/** A name for a copy made now: `before-002-tags-20260131T154501Z`, in a folder that is there. */
export function copyPath(database: Config["database"], what: string, now: number): string {
  const folder = copyFolder(database);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  return join(folder, `before-${what}-${time}.${database.kind === "sqlite" ? "db" : "ndjson.gz"}`);
}

/** Copies the whole database and lets the oldest copies go. @returns the path of the copy */
export async function copyBefore(
  database: Config["database"],
  db: Db,
  what: string,
  now: number,
): Promise<string> {
  const path = copyPath(database, what, now);
  await (database.kind === "sqlite" ? copyFile(database.path, path) : writePortable(db, path, now));
  prune(database);
  return path;
}

/** Lets go of the oldest copies. */
export function prune(database: Config["database"]): void {
  for (const name of copies(database).slice(KEPT)) rmSync(join(copyFolder(database), name), { force: true });
}

/** The newest copy of an SQLite database that is whole, to name it where one is needed; null when there is none. */
export function newestCopy(database: Config["database"]): string | null {
  const paths = copies(database).map((name) => join(copyFolder(database), name));
  return paths.find((path) => path.endsWith(".db") && whatIsWrongWith(path) === null) ?? null;
}

/** Names of all copies, newest first by the time that ends each name. */
function copies(database: Config["database"]): string[] {
  const folder = copyFolder(database);
  if (!existsSync(folder)) return [];
  const time = (name: string) => /(\d{8}T\d{6}Z)\./.exec(name)?.[1] ?? "";
  return readdirSync(folder)
    .filter((name) => COPY.test(name))
    .sort((a, b) => time(b).localeCompare(time(a)));
}
