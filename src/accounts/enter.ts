import type { Person } from "../db/schema.ts";
import { publishPending } from "../discussion/pending.ts";
import { hasFactor } from "../factors/queries.ts";
import { setActor } from "../http/actor.ts";
import type { Http } from "../http/context.ts";
import { seeOther } from "../http/respond.ts";
import { MINUTE } from "../lib/clock.ts";
import { withNext } from "../lib/next.ts";
import { startFlow } from "./flows.ts";
import { landing } from "./landing.ts";
import { toActor } from "./lucia.ts";
import { startSession } from "./sessions.ts";

/** How long the second step may take: long enough to look for a phone, or for the sheet with the recovery codes. */
const SECOND_STEP = 10 * MINUTE;

/**
 * Lets a person in who has shown a first proof: the password, a link, an account elsewhere. Whoever has a second factor
 * is asked for that before there is a session (src/factors/routes-second.ts).
 */
export async function enter(c: Http, person: Person, next: string): Promise<Response> {
  const path = landing(next);
  if (!(await hasFactor(c.var.deps.db.read, person.id))) return letIn(c, person, path);
  await startFlow(c, "second", { personId: person.id, data: { next: path }, life: SECOND_STEP });
  return seeOther(c, withNext("/login/second", path));
}

/** Lets a person in who has shown all that is asked for: a new session, then the reply that waited for it, then on. */
export async function letIn(c: Http, person: Person, next: string): Promise<Response> {
  await startSession(c, person);
  setActor(c, toActor(person));
  return seeOther(c, await publishPending(c, landing(next)));
}
