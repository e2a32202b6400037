import { parseArgs } from "node:util";
import { backup } from "../ops/backup.ts";
import { restore } from "../ops/restore.ts";
import { contents, size, UsageError, type Command } from "./shell.ts";

export const backupCommand: Command = {
  help: `reader-pool backup FILE [--portable]

Copies the whole database into a new file, while the server runs, and checks the copy. SQLite gives a database
file. PostgreSQL, and --portable, give gzipped lines of JSON, which fit either database.`,

  async run(shell, args) {
    const { values, positionals } = parseArgs({
      args,
      options: { portable: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const file = onlyFile(positionals);
    const options = { portable: values.portable, now: Date.now() };
    const made = await backup(shell.config.database, file, options);
    shell.say(`${file}: ${size(made.bytes)}, ${contents(made)}; checked.`);
    return 0;
  },
};

export const restoreCommand: Command = {
  help: `reader-pool restore FILE [--force]

Puts a backup of either kind into the database, SQLite or PostgreSQL. Stop the server first. A database that holds
something is replaced only with --force, and kept beside it as a copy. Everybody has to log in again.`,

  async run(shell, args) {
    const { values, positionals } = parseArgs({
      args,
      options: { force: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const file = onlyFile(positionals);
    const restored = await restore(shell.config.database, file, { force: values.force, now: Date.now() });
    if (restored.kept !== null) shell.say(`What was there before is kept in ${restored.kept}.`);
    shell.say(`Restored ${contents(restored)}. Start the server with npm start.`);
    return 0;
  },
};

function onlyFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("Name one file.");
  return file;
}
