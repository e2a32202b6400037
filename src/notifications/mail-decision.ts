/** The mail about a decision: short, with the rule, and the way to the statement of reasons. */
import { decisionLetter } from "../../views/mail/decision.ts";
import { mailView } from "../../views/mail/layout.ts";
import { APPEALABLE, SIX_MONTHS } from "../appeals/types.ts";
import type { Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { queueMail } from "../mail/queries.ts";
import { decisionForMail } from "./queries-mail.ts";

/** Queues the mail to the person concerned, in the transaction of the decision. Undone in time, it is not sent. */
export async function mailDecision(
  trx: Trx,
  { config }: Pick<Ctx, "config">,
  { personId, decisionId, at }: { personId: number; decisionId: number; at: number },
): Promise<void> {
  const { email: address, ...decision } = await decisionForMail(trx, decisionId, personId);
  const appealBy = APPEALABLE.has(decision.action) ? at + SIX_MONTHS : null;
  const letter = decisionLetter(mailView(config), { ...decision, appealBy });
  await queueMail(trx, { ...letter, personId, address, at, decisionId });
}
