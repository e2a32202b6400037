/** Taking sanctions back. Each leaves a decision of its own; what came after the sanction stays as it is. */
import { z } from "zod";
import { endSessions } from "../accounts/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Decision } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { decide } from "../moderation/decide.ts";
import { undoneByThis } from "../moderation/queries-decisions.ts";
import { ensure } from "../policy.ts";
import { holdPerson, isInForce, lastAbout, setLinksHeld, setSuspension } from "./queries.ts";

type Acting = Pick<Ctx, "actor" | "clock" | "config">;

const suspensionFacts = z.object({ before: z.number().nullable() });

/** Until when somebody was suspended before a suspension; null when they were not, or that is over. */
function suspendedBefore({ facts }: Pick<Decision, "facts">, now: number): number | null {
  const read = suspensionFacts.safeParse(JSON.parse(facts ?? "{}"));
  const before = read.success ? read.data.before : null;
  return before !== null && before > now ? before : null;
}

async function concerned(trx: Trx, ctx: Acting, { person_id }: Decision) {
  const person = await holdPerson(trx, person_id ?? 0);
  if (!person) throw new NotFound();
  ensure("sanction", ctx.actor, person);
  return person;
}

const about = ({ person_id, reply_id, article_id, held_id }: Decision) => ({
  person_id,
  reply_id,
  article_id,
  held_id,
});

/** A warning that was none. */
export async function unwarn(trx: Trx, ctx: Acting, decision: Decision): Promise<number> {
  await concerned(trx, ctx, decision);
  return decide(trx, ctx, { ...about(decision), action: "unwarn" });
}

/** The warning holds after all. */
export async function warnAgain(trx: Trx, ctx: Acting, unwarning: Decision): Promise<number> {
  await concerned(trx, ctx, unwarning);
  const was = await undoneByThis(trx, unwarning.id);
  return decide(trx, ctx, { ...again(was ?? unwarning), action: "warn" });
}

/** Ends that suspension; one that it replaced goes on, and one that replaced it, too. */
export async function unsuspend(trx: Trx, ctx: Acting, decision: Decision): Promise<number> {
  const person = await concerned(trx, ctx, decision);
  // Two may end at the same time: the one made last is the one that goes on.
  const isLast = (await lastAbout(trx, person.id, "suspend")) === decision.id;
  if (isLast && person.suspended_until === decision.until) {
    const before = suspendedBefore(decision, ctx.clock());
    const goesOn = before !== null && (await isInForce(trx, person.id, before, decision.id));
    await setSuspension(trx, person.id, goesOn ? before : null);
  }
  return decide(trx, ctx, { ...about(decision), action: "unsuspend" });
}

/** Suspends again, until the same time, whom somebody had let off. */
export async function suspendAgain(trx: Trx, ctx: Acting, lettingOff: Decision): Promise<number> {
  const person = await concerned(trx, ctx, lettingOff);
  const was = await undoneByThis(trx, lettingOff.id);
  const until = was?.until ?? ctx.clock();
  if (until > ctx.clock()) {
    await setSuspension(trx, person.id, until);
    await endSessions(trx, person.id);
  }
  return decide(trx, ctx, { ...again(was ?? lettingOff), action: "suspend", until });
}

/** Links appear at once again. */
export async function freeLinks(trx: Trx, ctx: Acting, decision: Decision): Promise<number> {
  const person = await concerned(trx, ctx, decision);
  await setLinksHeld(trx, person.id, null);
  return decide(trx, ctx, { ...about(decision), action: "free-links" });
}

/** Links wait for a moderator again. */
export async function holdLinks(trx: Trx, ctx: Acting, freeing: Decision): Promise<number> {
  const person = await concerned(trx, ctx, freeing);
  await setLinksHeld(trx, person.id, ctx.clock());
  const was = await undoneByThis(trx, freeing.id);
  return decide(trx, ctx, { ...again(was ?? freeing), action: "hold-links" });
}

/** The same sanction once more, with its reasons. */
const again = (was: Decision) => ({
  ...about(was),
  reason: was.reason,
  note: was.note,
  body: was.body,
});
