/** Appealing. Deciding about an appeal is a verdict of the queue (src/cases/actions.ts). */
import { openCase } from "../cases/queries.ts";
import { Forbidden, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { decisionById, holdDecision } from "../moderation/queries-decisions.ts";
import { ensure } from "../policy.ts";
import { appealAgainst, insertAppeal } from "./queries-write.ts";
import { appealState } from "./state.ts";

/** What an appeal weighs in the queue: as much as two reports, since somebody waits for it. */
const WEIGHT = 2;

/**
 * Appeals against a decision about oneself: once, within six months, also while suspended. It becomes a case.
 * @returns the appeal's id
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function appeal(ctx: Ctx, input: { decisionId: number; body: string }): Promise<number> {
  const known = await decisionById(ctx.db.read, input.decisionId);
  if (!known) throw new NotFound();
  ensure("readDecision", ctx.actor, known);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    const decision = await holdDecision(trx, known.id);
    if (!decision) throw new NotFound();
    const before = await appealAgainst(trx, decision.id);
    ensure("appeal", ctx.actor, appealState(decision, before !== undefined, now));
    const person_id = ctx.actor?.id ?? 0;
    const row = { decision_id: decision.id, person_id, body: input.body, created_at: now };
    const id = await insertAppeal(trx, row);
    if (id === null) throw new Forbidden("appealed");
    await openCase(trx, {
      kind: "appeal",
      subject: `appeal:${id}`,
      appeal_id: id,
      person_id,
      article_id: decision.article_id,
      reply_id: decision.reply_id,
      weight: WEIGHT,
      reach: 0,
      at: now,
    });
    return id;
  });
}
