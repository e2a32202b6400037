/** What moderators tell each other: who is at which case, and notes about cases and people. */
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { caseById } from "./queries.ts";
import { CLAIMED } from "./queries-around.ts";
import { claim, insertNote, unclaim } from "./queries-writing.ts";

/**
 * Says that the actor is at a case, or no longer at any. It binds nobody: whoever decides first decides.
 * @returns false when another moderator is at it
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function claimCase(ctx: Ctx, input: { caseId: number; on: boolean }): Promise<boolean> {
  ensure("moderate", ctx.actor, null);
  if (!(await caseById(ctx.db.read, input.caseId))) throw new NotFound();
  const actorId = ctx.actor?.id ?? 0;
  const at = ctx.clock();
  // One after the other: two moderators who change places would wait for each other in one transaction.
  await ctx.db.write((trx) => unclaim(trx, actorId, input.on ? input.caseId : 0));
  if (!input.on) return true;
  return ctx.db.write((trx) => claim(trx, input.caseId, { actorId, at, since: at - CLAIMED }));
}

/**
 * Notes something for the other moderators about a case, or about the person whom it concerns.
 * @throws {Invalid} when it is empty; {NotFound} {Forbidden} {SignedOut}
 */
export async function noteCase(
  ctx: Ctx,
  input: { caseId: number; about: "case" | "person"; body: string },
): Promise<number> {
  ensure("moderate", ctx.actor, null);
  const { caseId, about, body } = input;
  const found = await caseById(ctx.db.read, caseId);
  if (!found) throw new NotFound();
  const place = about === "case" ? { caseId, personId: null } : { caseId: null, personId: found.person_id };
  return addNote(ctx, { ...place, body });
}

/**
 * Notes something for the other moderators about a case or a person that is there.
 * @throws {Invalid} when it is empty; {NotFound} when there is nothing to note it on; {Forbidden} {SignedOut}
 */
export async function addNote(
  ctx: Ctx,
  input: { caseId: number | null; personId: number | null; body: string },
): Promise<number> {
  ensure("moderate", ctx.actor, null);
  const { caseId: case_id, personId: person_id, body } = input;
  if (case_id === null && person_id === null) throw new NotFound();
  if (body === "") throw new Invalid({ body: "required" });
  const note = { case_id, person_id, author_id: ctx.actor?.id ?? 0, body, created_at: ctx.clock() };
  return ctx.db.write((trx) => insertNote(trx, note));
}
