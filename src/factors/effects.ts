/** What belongs to a change of second factors, in its transaction. */
import { readSettings } from "../admin/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Person } from "../db/schema.ts";
import { SignedOut } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { hashCode, newCodes } from "./codes.ts";
import { appOf, codesLeft, hasFactor, passkeysOf } from "./queries.ts";
import { putCodes, removeCodes } from "./queries-write.ts";
import { factorsOf } from "./types.ts";

/** The actor's row, held until the transaction ends: two devices cannot each take away one of two factors. */
export async function held(trx: Trx, ctx: Ctx): Promise<Person> {
  ensure("keepAccount", ctx.actor, null);
  const person = ctx.actor ? await holdPerson(trx, ctx.actor.id) : undefined;
  if (!person) throw new SignedOut();
  return person;
}

/** Passes when one of the actor's second factors may be taken away. @throws {Forbidden} */
export async function ensureDroppable(trx: Trx, ctx: Ctx, personId: number): Promise<void> {
  const required = (await readSettings(trx))["second-factor"] === "required";
  ensure("dropFactor", ctx.actor, { last: (await countFactors(trx, personId)) === 1, required });
}

/** Forgets the recovery codes of somebody who has nothing left to recover. */
export async function afterDropping(trx: Trx, personId: number): Promise<void> {
  if (!(await hasFactor(trx, personId))) await removeCodes(trx, personId);
}

/**
 * Adds a second factor, by `add`. With the first one, and for who has used all of them up, recovery codes are made; any
 * that are left from before a first one are worth nothing, whoever wrote them down.
 * @returns the new codes, or null for who has some
 */
export async function addFactor(
  trx: Trx,
  personId: number,
  add: () => Promise<void>,
): Promise<readonly string[] | null> {
  const lacksCodes = !(await hasFactor(trx, personId)) || (await codesLeft(trx, personId)) === 0;
  await add();
  return lacksCodes ? codesFor(trx, personId) : null;
}

/** New recovery codes, in place of those before. */
export async function codesFor(trx: Trx, personId: number): Promise<readonly string[]> {
  const codes = newCodes();
  await putCodes(
    trx,
    personId,
    codes.map((code) => hashCode(personId, code)),
  );
  return codes;
}

/** How many second factors somebody has. */
export async function countFactors(trx: Trx, personId: number): Promise<number> {
  const app = await appOf(trx, personId);
  return factorsOf({ app: app?.confirmed_at ?? null, passkeys: await passkeysOf(trx, personId) });
}
