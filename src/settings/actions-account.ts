/** One's address and password: what opens the account. The password comes first, as it does wherever a thief would go. */
import { queueConfirmation } from "../accounts/confirmation.ts";
import { foldEmail } from "../accounts/fields.ts";
import { hashPassword, weakness } from "../accounts/passwords.ts";
import { ensureProof, ensureStillProven } from "../accounts/proof.ts";
import { endSessions, takenOf } from "../accounts/queries.ts";
import { forgiveTries } from "../accounts/tries.ts";
import type { Person } from "../db/schema.ts";
import { Conflict, Invalid, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { spend } from "../limits/spend.ts";
import { ensure } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { mailEmailAsked, mailEmailChanged, mailPasswordChanged } from "./mails.ts";
import { forgetPendingEmail, storeEmail, storePassword } from "./queries.ts";

/**
 * Asks for another address. It becomes theirs by the link that goes there; the old one is told at once. Where the site
 * sends no mail, no link would arrive: it becomes theirs at once, unconfirmed.
 * @returns whether it waits for its link
 * @throws {Invalid} when the password is wrong, or an account has that address; {TooMany}
 * @throws {Conflict} when the password was changed meanwhile
 */
export async function askForEmail(
  ctx: Ctx,
  { email, password }: { email: string; password: string },
): Promise<"asked" | "changed" | "same"> {
  ensure("keepAccount", ctx.actor, null);
  const proven = await ensureProof(ctx, password);
  await spend(ctx, "email");
  const sends = ctx.config.smtp !== null;
  const taken = new Invalid({ email: "emailOfAnother" });
  const me = ctx.actor?.id ?? 0;
  try {
    return await ctx.db.write(async (trx) => {
      const person = await holdPerson(trx, me);
      if (!person) throw new SignedOut();
      ensureStillProven(person, proven);
      if (email === person.email) return "same";
      if ((await takenOf(trx, { username: "", email }, me)).email) throw taken;
      // Another spelling of the same address is no other: there is nobody to ask, and nobody to warn.
      if (foldEmail(email) === foldEmail(person.email)) {
        await storeEmail(trx, me, email, person.email_confirmed_at);
        return "changed";
      }
      if (sends) {
        await queueConfirmation(trx, ctx, person, email);
        await mailEmailAsked(trx, ctx, person);
        return "asked";
      }
      await storeEmail(trx, me, email, null);
      await mailEmailChanged(trx, ctx, person, email);
      return "changed";
    });
  } catch (error) {
    if (error instanceof Invalid || error instanceof Conflict) throw error;
    // Taken in the same moment, which the unique index refused.
    throw (await takenOf(ctx.db.read, { username: "", email }, me)).email ? taken : error;
  }
}

/** Takes back that another address was asked for: its link is dead. */
export async function keepEmail(ctx: Ctx): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  await ctx.db.write(async (trx) => {
    const person = await holdPerson(trx, ctx.actor?.id ?? 0);
    if (person) await forgetPendingEmail(trx, person);
  });
}

/**
 * Gives the actor another password, or a first one, and ends all of their sessions, this one too, with their open pages:
 * whoever knew the old one is out. A mail says that it was changed.
 * @returns whose password it was, as they are now
 * @throws {Invalid} when the old one is wrong, or the new one would be guessed
 * @throws {Conflict} when it was changed meanwhile
 */
export async function changePassword(
  ctx: Ctx,
  input: { password: string; new_password: string },
): Promise<Person> {
  ensure("keepAccount", ctx.actor, null);
  const person = await ensureProof(ctx, input.password);
  const weak = weakness(input.new_password, person);
  if (weak) throw new Invalid({ new_password: weak });
  const hash = await hashPassword(input.new_password);
  await ctx.db.write(async (trx) => {
    if (!(await storePassword(trx, person, hash))) throw new Conflict("changedMeanwhile");
    await endSessions(trx, person.id);
    await mailPasswordChanged(trx, ctx, person);
  });
  await forgiveTries(ctx, person);
  return { ...person, password_hash: hash };
}
