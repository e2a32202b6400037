import { ensureProof, ensureStillProven } from "../accounts/proof.ts";
import { hasOtherWay } from "../connections/ways.ts";
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { addFactor, afterDropping, ensureDroppable, held } from "./effects.ts";
import { mailFactorNews } from "./mails.ts";
import { passkeysOf } from "./queries.ts";
import { deletePasskey, insertPasskey, setPasskeyName } from "./queries-write.ts";
import { checkMade, optionsToMake, type Registration } from "./webauthn.ts";

/** Passkeys that one person may have: more than anybody has devices. */
const MOST = 20;

/**
 * Begins with a passkey: what a browser needs to make one, its challenge among it.
 * @throws {Invalid} for a wrong `password`, or too many passkeys
 */
export async function beginPasskey(ctx: Ctx, input: { password: string }) {
  ensure("keepAccount", ctx.actor, null);
  await ensureProof(ctx, input.password);
  const { id, username, displayName } = ctx.actor ?? { id: 0, username: "", displayName: "" };
  const passkeys = await passkeysOf(ctx.db.read, id);
  if (passkeys.length >= MOST) throw new Invalid({ name: `passkeyMost:${MOST}` });
  return optionsToMake(ctx, { id, username, displayName }, passkeys);
}

/**
 * Adds the passkey that a browser has made.
 * @returns recovery codes, where there were none
 * @throws {Invalid} when it does not answer the challenge, or is somebody's already
 */
export async function addPasskey(
  ctx: Ctx,
  input: { name: string; challenge: string; made: Registration },
): Promise<readonly string[] | null> {
  ensure("keepAccount", ctx.actor, null);
  const made = await checkMade(ctx, input.made, input.challenge);
  if (!made) throw new Invalid({ response: "passkeyFailed" });
  return ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    const row = { ...made, person_id: person.id, name: input.name, created_at: ctx.clock() };
    await mailFactorNews(trx, ctx, person, { what: "passkeyOn" });
    return addFactor(trx, person.id, async () => {
      if (!(await insertPasskey(trx, row))) throw new Invalid({ response: "passkeyFailed" });
    });
  });
}

/** Gives one's own passkey another name. @throws {NotFound} */
export async function renamePasskey(ctx: Ctx, input: { id: string; name: string }): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const named = await ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    return setPasskeyName(trx, person.id, input.id, input.name);
  });
  if (!named) throw new NotFound();
}

/**
 * Removes one's own passkey; with the last second factor the recovery codes go too.
 * @throws {Invalid} for a wrong `password`, or with `lastWayIn` of it where nothing else would open the account
 * @throws {NotFound}
 * @throws {Forbidden} where the site asks for one, and this is the last
 */
export async function removePasskey(ctx: Ctx, input: { id: string; password: string }): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const proven = await ensureProof(ctx, input.password);
  await ctx.db.write(async (trx) => {
    const person = await held(trx, ctx);
    ensureStillProven(person, proven);
    const own = await passkeysOf(trx, person.id);
    if (!own.some(({ id }) => id === input.id)) throw new NotFound();
    if (!(await hasOtherWay(trx, ctx, person, { passkeys: own.length - 1 })))
      throw new Invalid({ password: "lastWayIn" });
    await ensureDroppable(trx, ctx, person.id);
    await deletePasskey(trx, person.id, input.id);
    await afterDropping(trx, person.id);
    await mailFactorNews(trx, ctx, person, { what: "passkeyOff" });
  });
}
