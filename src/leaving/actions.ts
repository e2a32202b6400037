/** Leaving, changing one's mind, and taking a copy of one's data along. */
import { ensureProof, ensureStillProven } from "../accounts/proof.ts";
import { lockAdmins, personById } from "../accounts/queries.ts";
import type { Person } from "../db/schema.ts";
import { SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { spend } from "../limits/spend.ts";
import { ensure } from "../policy.ts";
import { pendingEmail } from "../settings/queries.ts";
import { mailLeaving } from "./mails.ts";
import { keepsAdmin, markLeaving, markStaying } from "./queries.ts";
import { TIME_TO_THINK, type Choice } from "./types.ts";

/**
 * Has the actor's account deleted in a day, and says so to its address. Who is leaving already may choose anew what
 * becomes of their replies; the time stays.
 * @throws {Invalid} of `password`, {Forbidden} `last-admin`, {SignedOut}
 */
export async function leave(ctx: Ctx, input: { password: string; replies: Choice }): Promise<void> {
  const { actor } = ctx;
  ensure("leave", actor, { keepsAdmin: true });
  if (!actor) throw new SignedOut();
  const proven = await ensureProof(ctx, input.password);
  const now = ctx.clock();
  await ctx.db.write(async (trx) => {
    await lockAdmins(trx);
    ensure("leave", actor, { keepsAdmin: await keepsAdmin(trx, actor.id) });
    const person = await markLeaving(trx, actor.id, { at: now + TIME_TO_THINK, replies: input.replies });
    ensureStillProven(person, proven);
    await mailLeaving(trx, ctx.config, person, now);
  });
}

/** The actor stays after all. @returns false when they were not leaving @throws {SignedOut} */
export async function stay(ctx: Ctx): Promise<boolean> {
  const { actor } = ctx;
  ensure("keepAccount", actor, null);
  if (!actor) throw new SignedOut();
  return ctx.db.write((trx) => markStaying(trx, actor.id));
}

/**
 * Who gets a copy of their data: the actor, once they have shown that it is them. A thief of an open browser would get
 * years of somebody's life in one file.
 * @returns them, and the address that they want to have and have not confirmed yet
 * @throws {Invalid} of `password`, {TooMany}, {SignedOut}
 */
export async function askForCopy(
  ctx: Ctx,
  input: { password: string },
): Promise<{ person: Person; emailAsked: string | null }> {
  const { actor } = ctx;
  ensure("keepAccount", actor, null);
  await ensureProof(ctx, input.password);
  await spend(ctx, "export");
  const person = await personById(ctx.db.read, actor?.id ?? 0);
  if (!person) throw new SignedOut();
  return { person, emailAsked: await pendingEmail(ctx.db.read, person, ctx.clock()) };
}
