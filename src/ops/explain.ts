import { ConfigError, type Config } from "../config.ts";
import { OperatorError } from "./operator-error.ts";

/** The database as a person may see it in a log: without the password. */
export function nameOf(database: Config["database"]): string {
  if (database.kind === "sqlite") return database.path;
  try {
    const url = new URL(database.url);
    return `${url.host}${url.pathname}`;
  } catch {
    return "the PostgreSQL database";
  }
}

/** What to do about the errors that a machine, and not the program, is to blame for. */
const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: "does not answer: is PostgreSQL running there, and DATABASE_URL right?",
  ENOTFOUND: "can't be found: is the host in DATABASE_URL right?",
  ETIMEDOUT: "does not answer: is the host in DATABASE_URL right?",
  "28P01": "refuses the password in DATABASE_URL.",
  "28000": "refuses the user in DATABASE_URL.",
  "3D000": "does not exist yet: create it, for example with createdb.",
  SQLITE_CANTOPEN: "can't be opened: may this user read and write its folder?",
  SQLITE_IOERR: "can't be read or written: is it a file, and its disk in order?",
  ENOENT: "can't be opened: does its folder exist?",
  ENOTDIR: "can't be opened: a file stands where its folder should be.",
  SQLITE_READONLY: "can't be written: may this user write the file and its folder?",
  SQLITE_FULL: "can't grow: the disk is full.",
  SQLITE_BUSY: "is locked by another program: try again in a moment.",
  EACCES: "can't be opened: may this user read and write its folder?",
  EROFS: "lies on a read-only disk.",
  ENOSPC: "can't grow: the disk is full.",
};

/**
 * The lines that tell the person at the machine what is wrong, or null when the error is a fault of the program, whose
 * stack is wanted.
 */
export function explain(error: unknown, database?: Config["database"]): readonly string[] | null {
  if (error instanceof ConfigError) return error.lines;
  if (error instanceof OperatorError) return [error.message];
  if (!database) return null;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : "";
    const advice = ADVICE[code] ?? ADVICE[code.replace(/^(SQLITE_[A-Z]+)_.*/, "$1")];
    if (advice) return [`The database ${nameOf(database)} ${advice}`];
  }
  return null;
}
