/** The moderators' page of a person, gathered for those who may see it. */
import { personEverCalled } from "../accounts/queries.ts";
import { NotFound } from "../errors.ts";
import { readTrust, recordOf } from "../filters/queries-record.ts";
import type { Ctx } from "../http/context.ts";
import { ensure, refusal } from "../policy.ts";
import { rulesInUse } from "../rules/queries.ts";
import {
  currentSuspension,
  decisionsAbout,
  notesAbout,
  reportsAbout,
  reportsBy,
  textsAside,
} from "./queries-person.ts";
import type { Dossier } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

/** All that moderators know of somebody. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readDossier(ctx: Reading, username: string): Promise<Dossier> {
  ensure("moderate", ctx.actor, null);
  const person = await personEverCalled(ctx, username);
  if (!person) throw new NotFound();
  const { id, suspended_until } = person;
  const now = ctx.clock();
  const [record, trust, decisions, by, about, notes, texts, rules] = await Promise.all([
    recordOf(ctx.db.read, id, now),
    readTrust(ctx.db.read, id, now),
    decisionsAbout(ctx, id),
    reportsBy(ctx, id),
    reportsAbout(ctx, id),
    notesAbout(ctx, id),
    textsAside(ctx, id),
    rulesInUse(ctx.db.read),
  ]);
  return {
    person: {
      ...person,
      suspended_until: suspended_until !== null && suspended_until > now ? suspended_until : null,
    },
    record,
    trust,
    decisions,
    reportsBy: by,
    reportsAbout: about,
    notes,
    texts,
    rules,
    refusal: refusal("sanction", ctx.actor, person),
  };
}

/** The suspension that the actor is under, by the decision's id; null when they are not suspended. @throws {SignedOut} */
export async function readOwnSuspension(ctx: Reading): Promise<number | null> {
  ensure("readInbox", ctx.actor, null);
  if (!ctx.actor || ctx.actor.suspendedUntil === null) return null;
  return currentSuspension(ctx, ctx.actor.id);
}
