/** What others see of oneself: the name that is shown, a short text, the username. */
import { isReserved } from "../accounts/reserved.ts";
import { foldUsername } from "../accounts/usernames.ts";
import { looksLikeKeeper, takenOf } from "../accounts/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { Invalid, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import type { Problem } from "../i18n/index.ts";
import { DAY } from "../lib/clock.ts";
import { foldName, nameProblem } from "../people/names.ts";
import { ensure, keepsOrderHere } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { isUsernameOfAnother, rename, storeProfile } from "./queries.ts";
import { renameFrom } from "./reading.ts";

/**
 * Changes the actor's shown name and what they say about themselves.
 * @throws {Invalid} when the name can't be one, or looks like somebody else's username, or like whoever keeps order
 */
export async function changeProfile(ctx: Ctx, input: { display_name: string; about: string }): Promise<void> {
  ensure("changeProfile", ctx.actor, null);
  await ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    // What a name was allowed to be when it was chosen, it may stay.
    if (input.display_name !== person.display_name) {
      const wrong = await nameProblemOf(ctx, trx, person, input.display_name);
      if (wrong) throw new Invalid({ display_name: wrong });
    }
    await storeProfile(trx, person.id, input);
  });
}

/** Who keeps order may say so in their name, and be called as another of them is. */
async function nameProblemOf(
  { config }: Pick<Ctx, "config">,
  trx: Trx,
  { id, username, role }: Person,
  name: string,
): Promise<Problem | null> {
  const keeps = keepsOrderHere(role);
  const wrong = nameProblem(name, username, config.siteName);
  if (wrong && !(keeps && wrong === "nameReserved")) return wrong;
  if (foldName(name) === foldUsername(username)) return null;
  const another =
    (await isUsernameOfAnother(trx, foldName(name), id)) ||
    (!keeps && (await looksLikeKeeper(trx, name, id)));
  return another ? "nameOfAnother" : null;
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
      const another = folded !== person.username_folded && !keepsOrderHere(person.role);
      if (another && (await looksLikeKeeper(trx, username, person.id))) throw taken();
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
