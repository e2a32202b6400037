/** The program `reader-pool`: what the person at the machine does. Calls the same actions as the pages. */
import { backupCommand, restoreCommand } from "./cli/backup.ts";
import { checkCommand } from "./cli/check.ts";
import { importCommand } from "./cli/import.ts";
import { UsageError, type Command } from "./cli/shell.ts";
import { userCommand } from "./cli/user.ts";
import type { Config } from "./config.ts";
import { explain } from "./ops/explain.ts";
import { loadSettings } from "./ops/settings.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  user: userCommand,
  backup: backupCommand,
  restore: restoreCommand,
  check: checkCommand,
};

const HELP = `reader-pool COMMAND, from the folder of the project. It works beside a running server.

  import FILE… --author NAME [--publish]   makes articles of pages
  user role NAME ROLE                      gives somebody another role
  user link NAME                           prints a link that logs somebody in once
  user list                                prints everybody
  backup FILE [--portable]                 copies the database into a file
  restore FILE [--force]                   puts a copy back
  check [--fix]                            reads through the database and counts anew

Settings are those of the server: the environment, and the .env file of this folder.
reader-pool COMMAND --help says more of one.`;

// What is stored holds addresses and password hashes: new files are for this user alone.
process.umask(0o077);

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  const out = (line: string) => void process.stdout.write(`${line}\n`);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? say : out)(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    say(`There is no command "${name}".\n\n${HELP}`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    out(command.help);
    return 0;
  }
  let config: Config | undefined;
  try {
    config = loadSettings();
    return await command.run({ config, out, say }, args);
  } catch (error) {
    if (isUsage(error)) {
      say(`${error.message}\n\n${command.help}`);
      return 2;
    }
    const lines = explain(error, config?.database);
    for (const line of lines ?? [String(error instanceof Error ? error.stack : error)]) say(line);
    return 1;
  }
}

/** Ours, or what node:util's parseArgs throws for an option that does not exist. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
