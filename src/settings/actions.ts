/** What others see of oneself: the name that is shown, a short text, the username. */
import { foldUsername, isReserved } from "../accounts/usernames.ts";
import { takenOf } from "../accounts/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { Invalid, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { foldName, nameProblem } from "../people/names.ts";
import { ensure } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { isUsernameOfAnother, rename, storeProfile } from "./queries.ts";
import { renameFrom } from "./reading.ts";

/**
 * Changes the actor's shown name and what they say about themselves.
 * @throws {Invalid} when the name can't be one, or looks like somebody else's username
 */
export async function changeProfile(ctx: Ctx, input: { display_name: string; about: string }): Promise<void> {
  ensure("changeProfile", ctx.actor, null);
  await ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    // What a name was allowed to be when it was chosen, it may stay.
    if (input.display_name !== person.display_name) {
      const wrong = nameProblem(input.display_name, person.username, ctx.config.siteName);
      if (wrong) throw new Invalid({ display_name: wrong });
      if (await isUsernameOfAnother(trx, foldName(input.display_name), person.id))
        throw new Invalid({ display_name: "nameOfAnother" });
    }
    await storeProfile(trx, person.id, input);
  });
}

/**
 * Gives the actor another username, once in a fortnight. The old one stays theirs: it leads to the new, and nobody else
 * gets it; they may go back to it.
 * @throws {Invalid} when it is too soon, kept for the site, or somebody else has the name or once had it
 * @returns the username that they have now
 */
export async function changeUsername(ctx: Ctx, input: { username: string }): Promise<string> {
  ensure("changeProfile", ctx.actor, null);
  const { username } = input;
  const taken = () => new Invalid({ username: "usernameTaken" });
  const at = ctx.clock();
  try {
    await ctx.db.write(async (trx) => {
      const person = await held(trx, ctx);
      if (username === person.username) return;
      const from = renameFrom(person.username_changed_at, at);
      if (from !== null) throw new Invalid({ username: `usernameTooSoon:${Math.ceil((from - at) / DAY)}` });
      const folded = foldUsername(username);
      if (folded !== person.username_folded && isReserved(username, ctx.config.siteName))
        throw new Invalid({ username: "usernameReserved" });
      if (await isUsernameOfAnother(trx, folded, person.id)) throw taken();
      await rename(trx, person, username, at);
      // Given up by somebody else while this was under way: it stays theirs.
      if (await isUsernameOfAnother(trx, folded, person.id)) throw taken();
    });
  } catch (error) {
    if (error instanceof Invalid) throw error;
    // Taken in the same moment, which the unique index refused.
    const now = await takenOf(ctx.db.read, { username, email: "" }, ctx.actor?.id ?? 0);
    throw now.username ? taken() : error;
  }
  return username;
}

async function held(trx: Trx, { actor }: Pick<Ctx, "actor">): Promise<Person> {
  const person = actor ? await holdPerson(trx, actor.id) : undefined;
  if (!person) throw new SignedOut();
  return person;
}
