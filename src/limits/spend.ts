/**
 * Passing a door, counted by address and by account. In a route or an action, before what it costs and outside of any
 * transaction:
 *
 *     await spend(ctx, "forgot", input.email);           // an account that was typed
 *     await spend(ctx, "contact");                       // the actor's, where somebody is signed in
 *
 *     const tried = await spend(ctx, "second", personId); // where failures alone count
 *     if (!right) throw …;
 *     await tried.giveBack("account");
 *
 * Within `submit()` the form comes back with what was typed, the sentence and 429; the headers go out by themselves.
 */
import { createHmac } from "node:crypto";
import RateLimiterRes from "rate-limiter-flexible/lib/RateLimiterRes.js";
import type { Db, Trx } from "../db/connect.ts";
import { TooMany } from "../errors.ts";
import { ADDRESS_KEY, networkOf } from "../filters/addresses.ts";
import type { Ctx } from "../http/context.ts";
import { siteKey, storedKey } from "../keys/queries.ts";
import { newToken } from "../lib/ids.ts";
import { DOORS, type Door, type DoorName, type Rule } from "./doors.ts";
import { Limiter } from "./store.ts";
import type { Standing } from "./types.ts";

type Needs = Pick<Ctx, "config" | "db" | "clock" | "actor" | "address" | "standings">;
type Kind = keyof Door;

/** A door that was passed. */
export interface Passed {
  /** Counts it no longer: what went well, where failures alone count; or what came to nothing. */
  giveBack(kind: Kind): Promise<void>;
}

interface Counter {
  kind: Kind;
  name: string;
  rule: Rule;
  limiter: Limiter;
  key: string;
  /** Whether it is the business of whoever asks. */
  own: boolean;
}

/**
 * Counts somebody at a door.
 * @param account a person's id, or the name or mail address that was typed; the actor's where it isn't said
 * @throws {TooMany} when it was too often, by either; then whatever was asked for must not be done
 */
export async function spend(ctx: Needs, door: DoorName, account?: number | string): Promise<Passed> {
  if (!ctx.config.limits) return { giveBack: async () => {} };
  const now = ctx.clock();
  const counters = await countersOf(ctx, door, account ?? ctx.actor?.id ?? null);
  // Who is refused is asked of first: then nothing is written for them, and nobody's account is closed by them.
  const read = { read: ctx.db.read, now };
  const before = await Promise.all(counters.map(({ limiter, key }) => limiter.get(key, read)));
  for (const [n, counter] of counters.entries()) {
    const found = before[n];
    if (found && found.consumedPoints >= counter.rule.most) refuse(ctx, counter, found);
  }
  const results = await ctx.db.write((trx) => countAll(trx, counters, now));
  for (const [n, counter] of counters.entries()) {
    const result = results[n];
    if (!result) continue;
    if (result.consumedPoints > counter.rule.most) refuse(ctx, counter, result);
    note(ctx, counter, result);
  }
  return {
    giveBack: async (kind) => {
      const counter = counters.find((each) => each.kind === kind);
      if (!counter) return;
      const { limiter, key } = counter;
      await ctx.db.write((trx) => limiter.reward(key, 1, { trx, now }));
    },
  };
}

/** Has accounts, each as `spend` was given it, begin anew at a door; what was counted by address stays. */
export async function forgetUses(
  ctx: Needs,
  door: DoorName,
  accounts: readonly (number | string)[],
): Promise<void> {
  if (!ctx.config.limits) return;
  const now = ctx.clock();
  const counters = await Promise.all(
    accounts.map((account) => countersOf({ ...ctx, address: null }, door, account)),
  );
  await ctx.db.write(async (trx) => {
    for (const { limiter, key } of counters.flat()) await limiter.delete(key, { trx, now });
  });
}

/** In one transaction, always in the same order, so that no two wait for each other. */
async function countAll(trx: Trx, counters: Counter[], now: number): Promise<RateLimiterRes[]> {
  const results: RateLimiterRes[] = [];
  for (const { limiter, key } of counters) {
    const result = await limiter.consume(key, 1, { trx, now }).catch((error: unknown) => {
      if (error instanceof RateLimiterRes) return error;
      throw error;
    });
    results.push(result);
  }
  return results;
}

function refuse(ctx: Needs, counter: Counter, result: RateLimiterRes): never {
  note(ctx, counter, result);
  throw new TooMany(Math.max(1, Math.ceil(result.msBeforeNext / 1000)));
}

/** What the headers will say; how often others tried an account is nobody's business. */
function note({ standings }: Needs, { name, rule, own }: Counter, result: RateLimiterRes): void {
  if (!own) return;
  const left = Math.max(0, rule.most - result.consumedPoints);
  standings?.push({ name, ...rule, left, reset: Math.ceil(result.msBeforeNext / 1000) } satisfies Standing);
}

const limiters = new Map<string, Limiter>();

function limiterOf(name: string, { most, seconds }: Rule): Limiter {
  const known = limiters.get(name);
  if (known) return known;
  const made = new Limiter({ points: most, duration: seconds, keyPrefix: name });
  limiters.set(name, made);
  return made;
}

async function countersOf(ctx: Needs, door: DoorName, account: number | string | null): Promise<Counter[]> {
  const rules: Door = DOORS[door];
  const network = ctx.address === null ? null : networkOf(ctx.address);
  const folded = typeof account === "string" ? account.trim().normalize("NFKC").toLowerCase() : account;
  const who = { address: network, account: folded === null ? null : `${typeof account}:${folded}` };
  const kinds = (["address", "account"] as const).filter((kind) => rules[kind] && who[kind] !== null);
  if (kinds.length === 0) return [];
  const secret = await secretOf(ctx);
  return kinds.flatMap((kind) => {
    const rule = rules[kind];
    if (!rule) return [];
    const name = `${door}-${kind}`;
    // Keyed, so that nobody who reads the database learns who was where; what was typed may have been a password.
    const key = createHmac("sha256", secret).update(`${kind}:${who[kind]}`).digest("hex").slice(0, 32);
    const own = kind === "address" || account === ctx.actor?.id;
    return [{ kind, name, rule, limiter: limiterOf(name, rule), key, own }];
  });
}

const secrets = new WeakMap<Db, string>();

/** The key that addresses are kept under; it never changes while a database is open. */
async function secretOf({ db, clock }: Needs): Promise<string> {
  const at = clock();
  const secret =
    secrets.get(db) ??
    (await storedKey(db.read, ADDRESS_KEY)) ??
    (await db.write((trx) => siteKey(trx, ADDRESS_KEY, newToken, at)));
  secrets.set(db, secret);
  return secret;
}
