/** What making an account takes, for everybody and for the owner. */
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import type { Problem } from "../i18n/index.ts";
import type { NewAccount } from "./fields.ts";
import { hashPassword, weakness } from "./passwords.ts";
import { insertPerson, looksLikeKeeper, takenOf } from "./queries.ts";

/**
 * Looks at what somebody wants to register as, and hashes the password: all that is slow, before any transaction.
 * @throws {Invalid} naming each field that has to change
 */
export async function checkAndHash(ctx: Ctx, input: NewAccount): Promise<string> {
  const weak = weakness(input.password, input);
  const taken = await takenOf(ctx.db.read, input);
  const username = taken.username || (await looksLikeKeeper(ctx.db.read, input.username));
  const problems = {
    ...takenProblems({ ...taken, username }),
    ...(weak ? { password: weak } : {}),
  };
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
  return hashPassword(input.password);
}

/**
 * Adds a person who was checked before.
 * @throws {Invalid} when somebody else took the name or the address in the meantime
 */
export async function addPerson(
  ctx: Pick<Ctx, "clock" | "language">,
  trx: Trx,
  person: Pick<Person, "username" | "email" | "password_hash" | "role">,
): Promise<Person> {
  const { username, email, password_hash, role } = person;
  const known = { created_at: ctx.clock(), used_language: ctx.language ?? null };
  const added = await insertPerson(trx, { username, email, password_hash, role, ...known });
  if (!added) throw new Invalid(takenProblems(await takenOf(trx, person)));
  // Given up by somebody else while this was under way: it stays theirs.
  if ((await takenOf(trx, person, added.id)).username)
    throw new Invalid(takenProblems({ username: true, email: false }));
  return added;
}

function takenProblems(taken: { username: boolean; email: boolean }): Record<string, Problem> {
  return {
    ...(taken.username ? { username: "usernameTaken" } : {}),
    ...(taken.email ? { email: "emailTaken" } : {}),
  };
}
