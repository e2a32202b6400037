/** Reporting to the moderators. */
import { openCase } from "../cases/queries.ts";
import type { Reason } from "../db/schema.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { TooMany } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { MINUTE, SECOND } from "../lib/clock.ts";
import { holdReply } from "../moderation/queries.ts";
import { ensure } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { hasOpenReport, insertReport, reportTimes } from "./queries.ts";

/** Reports one person may send within the window. Discourse allows 20 a day; ours are for bursts. */
const MOST_REPORTS = 10;
const WINDOW = 10 * MINUTE;

/**
 * Reports a reply to the moderators: once for each person while its case is open.
 * @returns `already` when this person's report was waiting, and nothing was written
 * @throws {TooMany} {Invalid} {NotFound} {Forbidden} {SignedOut}
 */
export async function reportReply(
  ctx: Ctx,
  input: { replyId: number; reason: Reason; note: string },
): Promise<"reported" | "already"> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("report", ctx.actor, found);
  const person = ctx.actor?.id ?? 0;
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    // Held, so that a reply can't be hidden meanwhile, with this report left behind in the queue.
    const reply = await holdReply(trx, found.reply);
    ensure("report", ctx.actor, { reply });
    const subject = `reply:${reply.id}` as const;
    if (await hasOpenReport(trx, subject, person)) return "already";
    await ensureRule(trx, input.reason);
    const caseId = await openCase(trx, {
      kind: "reply",
      subject,
      reply_id: reply.id,
      article_id: reply.article_id,
      person_id: reply.person_id,
      weight: 1,
      reach: 0,
      at: now,
    });
    const { reason, note } = input;
    await insertReport(trx, { case_id: caseId, person_id: person, reason, note, created_at: now });
    const times = await reportTimes(trx, person, now - WINDOW, MOST_REPORTS + 1);
    if (ctx.config.limits && times.length > MOST_REPORTS) {
      const oldest = times.at(-1) ?? now;
      throw new TooMany(Math.max(1, Math.ceil((oldest + WINDOW - now) / SECOND)));
    }
    return "reported";
  });
}
