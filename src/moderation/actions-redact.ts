import type { Reason } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { eraseVersion } from "../discussion/queries-history.ts";
import { ownReply } from "../discussion/queries-own.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { decide } from "./decide.ts";

export interface Redaction {
  replyId: number;
  /** Which of the reply's earlier texts. */
  version: number;
  reason: Reason;
  /** For the reply's writer; may be empty. */
  note: string;
}

/**
 * Takes an earlier text out of a reply's history. It is erased: nobody can read it or bring it back.
 * @returns the decision's id, or null when it was taken out before
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function redactVersion(ctx: Ctx, input: Redaction): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("redact", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, found.reply.article_id);
    const reply = await ownReply(trx, input.replyId);
    ensure("redact", ctx.actor, { reply, discussion: found.discussion });
    const erased = await eraseVersion(trx, reply.id, input.version, now);
    if (erased === null) throw new NotFound();
    if (erased === "already") return null;
    await ensureRule(trx, input.reason);
    return decide(trx, ctx, {
      article_id: reply.article_id,
      reply_id: reply.id,
      person_id: reply.person_id,
      action: "redact",
      reason: input.reason,
      note: input.note,
    });
  });
}
