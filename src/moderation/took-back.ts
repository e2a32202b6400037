/** What follows from every decision that is taken back, whoever does it and how. */
import { settleAppeal } from "../appeals/queries-write.ts";
import { closeCase } from "../cases/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Config } from "../config.ts";
import { hasHeard, tellReportersOfEnd, untell } from "../notifications/queries-decisions.ts";
import { mailEnd } from "../reports/mails.ts";
import { markUndone } from "./queries-decisions.ts";

/**
 * Notes which decision took another back. Whoever has not heard of it yet never will: neither of it nor of the end of
 * it. An appeal against it that is open has what it wanted. `quiet`: whom it concerns hears of the end of it otherwise.
 */
export async function tookBack(
  trx: Trx,
  {
    decisionId,
    undoneBy,
    at,
    config,
    quiet = false,
  }: { decisionId: number; undoneBy: number; at: number; config: Config; quiet?: boolean },
): Promise<void> {
  await markUndone(trx, decisionId, undoneBy);
  if (quiet || !(await hasHeard(trx, decisionId))) await untell(trx, undoneBy);
  await tellReportersOfEnd(trx, { decisionId, undoneBy, at });
  await mailEnd(trx, { config }, { decisionId, undoneBy, at });
  await untell(trx, decisionId);
  const appealId = await settleAppeal(trx, decisionId, { outcomeId: undoneBy, at });
  if (appealId === null) return;
  await closeCase(trx, `appeal:${appealId}`, { decisionId: undoneBy, at, upheld: 1 });
}
