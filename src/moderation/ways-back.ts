/** The ways back of decisions, but for those about appeals, which need this table themselves. */
import type { Trx } from "../db/connect.ts";
import type { Decision, DecisionAction } from "../db/schema.ts";
import { unapproveIn, unrejectIn } from "../held/effects-back.ts";
import type { Ctx } from "../http/context.ts";
import { orderWays } from "../order/ways-back.ts";
import { freeLinks, holdLinks, suspendAgain, unsuspend, unwarn, warnAgain } from "../sanctions/ways-back.ts";
import { Conflict } from "../errors.ts";
import { decide } from "./decide.ts";
import { hideAgainIn, showIn } from "./effects.ts";
import { decisionsInForce } from "./queries-decisions.ts";

/**
 * Undoes what a decision did, inside a transaction that holds its discussion and its row.
 * @returns the id of the decision that takes it back
 */
export type WayBack = (trx: Trx, ctx: Ctx, decision: Decision) => Promise<number>;

/** Nothing but the case was changed: it is open again. */
const reopen: WayBack = (trx, ctx, { article_id, reply_id, message_id, person_id }) =>
  decide(trx, ctx, { action: "reopen", article_id, reply_id, message_id, person_id });

/** A hiding that another one has replaced is not what keeps the reply hidden. */
const show: WayBack = async (trx, ctx, decision) => {
  const inForce = await decisionsInForce(trx, decision.reply_id ?? 0, "hide");
  if (inForce.some((id) => id > decision.id)) throw new Conflict("changedSince");
  return showIn(trx, ctx, decision);
};

/** What has no way back here can't be undone. */
export const WAYS_BACK: Partial<Record<DecisionAction, WayBack>> = {
  dismiss: reopen,
  answered: reopen,
  hide: show,
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
};
