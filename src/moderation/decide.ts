/**
 * Every decision is written here: its row, the case it closes, and whom it concerns are told in one transaction. What a
 * decision does (hiding, suspending…) is its action's; each calls `decide` last.
 */
import { closeCase } from "../cases/queries.ts";
import type { Subject } from "../cases/types.ts";
import type { Trx } from "../db/connect.ts";
import { learnFrom } from "../filters/learning.ts";
import type { Ctx } from "../http/context.ts";
import { mailDecision } from "../notifications/mail-decision.ts";
import { tellOfDecision, tellReporters } from "../notifications/queries-decisions.ts";
import { mailOutcome } from "../reports/mails.ts";
import { insertDecision, type NewDecision } from "./queries-decisions.ts";
import { TOLD } from "./told.ts";

/** A decision by whoever acts, now. */
export type Deciding = Omit<NewDecision, "actor_id" | "created_at">;

/** The case that a decision closes; `upheld`: whether what was reported was acted upon. */
export interface Closing {
  subject: Subject;
  upheld: 0 | 1 | null;
}

/**
 * Writes down a decision of `ctx.actor`, closes the open case about its subject, and tells the person concerned and
 * whoever reported it.
 * @returns its id
 */
export async function decide(
  trx: Trx,
  ctx: Pick<Ctx, "actor" | "clock" | "config">,
  decision: Deciding,
  closes?: Closing,
): Promise<number> {
  const at = ctx.clock();
  const id = await insertDecision(trx, { ...decision, actor_id: ctx.actor?.id ?? null, created_at: at });
  const caseId = closes
    ? await closeCase(trx, closes.subject, { decisionId: id, at, upheld: closes.upheld })
    : null;
  const { person_id = null, article_id = null, reply_id = null, action } = decision;
  const kind = TOLD.get(action);
  if (person_id !== null && kind && person_id !== ctx.actor?.id) {
    const told = { personId: person_id, decisionId: id, at };
    await tellOfDecision(trx, { ...told, articleId: article_id, replyId: reply_id, kind });
    await mailDecision(trx, ctx, told);
  }
  if (caseId !== null) {
    const closed = { caseId, decisionId: id, at };
    await tellReporters(trx, closed);
    await mailOutcome(trx, ctx, closed);
  }
  await learnFrom(trx, decision, at);
  return id;
}
