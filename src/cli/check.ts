import { parseArgs } from "node:util";
import { findDifferences } from "../ops/check.ts";
import { sizes } from "../ops/queries-check.ts";
import { count, UsageError, withContext, type Command } from "./shell.ts";

export const checkCommand: Command = {
  help: `reader-pool check [--fix]

Reads through the whole database and counts anew what is counted: each discussion's answers and replies, each
reply's votes and rank. Prints what differs, one a line; --fix puts the counts right. The exit status is 1 when
something is wrong still. The server may run meanwhile.`,

  async run(shell, args) {
    const { values, positionals } = parseArgs({
      args,
      options: { fix: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 0) throw new UsageError("check takes no file.");
    return withContext(shell, async (_ctx, db) => {
      const differences = await findDifferences(db, shell.config.database);
      let left = 0;
      for (const { text, mend } of differences) {
        const mended = values.fix && mend !== null;
        if (mended) await mend();
        else left += 1;
        shell.out(mended ? `${text}; counted anew` : text);
      }
      const { discussions, replies, votes } = await sizes(db);
      const looked = [
        count(discussions, "discussion"),
        count(replies, "reply", "replies"),
        count(votes, "vote"),
      ].join(", ");
      const hint =
        left > 0 && !values.fix && differences.some(({ mend }) => mend) ? " --fix counts anew." : "";
      shell.say(`Looked at ${looked}: ${left === 0 ? "all is well." : `${count(left, "problem")}.${hint}`}`);
      return left === 0 ? 0 : 1;
    });
  },
};
