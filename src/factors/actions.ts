import { ensureProof, ensureStillProven } from "../accounts/proof.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { addFactor, afterDropping, codesFor, countFactors, ensureDroppable, held } from "./effects.ts";
import { mailFactorNews } from "./mails.ts";
import { appOf, hasFactor } from "./queries.ts";
import { deleteFactors, putApp, removeAppOf } from "./queries-write.ts";
import { newSecret, stepOf } from "./totp.ts";

/**
 * Begins with an authenticator app. Nothing is kept yet: the secret counts once a first code of it was right.
 * @returns the secret, base32
 * @throws {Invalid} for a wrong `password`
 */
export async function beginApp(ctx: Ctx, input: { password: string }): Promise<string> {
  ensure("keepAccount", ctx.actor, null);
  await ensureProof(ctx, input.password);
  return newSecret();
}

/**
 * Turns the app on, in place of the one before, if its first code is right.
 * @returns recovery codes, where there were none
 * @throws {Invalid} for a wrong `code`
 */
export async function confirmApp(
  ctx: Ctx,
  input: { secret: string; code: string },
): Promise<readonly string[] | null> {
  ensure("keepAccount", ctx.actor, null);
  const at = ctx.clock();
  const step = stepOf(input.secret, input.code.replace(/\D/g, ""), at);
  if (step === null) throw new Invalid({ code: "wrongCode" });
  return ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    await mailFactorNews(trx, ctx, person, { what: "appOn" });
    const app = { personId: person.id, secret: input.secret, step, at };
    return addFactor(trx, person.id, () => putApp(trx, app));
  });
}

/**
 * Turns the app off; with the last second factor the recovery codes go too.
 * @throws {Invalid} for a wrong `password`
 * @throws {Forbidden} where the site asks for one, and this is the last
 */
export async function removeApp(ctx: Ctx, input: { password: string }): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const proven = await ensureProof(ctx, input.password);
  await ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    ensureStillProven(person, proven);
    if (!(await appOf(trx, person.id))) return;
    await ensureDroppable(trx, ctx, person.id);
    await removeAppOf(trx, person.id);
    await afterDropping(trx, person.id);
    await mailFactorNews(trx, ctx, person, { what: "appOff" });
  });
}

/**
 * Makes new recovery codes; those before are worth nothing any more.
 * @throws {Invalid} for a wrong `password`
 * @throws {NotFound} for who has no second factor
 */
export async function renewCodes(ctx: Ctx, input: { password: string }): Promise<readonly string[]> {
  ensure("keepAccount", ctx.actor, null);
  const proven = await ensureProof(ctx, input.password);
  return ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    ensureStillProven(person, proven);
    if (!(await hasFactor(trx, person.id))) throw new NotFound();
    await mailFactorNews(trx, ctx, person, { what: "codesNew" });
    return codesFor(trx, person.id);
  });
}

/**
 * Takes all second factors of somebody away who has lost them: whoever has the machine's shell may. They are told by
 * mail.
 * @returns how many there were
 * @throws {NotFound}
 */
export async function removeFactors(ctx: Ctx, personId: number): Promise<number> {
  ensure("giveRole", ctx.actor, { keepsAdmin: true });
  return ctx.db.write(async (trx) => {
    const person = await holdPerson(trx, personId);
    if (!person) throw new NotFound();
    const count = await countFactors(trx, personId);
    await deleteFactors(trx, personId);
    if (count > 0) await mailFactorNews(trx, ctx, person, { what: "allOff" });
    return count;
  });
}
