/** Letting people in whom another site vouches for; connecting such accounts with one's own, and no more. */
import { randomInt } from "node:crypto";
import { queueConfirmation } from "../accounts/confirmation.ts";
import { spendOnce } from "../accounts/flows.ts";
import { ensureProof, ensureStillProven } from "../accounts/proof.ts";
import { insertPerson, looksLikeKeeper } from "../accounts/queries.ts";
import { foldUsername } from "../accounts/usernames.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { Conflict, Invalid, NotFound, SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { foldName, nameProblem } from "../people/names.ts";
import { ensure } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import type { Arrival } from "./arrivals.ts";
import { mailConnection } from "./mails.ts";
import { usernamesFrom } from "./names.ts";
import {
  countPasskeys,
  deleteIdentities,
  identitiesOf,
  identityUsed,
  insertIdentity,
  introduce,
  personByEmail,
  personByIdentity,
  takenNames,
} from "./queries.ts";
import { doorsOf, isSurely } from "./reading.ts";
import type { Door } from "./types.ts";
import { hasOtherWay } from "./ways.ts";

/** How many usernames are tried before somebody has to try again: others may take one in the same moment. */
const TRIES = 5;

/**
 * Whose account somebody opens whom another site vouches for: the one they had by it, the one that surely is theirs, or a
 * new one. Needs no permission: the site's word is one.
 * @param given the address that they typed, where the site gave none
 * @returns null where something is left to do first (`stepOf` says what)
 * @throws {Invalid} when the address they typed is somebody's
 */
export async function letIn(ctx: Ctx, arrival: Arrival, given: string | null = null): Promise<Person | null> {
  const email = arrival.email ?? given;
  return ctx.db.write(async (trx) => {
    const at = ctx.clock();
    const known = await personByIdentity(trx, arrival);
    if (known) {
      await identityUsed(trx, arrival, { email: arrival.email, at });
      return known.left_at === null ? known : null;
    }
    if (email === null) return null;
    const owner = await personByEmail(trx, email);
    if (!owner) return makePerson(ctx, trx, arrival, email);
    if (arrival.email === null) throw new Invalid({ email: "emailTaken" });
    return joinOwner(ctx, trx, arrival, owner);
  });
}

/** Connects an arrival with who has its address, if it surely is theirs: with their row held, as it is from then on. */
async function joinOwner(ctx: Ctx, trx: Trx, arrival: Arrival, { id }: Person): Promise<Person | null> {
  const owner = await holdPerson(trx, id);
  if (!owner) return null;
  // Joined by another request in the same moment.
  if ((await personByIdentity(trx, arrival))?.id === id) return owner;
  if (!isSurely(owner, arrival, await identitiesOf(trx, id))) return null;
  if (!(await insertIdentity(trx, { ...arrival, personId: id, at: ctx.clock() }))) return null;
  await mailConnection(trx, ctx, owner, { site: siteOf(ctx, arrival.door), on: true });
  return owner;
}

const siteOf = (ctx: Pick<Ctx, "config">, door: Door): string =>
  doorsOf(ctx.config).find((one) => one.door === door)?.site ?? "";

/** A new reader without a password. An address that nobody made sure of is confirmed as everybody's is: by mail. */
async function makePerson(ctx: Ctx, trx: Trx, arrival: Arrival, email: string): Promise<Person | null> {
  const { siteName } = ctx.config;
  const at = ctx.clock();
  const wanted = usernamesFrom(arrival.claims, siteName, () => randomInt(100, 10_000));
  const taken = await takenNames(trx, wanted.map(foldUsername));
  const free = wanted.filter((name) => !taken.has(foldUsername(name))).slice(0, TRIES);
  for (const username of free) {
    if (await looksLikeKeeper(trx, username)) continue;
    const known = { created_at: at, used_language: ctx.language ?? null };
    const row = { username, email, password_hash: "", role: "reader" as const, ...known };
    const added = await insertPerson(trx, row);
    if (!added) continue;
    const confirmedAt = arrival.verified ? at : null;
    const displayName = await displayNameFor(trx, arrival, username, siteName);
    const person = await introduce(trx, added.id, { displayName, confirmedAt });
    // Let in elsewhere in the same moment: nobody gets an account that nothing opens.
    if (!(await insertIdentity(trx, { ...arrival, personId: person.id, at })))
      throw new Conflict("connectedElsewhere");
    if (confirmedAt === null) await queueConfirmation(trx, ctx, person, email);
    return person;
  }
  return null;
}

/** The name that the other site shows, where it could be chosen here too; null keeps the username. */
async function displayNameFor(
  trx: Trx,
  { name }: Pick<Arrival, "name">,
  username: string,
  siteName: string,
): Promise<string | null> {
  if (name === null || nameProblem(name, username, siteName) !== null) return null;
  const folded = foldName(name);
  if (folded === foldUsername(username)) return name;
  if (await looksLikeKeeper(trx, name)) return null;
  return (await takenNames(trx, [folded])).size > 0 ? null : name;
}

/** Takes a token that may be used once. Needs no permission: whoever holds it may. @returns false when it was used */
export async function spendToken(ctx: Ctx, token: { jti: string; until: number }): Promise<boolean> {
  return ctx.db.write((trx) => spendOnce(trx, `sso:${token.jti}`, token.until));
}

/**
 * Has an account elsewhere open the actor's own from now on.
 * @throws {SignedOut}
 * @throws {Invalid} with a problem of `password`
 * @throws {Conflict} when it opens somebody's already, or another one of that site opens the actor's
 */
export async function connect(ctx: Ctx, arrival: Arrival, password: string): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const proven = await ensureProof(ctx, password);
  const personId = proven.id;
  await ctx.db.write(async (trx) => {
    const person = await holdPerson(trx, personId);
    if (!person) throw new SignedOut();
    ensureStillProven(person, proven);
    const others = await identitiesOf(trx, personId);
    if (others.some(({ issuer }) => issuer === arrival.issuer)) throw new Conflict("connectedAlready");
    if (!(await insertIdentity(trx, { ...arrival, personId, at: ctx.clock() })))
      throw new Conflict("connectedElsewhere");
    await mailConnection(trx, ctx, person, { site: siteOf(ctx, arrival.door), on: true });
  });
}

/**
 * Has a site's account open the actor's own no more.
 * @throws {SignedOut}
 * @throws {NotFound} when there is no such site here
 * @throws {Invalid} with a problem of `password`: not theirs, or nothing would be left to log in with
 */
export async function disconnect(ctx: Ctx, door: Door, password: string): Promise<void> {
  ensure("keepAccount", ctx.actor, null);
  const here = doorsOf(ctx.config).find((one) => one.door === door);
  if (!here) throw new NotFound();
  const proven = await ensureProof(ctx, password);
  const personId = proven.id;
  await ctx.db.write(async (trx) => {
    const person = await holdPerson(trx, personId);
    if (!person) throw new SignedOut();
    ensureStillProven(person, proven);
    const left = { but: door, passkeys: await countPasskeys(trx, personId) };
    if (!(await hasOtherWay(trx, ctx, person, left))) throw new Invalid({ password: "lastWayIn" });
    if (!(await deleteIdentities(trx, personId, here.issuer))) return;
    await mailConnection(trx, ctx, person, { site: here.site, on: false });
  });
}
