/** Taking decisions back: each kind has its way, and every one leaves a row of its own. */
import { ungrant, unrefuse } from "../appeals/effects.ts";
import { reopenCase } from "../cases/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Decision, DecisionAction } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict, NotFound } from "../errors.ts";
import { unapproveIn, unrejectIn } from "../held/effects-back.ts";
import type { Ctx } from "../http/context.ts";
import { discussionsOf } from "../order/facts.ts";
import { orderWays } from "../order/ways-back.ts";
import { ensure } from "../policy.ts";
import { freeLinks, holdLinks, suspendAgain, unsuspend, unwarn, warnAgain } from "../sanctions/ways-back.ts";
import { decide } from "./decide.ts";
import { hideAgainIn, showIn } from "./effects.ts";
import { decisionById, holdDecision } from "./queries-decisions.ts";
import { tookBack } from "./took-back.ts";

/**
 * Undoes what a decision did, inside a transaction that holds its discussion and its row.
 * @returns the id of the decision that takes it back
 */
export type WayBack = (trx: Trx, ctx: Ctx, decision: Decision) => Promise<number>;

/** Nothing but the case was changed: it is open again. */
const reopen: WayBack = (trx, ctx, { article_id, reply_id, message_id, person_id }) =>
  decide(trx, ctx, { action: "reopen", article_id, reply_id, message_id, person_id });

/** What has no way back here can't be undone. */
export const WAYS_BACK: Partial<Record<DecisionAction, WayBack>> = {
  dismiss: reopen,
  answered: reopen,
  hide: (trx, ctx, decision) => showIn(trx, ctx, decision),
  unhide: hideAgainIn,
  ...orderWays,
  approve: unapproveIn,
  reject: unrejectIn,
  warn: unwarn,
  unwarn: warnAgain,
  suspend: unsuspend,
  unsuspend: suspendAgain,
  "hold-links": freeLinks,
  "free-links": holdLinks,
  grant: (trx, ctx, decision) => ungrant(trx, ctx, decision),
  "refuse-appeal": (trx, ctx, decision) => unrefuse(trx, ctx, decision),
};

/**
 * Takes a decision back, and opens the case again that it closed. Whoever has not read of it yet never will.
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
    for (const articleId of discussionsOf(found)) await holdDiscussion(trx, articleId);
    const decision = await holdDecision(trx, found.id);
    if (!decision || decision.undone_by !== null) return null;
    const undoneBy = await wayBack(trx, ctx, decision);
    await reopenCase(trx, decision.id);
    await tookBack(trx, { decisionId: decision.id, undoneBy, at: ctx.clock() });
    return undoneBy;
  });
}
