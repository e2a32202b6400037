import type { Person } from "../db/schema.ts";
import { publishPending } from "../discussion/pending.ts";
import { setActor } from "../http/actor.ts";
import type { Http } from "../http/context.ts";
import { seeOther } from "../http/respond.ts";
import { landing } from "./landing.ts";
import { toActor } from "./lucia.ts";
import { startSession } from "./sessions.ts";

/** Lets a person in: a new session, then the reply that waited for it, then on to where they were going. */
export async function enter(c: Http, person: Person, next: string): Promise<Response> {
  await startSession(c, person.id);
  setActor(c, toActor(person));
  return seeOther(c, await publishPending(c, landing(next)));
}
