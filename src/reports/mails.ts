/**
 * Mails to people who reported something while they were signed out. Each is written in the transaction of what it tells
 * of; one about a decision that is undone before it was sent is not sent (src/mail/queries.ts).
 */
import { endMail, outcomeMail, receiptMail } from "../../views/mail/report.ts";
import type { Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";
import { mailsTo } from "./queries.ts";
import { reportsMailed, reportsToMail } from "./queries-receipt.ts";
import type { Thing } from "./types.ts";

/** Receipts that one address gets in a day: anybody can type anybody's. */
const MOST_RECEIPTS = 5;

/** Sends the receipt of a report that has just been written. */
export async function mailReceipt(
  trx: Trx,
  ctx: Pick<Ctx, "config" | "language">,
  report: { id: number; email: string; thing: Thing; receipt: string; at: number },
): Promise<void> {
  const { id, email, thing, receipt, at } = report;
  const asked = { language: ctx.language ?? null, used_language: null };
  if ((await mailsTo(trx, email, at - DAY)) > MOST_RECEIPTS) return;
  const written = receiptMail(await mailViewFor(trx, ctx.config, asked), { id, kind: thing.kind, receipt });
  await queueMail(trx, { personId: null, address: email, at, ...written });
}

/** Tells those who reported what a case was about, and left an address, what was decided: called by `decide`. */
export async function mailOutcome(
  trx: Trx,
  ctx: Pick<Ctx, "config">,
  { caseId, decisionId, at }: { caseId: number; decisionId: number; at: number },
): Promise<void> {
  const written = new Set<string>();
  for (const { id, email, language, outcome } of await reportsToMail(trx, caseId)) {
    // One address with several reports in a case hears of it once.
    if (written.has(email.toLowerCase())) continue;
    written.add(email.toLowerCase());
    const told = outcomeMail(await mailViewFor(trx, ctx.config, { language, used_language: null }), {
      id,
      outcome,
    });
    await queueMail(trx, { personId: null, address: email, decisionId, at, ...told });
  }
}

/** Tells those who were written to about a decision that it was taken back: called by `tookBack`. */
export async function mailEnd(
  trx: Trx,
  ctx: Pick<Ctx, "config">,
  { decisionId, undoneBy, at }: { decisionId: number; undoneBy: number; at: number },
): Promise<void> {
  const written = new Set<string>();
  for (const { id, address, language } of await reportsMailed(trx, decisionId)) {
    if (written.has(address)) continue;
    written.add(address);
    const told = endMail(await mailViewFor(trx, ctx.config, { language, used_language: null }), { id });
    await queueMail(trx, { personId: null, address, decisionId: undoneBy, at, ...told });
  }
}
