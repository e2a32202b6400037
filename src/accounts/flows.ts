/**
 * What a browser is in the midst of: the second step of logging in, a passkey's challenge, the way to another site and
 * back. It is kept on the server, under a secret in a cookie of that browser; the table has the secret's hash alone.
 * One browser has one flow of each purpose; a new one takes the place of the one before.
 */
import type { z } from "zod";
import type { Deps, Http } from "../http/context.ts";
import { readCookie, writeCookie } from "../http/cookies.ts";
import { hashToken, newToken } from "../lib/ids.ts";
import {
  countTry,
  flowByHash,
  forgetFlows,
  insertFlow,
  removeFlow,
  type FlowPurpose,
  type FlowRow,
} from "./queries-flows.ts";

export { spendOnce } from "./queries-flows.ts";
export type { FlowPurpose };

/** A flow that is under way. */
export interface Flow<T> {
  /** Whom it is about, where that is known. */
  readonly personId: number | null;
  readonly data: T;
  /** How often something was tried in it (`tryFlow`). */
  readonly tries: number;
}

/** The cookie that holds a flow's secret. SameSite=Lax: it is there when another site leads back to this one. */
const cookieOf = (purpose: FlowPurpose): string => `flow-${purpose}`;

/** Begins a flow in this browser; `data` is kept as JSON, `life` is in milliseconds. */
export async function startFlow(
  c: Http,
  purpose: FlowPurpose,
  flow: { personId?: number; data: unknown; life: number },
): Promise<void> {
  const { db, clock } = c.var.deps;
  const before = hashOf(c, purpose);
  const token = newToken();
  const now = clock();
  await db.write(async (trx) => {
    if (before !== null) await removeFlow(trx, purpose, before, now);
    const data = JSON.stringify(flow.data);
    const personId = flow.personId ?? null;
    await insertFlow(trx, { hash: hashToken(token), purpose, personId, data, expiresAt: now + flow.life });
  });
  writeCookie(c, cookieOf(purpose), token, Math.ceil(flow.life / 1000));
}

/** The flow that this browser is in; null when there is none, it is over, or its data are not what `schema` says. */
export async function readFlow<S extends z.ZodType>(
  c: Http,
  purpose: FlowPurpose,
  schema: S,
): Promise<Flow<z.output<S>> | null> {
  const { db, clock } = c.var.deps;
  const hash = hashOf(c, purpose);
  return hash === null ? null : flowOf(await flowByHash(db.read, purpose, hash, clock()), schema);
}

/**
 * Takes a flow: reads and ends it in one, so that what it holds (a challenge, a state) is good for one request. Whoever
 * comes second with the same one gets null.
 */
export async function takeFlow<S extends z.ZodType>(
  c: Http,
  purpose: FlowPurpose,
  schema: S,
): Promise<Flow<z.output<S>> | null> {
  const { db, clock } = c.var.deps;
  const hash = hashOf(c, purpose);
  if (hash === null) return null;
  writeCookie(c, cookieOf(purpose), "", 0);
  return flowOf(await db.write((trx) => removeFlow(trx, purpose, hash, clock())), schema);
}

/** Counts a try, before what was sent is looked at. @returns the flow, or null where `most` tries were made or it is over */
export async function tryFlow<S extends z.ZodType>(
  c: Http,
  purpose: FlowPurpose,
  schema: S,
  most: number,
): Promise<Flow<z.output<S>> | null> {
  const { db, clock } = c.var.deps;
  const hash = hashOf(c, purpose);
  if (hash === null) return null;
  return flowOf(await db.write((trx) => countTry(trx, purpose, hash, { most, now: clock() })), schema);
}

/** Ends this browser's flow. @returns whether there was one; of two requests at once, one is told so */
export async function endFlow(c: Http, purpose: FlowPurpose): Promise<boolean> {
  const { db, clock } = c.var.deps;
  const hash = hashOf(c, purpose);
  if (hash === null) return false;
  writeCookie(c, cookieOf(purpose), "", 0);
  return (await db.write((trx) => removeFlow(trx, purpose, hash, clock()))) !== undefined;
}

/** The job: forgets flows that are over, and tokens that would be refused by now anyhow. @returns how many */
export function forgetOldFlows({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  return db.write((trx) => forgetFlows(trx, clock()));
}

function hashOf(c: Http, purpose: FlowPurpose): string | null {
  const secret = readCookie(c, cookieOf(purpose));
  return secret === undefined ? null : hashToken(secret);
}

function flowOf<S extends z.ZodType>(row: FlowRow | undefined, schema: S): Flow<z.output<S>> | null {
  if (!row) return null;
  const data = schema.safeParse(JSON.parse(row.data));
  return data.success ? { personId: row.person_id, data: data.data, tries: row.tries } : null;
}
