/** The second step of logging in, and logging in by a passkey: whoever shows one may. */
import { personById } from "../accounts/queries.ts";
import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { spend } from "../limits/spend.ts";
import { hashCode, plainCode } from "./codes.ts";
import { mailFactorNews } from "./mails.ts";
import { appOf, codesLeft, passkeyById } from "./queries.ts";
import { passkeyUsed, takeStep, useCode } from "./queries-write.ts";
import { stepOf } from "./totp.ts";
import { checkAnswer, type Assertion } from "./webauthn.ts";

/**
 * Takes a code of somebody's app, or one of their recovery codes; each counts once.
 * @returns the person, or null when the code is wrong, whatever is wrong with it
 * @throws {TooMany} after too many wrong ones
 */
export async function logInByCode(
  ctx: Ctx,
  input: { personId: number; code: string },
): Promise<Person | null> {
  const { personId } = input;
  const code = plainCode(input.code);
  const at = ctx.clock();
  const tried = await spend(ctx, "second", personId);
  const entering = await ctx.db.write(async (trx) => {
    const person = await personById(trx, personId);
    if (!person) return null;
    const app = await appOf(trx, personId);
    const step = app ? stepOf(app.secret, code, at) : null;
    if (app && step !== null) return (await takeStep(trx, personId, app.secret, step)) ? person : null;
    if (!(await useCode(trx, personId, hashCode(personId, code), at))) return null;
    await mailFactorNews(trx, ctx, person, { what: "codeUsed", left: await codesLeft(trx, personId) });
    return person;
  });
  if (entering) await tried.giveBack("account");
  return entering;
}

/**
 * Takes what a passkey answered.
 * @returns whose it is; null when there is no such passkey, it is not `personId`'s, or it does not answer the challenge
 * @throws {TooMany}
 */
export async function logInByPasskey(
  ctx: Ctx,
  input: { answer: Assertion; challenge: string; personId: number | null },
): Promise<Person | null> {
  await spend(ctx, "second");
  const passkey = await passkeyById(ctx.db.read, input.answer.id);
  if (!passkey || (input.personId !== null && input.personId !== passkey.person_id)) return null;
  const counter = await checkAnswer(ctx, input.answer, input.challenge, passkey);
  if (counter === null) return null;
  return ctx.db.write(async (trx) => {
    if (!(await passkeyUsed(trx, { id: passkey.id, counter, at: ctx.clock() }))) return null;
    return (await personById(trx, passkey.person_id)) ?? null;
  });
}
