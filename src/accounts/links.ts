/** One-time links: the owner's first account, and logging in where there is no mail. */
import type { LinksTable, Person } from "../db/schema.ts";
import { NotFound, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, MINUTE } from "../lib/clock.ts";
import { newToken } from "../lib/ids.ts";
import { ensure } from "../policy.ts";
import { queueConfirmation } from "./confirmation.ts";
import { addPerson, checkAndHash } from "./new-account.ts";
import type { NewAccount } from "./fields.ts";
import { countAdmins, personById, setRole } from "./queries.ts";
import { forgetLinks, insertLink, linkByToken, spendLink } from "./queries-links.ts";

/** A week, so that who sets a site up on a Friday finds the link alive on Monday. */
export const OWNER_LINK_LIFE = 7 * DAY;
/** OWASP's figure for a link that signs somebody in is "short"; this one is handed over by hand. */
export const LOG_IN_LINK_LIFE = 20 * MINUTE;

/** What a link is worth now. `settled`: it was for the owner, and there is an admin already. */
export type LinkState = "good" | "unknown" | "used" | "old" | "settled";

/**
 * Makes the link that makes the owner's account, and kills the ones made before.
 * @returns its address, or null when there is an admin already
 */
export async function makeOwnerLink(ctx: Ctx): Promise<string | null> {
  ensure("giveRole", ctx.actor, { keepsAdmin: true });
  const token = newToken();
  const made = await ctx.db.write(async (trx) => {
    if ((await countAdmins(trx)) > 0) return false;
    await forgetLinks(trx, ctx.clock() - OWNER_LINK_LIFE, true);
    const expiresAt = ctx.clock() + OWNER_LINK_LIFE;
    await insertLink(trx, { token, purpose: "owner", personId: null, expiresAt });
    return true;
  });
  return made ? `${ctx.config.baseUrl}/owner/${token}` : null;
}

/**
 * Makes a link that signs a person in once, within 20 minutes. It opens any account, so it takes an admin.
 * @returns its address
 * @throws {NotFound} when there is no such person
 */
export async function makeLogInLink(ctx: Ctx, personId: number): Promise<string> {
  ensure("giveRole", ctx.actor, { keepsAdmin: true });
  if (!(await personById(ctx.db.read, personId))) throw new NotFound();
  const token = newToken();
  await ctx.db.write(async (trx) => {
    await forgetLinks(trx, ctx.clock() - OWNER_LINK_LIFE, false);
    const expiresAt = ctx.clock() + LOG_IN_LINK_LIFE;
    await insertLink(trx, { token, purpose: "log-in", personId, expiresAt });
  });
  return `${ctx.config.baseUrl}/log-in/${token}`;
}

/** What the owner's link is worth now. */
export async function ownerLinkState(ctx: Pick<Ctx, "db" | "clock">, token: string): Promise<LinkState> {
  const state = await stateOf(ctx, "owner", token);
  return state === "good" && (await hasOwner(ctx)) ? "settled" : state;
}

/** Whether the site has an owner: then no start prints a link any more. */
export async function hasOwner({ db }: Pick<Ctx, "db">): Promise<boolean> {
  return (await countAdmins(db.read)) > 0;
}

/** What a log-in link is worth now. */
export async function logInLinkState(ctx: Pick<Ctx, "db" | "clock">, token: string): Promise<LinkState> {
  return stateOf(ctx, "log-in", token);
}

/** What a link of a purpose is worth now. */
export async function stateOf(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  purpose: LinksTable["purpose"],
  token: string,
): Promise<LinkState> {
  const link = await linkByToken(db.read, purpose, token);
  if (!link) return "unknown";
  if (link.used_at !== null) return "used";
  return link.expires_at <= clock() ? "old" : "good";
}

/**
 * Makes the first account, an admin's, and uses the link up. Whoever holds the link may, once.
 * @returns undefined when the link was used or died in the meantime
 * @throws {Invalid} naming each field that has to change
 */
export async function openAsOwner(ctx: Ctx, token: string, input: NewAccount): Promise<Person | undefined> {
  const password_hash = await checkAndHash(ctx, input);
  return ctx.db.write(async (trx) => {
    if (!(await spendOwnerLink(ctx, trx, token))) return undefined;
    const person = await addPerson(ctx, trx, { ...input, password_hash, role: "admin" });
    await queueConfirmation(trx, ctx, person, person.email);
    return person;
  });
}

/** Makes the signed-in person the owner. @returns false when the link was used or died in the meantime */
export async function becomeOwner(ctx: Ctx, token: string): Promise<boolean> {
  const { actor } = ctx;
  if (!actor) throw new SignedOut();
  return ctx.db.write(async (trx) => {
    if (!(await spendOwnerLink(ctx, trx, token))) return false;
    await setRole(trx, actor.id, "admin");
    return true;
  });
}

async function spendOwnerLink(
  ctx: Pick<Ctx, "clock">,
  trx: Parameters<typeof spendLink>[0],
  token: string,
): Promise<boolean> {
  return (await spendLink(trx, "owner", token, ctx.clock())) && (await countAdmins(trx)) === 0;
}

/** Uses a log-in link up. @returns whose it was, or undefined when it was used or dead */
export async function openByLink(ctx: Ctx, token: string): Promise<Person | undefined> {
  return ctx.db.write(async (trx) => {
    if (!(await spendLink(trx, "log-in", token, ctx.clock()))) return undefined;
    const link = await linkByToken(trx, "log-in", token);
    const person = link?.person_id ? await personById(trx, link.person_id) : undefined;
    return person?.left_at === null ? person : undefined;
  });
}
