/** Showing that it is really you, before something is changed that a thief of an open browser would want. */
import type { Person } from "../db/schema.ts";
import { Conflict, Invalid, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { MINUTE } from "../lib/clock.ts";
import { spend } from "../limits/spend.ts";
import { isRight } from "./passwords.ts";
import { personById } from "./queries.ts";

/** How fresh a log-in has to be, of somebody who has no password. */
const FRESH = 15 * MINUTE;

/**
 * Passes when the password is the actor's. Who has none, and comes by another site, must have logged in within a quarter
 * of an hour.
 * @returns the actor as they were then: for `ensureStillProven`, or for writing where they are that still
 * @throws {Invalid} with a problem of `password`
 * @throws {SignedOut}
 * @throws {TooMany} after too many wrong ones
 */
export async function ensureProof(ctx: Ctx, password: string): Promise<Person> {
  const { actor } = ctx;
  const person = actor ? await personById(ctx.db.read, actor.id) : undefined;
  if (!actor || !person) throw new SignedOut();
  if (person.password_hash === "") {
    if (ctx.clock() - actor.loggedInAt > FRESH) throw new Invalid({ password: "logInAgain" });
    return person;
  }
  const tried = await spend(ctx, "proof");
  if (!(await isRight(password, person.password_hash))) throw new Invalid({ password: "wrongPassword" });
  await tried.giveBack("account");
  return person;
}

/**
 * Passes when the password is still the one that was shown. Asked inside the transaction, of the row that it holds: its
 * owner may just have chosen another, to be rid of whoever sent this.
 * @throws {Conflict}
 */
export function ensureStillProven(
  person: Pick<Person, "password_hash">,
  proven: Pick<Person, "password_hash">,
): void {
  if (person.password_hash !== proven.password_hash) throw new Conflict("changedMeanwhile");
}
