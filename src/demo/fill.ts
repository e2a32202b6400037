import { hasPeople } from "../accounts/queries.ts";
import type { Ctx } from "../http/context.ts";
import { OperatorError } from "../ops/operator-error.ts";
import { DEMO_PASSWORD } from "./cast.ts";
import { seedDemo } from "./seed.ts";

/** Who to try it as. */
const TRY = [
  ["reader", "amina", "answers, replies, votes, reports"],
  ["author", "juma", "turns pages into articles at /write"],
  ["moderator", "neema", "keeps order; an evening waits at /moderation (press ?)"],
  ["admin", "zuri", "all of it, and /admin"],
] as const;

/**
 * Fills an empty database with the demo community.
 * @returns how to sign in, to be shown
 * @throws {OperatorError} when the database holds something: a demo must never mix with a real community
 */
export async function fillDemo(ctx: Ctx): Promise<string> {
  if (await hasPeople(ctx)) {
    throw new OperatorError(
      "DEMO=on fills an empty database, and this one holds something. Use npm run demo.",
    );
  }
  await seedDemo(ctx);
  const rows = TRY.map(([role, name, what]) => `  ${role.padEnd(11)}${name.padEnd(8)}${what}`);
  return [
    "",
    "A demo community, thrown away when you stop it.",
    `Log in at ${ctx.config.baseUrl}/login as one of these; the password is ${DEMO_PASSWORD} for everybody:`,
    "",
    ...rows,
  ].join("\n");
}
