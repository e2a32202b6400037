/** Taking decisions back: each kind has its way, and every one leaves a row of its own. */
import { ungrant, unrefuse } from "../appeals/effects.ts";
import { putAwayCase, reopenCase } from "../cases/queries.ts";
import type { DecisionAction } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { discussionsOf } from "../order/facts.ts";
import { ensure } from "../policy.ts";
import { holdPerson } from "../sanctions/queries.ts";
import { decisionById, holdDecision } from "./queries-decisions.ts";
import { tookBack } from "./took-back.ts";
import { WAYS_BACK as OF_OTHERS, type WayBack } from "./ways-back.ts";

/** Every way back there is; what has none can't be undone. */
export const WAYS_BACK: Partial<Record<DecisionAction, WayBack>> = {
  ...OF_OTHERS,
  grant: ungrant,
  "refuse-appeal": unrefuse,
};

/** What these changed is a person: their row is held before any discussion, as by who posts. */
const OF_PEOPLE: ReadonlySet<DecisionAction> = new Set<DecisionAction>([
  "warn",
  "unwarn",
  "suspend",
  "unsuspend",
  "hold-links",
  "free-links",
  "grant",
]);

/**
 * Takes a decision back, and opens the case again that it closed, if anybody had reported something. Whoever has not read of it yet never will.
 * @returns the decision that took it back, or null when that was done before
 * @throws {Conflict} `cantUndo`; {NotFound} {Forbidden} {SignedOut}
 */
export async function undoDecision(ctx: Ctx, input: { decisionId: number }): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const found = await decisionById(ctx.db.read, input.decisionId);
  if (!found) throw new NotFound();
  const wayBack = WAYS_BACK[found.action];
  if (!wayBack) throw new Conflict("cantUndo");
  return ctx.db.write(async (trx) => {
    if (found.person_id !== null && OF_PEOPLE.has(found.action)) await holdPerson(trx, found.person_id);
    for (const articleId of discussionsOf(found)) await holdDiscussion(trx, articleId);
    const decision = await holdDecision(trx, found.id);
    if (!decision || decision.undone_by !== null) return null;
    const undoneBy = await wayBack(trx, ctx, decision);
    await reopenCase(trx, decision.id);
    await tookBack(trx, { decisionId: decision.id, undoneBy, at: ctx.clock(), config: ctx.config });
    await putAwayCase(trx, { decisionId: decision.id, at: ctx.clock() });
    return undoneBy;
  });
}
