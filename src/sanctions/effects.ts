/**
 * What sanctions do, inside the transaction of whoever decides: each holds the person's row, asks the policy about them
 * as they are now, changes it, and writes its decision with the text that it was about.
 */
import { endSessions } from "../accounts/queries.ts";
import type { Subject } from "../cases/types.ts";
import type { Trx } from "../db/connect.ts";
import type { DecisionAction, Person, Reason } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { SECOND } from "../lib/clock.ts";
import { decide } from "../moderation/decide.ts";
import { tookBack } from "../moderation/took-back.ts";
import { ensure } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { holdPerson, justDecided, lastAbout, setLinksHeld, setSuspension, textOf } from "./queries.ts";

type Acting = Pick<Ctx, "actor" | "clock" | "config">;

/** Why somebody is sanctioned, and about what. */
export interface Sanction {
  reason: Reason;
  /** For the person concerned; may be empty. */
  note: string;
  /** What it is about, where it is about a text. */
  replyId: number | null;
  articleId: number | null;
  heldId: number | null;
  /** The case it is decided from. It is closed where it is about the person: a text still has to be decided about. */
  subject?: Subject;
}

/** How long the same sanction by the same moderator counts as one that was sent twice. */
const SAME = 10 * SECOND;

async function held(trx: Trx, ctx: Acting, personId: number): Promise<Person> {
  const person = await holdPerson(trx, personId);
  if (!person) throw new NotFound();
  ensure("sanction", ctx.actor, person);
  return person;
}

/** Writes the decision of a sanction; null when it was just sent. */
async function sanction(
  trx: Trx,
  ctx: Acting,
  person: Person,
  action: DecisionAction,
  input: Sanction,
  more: { until?: number; facts?: string } = {},
): Promise<number> {
  const { reason, note, replyId, articleId, heldId, subject } = input;
  const about = { person_id: person.id, article_id: articleId, reply_id: replyId, held_id: heldId };
  const body = await textOf(trx, input);
  const closes = subject === `person:${person.id}` ? { subject, upheld: 1 as const } : undefined;
  return decide(trx, ctx, { ...about, action, reason, note, body, ...more }, closes);
}

async function isRepeated(
  trx: Trx,
  ctx: Acting,
  personId: number,
  action: DecisionAction,
  { reason, note, until }: Sanction & { until?: number },
): Promise<boolean> {
  await ensureRule(trx, reason);
  // Of another length it is another wish.
  const ends = until === undefined ? null : { from: until - SAME, until };
  const like = { personId, actorId: ctx.actor?.id ?? 0, action, reason, note, ends };
  return justDecided(trx, like, ctx.clock() - SAME);
}

/**
 * Warns somebody: nothing but words.
 * @returns the decision's id, or null when the same was sent a moment ago
 * @throws {Invalid} when the reason is no rule; {NotFound} {Forbidden} {SignedOut}
 */
export async function warnIn(
  trx: Trx,
  ctx: Acting,
  personId: number,
  input: Sanction,
): Promise<number | null> {
  const person = await held(trx, ctx, personId);
  if (await isRepeated(trx, ctx, personId, "warn", input)) return null;
  return sanction(trx, ctx, person, "warn", input);
}

/**
 * Suspends somebody until a time (epoch ms; `FOR_EVER` has no end), in the place of a suspension that goes on. Their
 * sessions end with it, everywhere; they can log in again, to read and to appeal.
 * @returns the decision's id, or null when the same was sent a moment ago
 */
export async function suspendIn(
  trx: Trx,
  ctx: Acting,
  personId: number,
  input: Sanction & { until: number },
): Promise<number | null> {
  const person = await held(trx, ctx, personId);
  if (await isRepeated(trx, ctx, personId, "suspend", input)) return null;
  const { until } = input;
  await setSuspension(trx, person.id, until);
  await endSessions(trx, person.id);
  const facts = JSON.stringify({ before: person.suspended_until });
  return sanction(trx, ctx, person, "suspend", input, { until, facts });
}

/** Ends a suspension before its time. @returns the decision's id, or null when there is none */
export async function unsuspendIn(trx: Trx, ctx: Acting, personId: number): Promise<number | null> {
  const person = await held(trx, ctx, personId);
  if (person.suspended_until === null || person.suspended_until <= ctx.clock()) return null;
  await setSuspension(trx, person.id, null);
  return ending(trx, ctx, person.id, "suspend", "unsuspend");
}

/** Has a moderator see what somebody writes with links before it appears. @returns null when it is so already */
export async function holdLinksIn(
  trx: Trx,
  ctx: Acting,
  personId: number,
  input: Sanction,
): Promise<number | null> {
  const person = await held(trx, ctx, personId);
  await ensureRule(trx, input.reason);
  if (person.links_held_at !== null) return null;
  await setLinksHeld(trx, person.id, ctx.clock());
  return sanction(trx, ctx, person, "hold-links", input);
}

/** Lets somebody's links appear at once again. @returns null when it is so already */
export async function freeLinksIn(trx: Trx, ctx: Acting, personId: number): Promise<number | null> {
  const person = await held(trx, ctx, personId);
  if (person.links_held_at === null) return null;
  await setLinksHeld(trx, person.id, null);
  return ending(trx, ctx, person.id, "hold-links", "free-links");
}

/** Writes the decision that ends a sanction; the sanction counts as taken back. */
async function ending(
  trx: Trx,
  ctx: Acting,
  personId: number,
  sanctioned: DecisionAction,
  action: DecisionAction,
): Promise<number> {
  const was = await lastAbout(trx, personId, sanctioned);
  const id = await decide(trx, ctx, { action, person_id: personId });
  if (was !== null)
    await tookBack(trx, { decisionId: was, undoneBy: id, at: ctx.clock(), config: ctx.config });
  return id;
}
