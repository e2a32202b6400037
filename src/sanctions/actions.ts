/** Sanctions from the moderators' page of a person; from the queue they are verdicts (src/cases/actions.ts). */
import { personEverCalled } from "../accounts/queries.ts";
import type { Person, Reason } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { freeLinksIn, holdLinksIn, suspendIn, unsuspendIn, warnIn } from "./effects.ts";
import { endOf, type Length } from "./suspension.ts";

export interface ByHand {
  username: string;
  reason: Reason;
  /** For the person concerned; may be empty. */
  note: string;
}

async function concerned(ctx: Ctx, username: string): Promise<Person> {
  ensure("moderate", ctx.actor, null);
  const person = await personEverCalled(ctx, username);
  if (!person) throw new NotFound();
  ensure("sanction", ctx.actor, person);
  return person;
}

/** About no text; an open case about the person is decided with it. */
const aboutNothing = ({ id }: Person, { reason, note }: ByHand) => ({
  reason,
  note,
  replyId: null,
  articleId: null,
  heldId: null,
  subject: `person:${id}` as const,
});

/**
 * Warns somebody.
 * @returns the decision's id, or null when the same was sent a moment ago
 * @throws {Invalid} when the reason is no rule; {NotFound} {Forbidden} {SignedOut}
 */
export async function warn(ctx: Ctx, input: ByHand): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const person = await concerned(ctx, input.username);
  return ctx.db.write((trx) => warnIn(trx, ctx, person.id, aboutNothing(person, input)));
}

/** Suspends somebody for a length of time, from now. @returns and throws as `warn` */
export async function suspend(ctx: Ctx, input: ByHand & { length: Length }): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const person = await concerned(ctx, input.username);
  const until = endOf(input.length, ctx.clock());
  return ctx.db.write((trx) => suspendIn(trx, ctx, person.id, { ...aboutNothing(person, input), until }));
}

/** Ends a suspension before its time. @returns the decision's id, or null when there is none */
export async function unsuspend(ctx: Ctx, input: { username: string }): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const person = await concerned(ctx, input.username);
  return ctx.db.write((trx) => unsuspendIn(trx, ctx, person.id));
}

/** Has a moderator see what somebody writes with links before it appears. @returns null when it is so already */
export async function holdLinks(ctx: Ctx, input: ByHand): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const person = await concerned(ctx, input.username);
  return ctx.db.write((trx) => holdLinksIn(trx, ctx, person.id, aboutNothing(person, input)));
}

/** Lets somebody's links appear at once again. @returns null when it is so already */
export async function freeLinks(ctx: Ctx, input: { username: string }): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const person = await concerned(ctx, input.username);
  return ctx.db.write((trx) => freeLinksIn(trx, ctx, person.id));
}
