/** Showing that it is really you, before something is changed that a thief of an open browser would want. */
import { Invalid, SignedOut } from "../errors.ts";
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
 * @throws {Invalid} with a problem of `password`
 * @throws {SignedOut}
 * @throws {TooMany} after too many wrong ones
 */
export async function ensureProof(ctx: Ctx, password: string): Promise<void> {
  const { actor } = ctx;
  const person = actor ? await personById(ctx.db.read, actor.id) : undefined;
  if (!actor || !person) throw new SignedOut();
  if (person.password_hash === "") {
    if (ctx.clock() - actor.loggedInAt > FRESH) throw new Invalid({ password: "logInAgain" });
    return;
  }
  const tried = await spend(ctx, "proof");
  if (!(await isRight(password, person.password_hash))) throw new Invalid({ password: "wrongPassword" });
  await tried.giveBack("account");
}
