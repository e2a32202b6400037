/** Reporting a reply, and closing reports without hiding it. */
import type { Reason } from "../db/schema.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { TooMany } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { MINUTE, SECOND } from "../lib/clock.ts";
import { ensure } from "../policy.ts";
import { holdReply, insertDecision } from "./queries.ts";
import {
  closeReports,
  countOpenReports,
  insertReport,
  lastDismissal,
  reopenReports,
  reportTimes,
} from "./queries-reports.ts";

/** Reports one person may send within the window. Discourse allows 20 a day; ours are for bursts. */
const MOST_REPORTS = 10;
const WINDOW = 10 * MINUTE;

/**
 * Reports a reply to the moderators: once for each person while the report is open.
 * @returns `already` when this person's report was waiting, and nothing was written
 * @throws {TooMany} {NotFound} {Forbidden} {SignedOut}
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
    ensure("report", ctx.actor, { reply, discussion: found.discussion });
    const { reason, note } = input;
    const added = await insertReport(trx, {
      reply_id: reply.id,
      person_id: person,
      reason,
      note,
      created_at: now,
    });
    if (!added) return "already";
    const times = await reportTimes(trx, person, now - WINDOW, MOST_REPORTS + 1);
    if (ctx.config.limits && times.length > MOST_REPORTS) {
      const oldest = times.at(-1) ?? now;
      throw new TooMany(Math.max(1, Math.ceil((oldest + WINDOW - now) / SECOND)));
    }
    return "reported";
  });
}

/**
 * Closes the open reports on a reply and lets it stand; or, with `on` false, opens those again that were last closed
 * so.
 * @returns the decision's id, or null when it was so already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function dismissReports(
  ctx: Ctx,
  input: { replyId: number; on: boolean },
): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const found = await replyWithDiscussion(ctx, input.replyId);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    const reply = await holdReply(trx, found.reply);
    const decision = {
      actor_id: ctx.actor?.id ?? 0,
      article_id: reply.article_id,
      reply_id: reply.id,
      person_id: reply.person_id,
      created_at: now,
    };
    if (input.on) {
      if ((await countOpenReports(trx, reply.id)) === 0) return null;
      const id = await insertDecision(trx, { ...decision, action: "dismiss" });
      await closeReports(trx, reply.id, id);
      return id;
    }
    const last = await lastDismissal(trx, reply.id);
    if (last === undefined || (await reopenReports(trx, reply.id, "dismiss", last)) === 0) return null;
    return insertDecision(trx, { ...decision, action: "reopen" });
  });
}
