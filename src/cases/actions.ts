/** Verdicts: what a moderator decides about a case of the queue. */
import type { Trx } from "../db/connect.ts";
import type { Case, CaseKind, Reason } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { hideIn } from "../moderation/effects.ts";
import { decide } from "../moderation/decide.ts";
import { ensure } from "../policy.ts";
import { caseById, holdCase } from "./queries.ts";

/** What can be decided about a case, and what it needs to know. */
export interface Verdict {
  action: "dismiss" | "hide" | "answered";
  reason: Reason;
  /** For the person concerned; may be empty. */
  note: string;
}

/** Carries a verdict out in a transaction that holds the case. @returns the decision's id */
type Carry = (trx: Trx, ctx: Ctx, found: Case, verdict: Verdict) => Promise<number | null>;

const dismiss: Carry = (trx, ctx, { subject, ...found }) => {
  const { article_id, reply_id, message_id, person_id } = found;
  const decision = { action: "dismiss" as const, article_id, reply_id, message_id, person_id };
  return decide(trx, ctx, decision, { subject, upheld: 0 });
};

const hide: Carry = (trx, ctx, { reply_id, article_id }, { reason, note }) =>
  hideIn(trx, ctx, { id: reply_id ?? 0, article_id: article_id ?? 0 }, { reason, note });

const answered: Carry = (trx, ctx, { subject, message_id, person_id }) =>
  decide(trx, ctx, { action: "answered", message_id, person_id }, { subject, upheld: null });

const VERDICTS: Readonly<Record<CaseKind, Partial<Record<Verdict["action"], Carry>>>> = {
  reply: { dismiss, hide },
  message: { dismiss, answered },
  person: { dismiss },
  article: { dismiss },
  held: {},
  appeal: {},
};

/**
 * Decides about a case. Of two moderators the first does; the second changes nothing, and sees what the first decided.
 * @returns the decision's id, or null when it was decided before
 * @throws {Conflict} `noSuchVerdict` when cases of its kind are not decided so; {Invalid} when the reason is no rule;
 * {NotFound} {Forbidden} {SignedOut}
 */
export async function decideCase(
  ctx: Ctx,
  input: { caseId: number; verdict: Verdict },
): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const known = await caseById(ctx.db.read, input.caseId);
  if (!known) throw new NotFound();
  const carry = VERDICTS[known.kind][input.verdict.action];
  if (!carry) throw new Conflict("noSuchVerdict");
  return ctx.db.write(async (trx) => {
    // The discussion first, as everywhere: src/discussion/queries-standing.ts.
    if (known.article_id !== null) await holdDiscussion(trx, known.article_id);
    const found = await holdCase(trx, known.id);
    if (!found || found.decided_at !== null) return null;
    return carry(trx, ctx, found, input.verdict);
  });
}
