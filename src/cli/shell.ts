import type { Config } from "../config.ts";
import { programCtx } from "../accounts/system.ts";
import type { Db } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { systemClock } from "../lib/clock.ts";
import { makeLog } from "../ops/log.ts";
import { openDatabase } from "../ops/open.ts";

/** What a command gets: the settings, and two ways to speak. */
export interface Shell {
  readonly config: Config;
  /** A line of result, for whatever reads the standard output. */
  out(line: string): void;
  /** A line for the person. */
  say(line: string): void;
}

/** A command of the program. `run` gives the exit status: 0, or 1 when something was not as asked. */
export interface Command {
  readonly help: string;
  run(shell: Shell, args: string[]): Promise<number>;
}

/** The words of the command line don't make sense; the help is shown and the exit status is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Opens the database, brought up to date, for as long as `use` takes. @throws {OperatorError} when there is none */
export async function withContext<T>(shell: Shell, use: (ctx: Ctx, db: Db) => Promise<T>): Promise<T> {
  const log = makeLog(shell.config, process.stderr);
  const db = await openDatabase(shell.config, log, systemClock, { begin: false });
  try {
    return await use(programCtx({ config: shell.config, db, clock: systemClock, log }), db);
  } finally {
    await db.close();
  }
}

/** "1.4 MB"; sizes as disks count them, in thousands. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** "1 article", "2 articles". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "12 articles, 214 replies, 30 people". */
export function contents(held: { articles: number; replies: number; people: number }): string {
  return [
    count(held.articles, "article"),
    count(held.replies, "reply", "replies"),
    count(held.people, "person", "people"),
  ].join(", ");
}
