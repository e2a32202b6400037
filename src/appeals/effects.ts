/** What becomes of an appeal, inside the transaction of the moderator who decides. */
import type { Trx } from "../db/connect.ts";
import type { Decision, DecisionAction } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import type { Problem } from "../i18n/index.ts";
import { decide } from "../moderation/decide.ts";
import { decisionById, holdDecision, markUndone } from "../moderation/queries-decisions.ts";
import { tookBack } from "../moderation/took-back.ts";
import { WAYS_BACK } from "../moderation/ways-back.ts";
import { untell } from "../notifications/queries-decisions.ts";
import { discussionsOf } from "../order/facts.ts";
import { ensure } from "../policy.ts";
import { hasOtherModerator, holdAppeal, setOutcome, setUpheld } from "./queries-write.ts";

/** The appeal and what it is against, both held. @throws {NotFound} {Forbidden} {SignedOut} */
async function hold(trx: Trx, ctx: Ctx, appealId: number) {
  const appeal = await holdAppeal(trx, appealId);
  const appealed = appeal && (await holdDecision(trx, appeal.decision_id));
  if (!appealed) throw new NotFound();
  const { person_id } = appeal;
  const decidedBy = appealed.actor_id;
  const others = await hasOtherModerator(trx, [person_id, decidedBy ?? 0], ctx.clock());
  ensure("decideAppeal", ctx.actor, { person_id, decidedBy, others });
  const { article_id, reply_id } = appealed;
  return { appeal, appealed, about: { person_id, article_id, reply_id, appeal_id: appeal.id } };
}

/** Writes the outcome, which closes the appeal's case. */
async function conclude(
  trx: Trx,
  ctx: Ctx,
  { appeal, about }: Awaited<ReturnType<typeof hold>>,
  action: DecisionAction & ("grant" | "refuse-appeal"),
  note: string,
): Promise<number> {
  const closes = { subject: `appeal:${appeal.id}`, upheld: action === "grant" ? 1 : 0 } as const;
  const id = await decide(trx, ctx, { ...about, action, note }, closes);
  await setOutcome(trx, appeal.id, { outcomeId: id, at: ctx.clock() });
  return id;
}

/**
 * Grants an appeal: what it is against is taken back, and who appealed is told. The transaction holds the discussion.
 * @returns the decision's id, or null when the appeal was decided before
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function grantIn(
  trx: Trx,
  ctx: Ctx,
  { appealId }: { appealId: number },
  { note }: { note: string },
): Promise<number | null> {
  const found = await hold(trx, ctx, appealId);
  const { appeal, appealed } = found;
  if (appeal.decided_at !== null) return null;
  const id = await conclude(trx, ctx, found, "grant", note);
  if (appealed.undone_by !== null) return id;
  const undoneBy = await goBack(trx, ctx, appealed);
  // One word about it is enough: that the appeal was granted.
  const [by, quiet] = [undoneBy ?? id, undoneBy !== null];
  await tookBack(trx, { decisionId: appealed.id, undoneBy: by, at: ctx.clock(), config: ctx.config, quiet });
  await setUpheld(trx, appealed.id, 0);
  return id;
}

/** Why a decision can't be taken back that has nothing to be taken back any more; none of them leaves anything half done. */
const NOTHING_LEFT: ReadonlySet<Problem> = new Set<Problem>(["undoTooLate", "changedSince", "gone"]);

/** Takes back what a decision did; null where nothing is left to be taken back. */
async function goBack(trx: Trx, ctx: Ctx, appealed: Decision): Promise<number | null> {
  for (const articleId of discussionsOf(appealed)) await holdDiscussion(trx, articleId);
  try {
    return (await WAYS_BACK[appealed.action]?.(trx, ctx, appealed)) ?? null;
  } catch (error) {
    // Its writer has deleted the reply since: the decision was wrong all the same.
    if (error instanceof Forbidden && error.refusal === "deleted") return null;
    // Or its text is erased by now, or it is otherwise so already: refusing can't be all that is left.
    if (error instanceof Conflict && NOTHING_LEFT.has(error.problem)) return null;
    throw error;
  }
}

/** Refuses an appeal: what it is against stands, and who appealed is told, with the note. @returns as `grantIn` */
export async function refuseIn(
  trx: Trx,
  ctx: Ctx,
  { appealId }: { appealId: number },
  { note }: { note: string },
): Promise<number | null> {
  const found = await hold(trx, ctx, appealId);
  if (found.appeal.decided_at !== null) return null;
  return conclude(trx, ctx, found, "refuse-appeal", note);
}

/** Takes a grant back: what was appealed against is in force again, and the appeal is open. */
export async function ungrant(trx: Trx, ctx: Ctx, { id, appeal_id }: Decision): Promise<number> {
  const { appeal, appealed, about } = await hold(trx, ctx, appeal_id ?? 0);
  const { undone_by } = appealed;
  const reversal = undone_by === null || undone_by === id ? undefined : await decisionById(trx, undone_by);
  const again = reversal ? await redo(trx, ctx, reversal) : null;
  await markUndone(trx, appealed.id, null);
  await setUpheld(trx, appealed.id, 1);
  await setOutcome(trx, appeal.id, null);
  const reopened = await decide(trx, ctx, { ...about, action: "reopen" });
  // What is in force is what was appealed against, once: the same a second time would count twice, and stay behind.
  if (again !== null) await markUndone(trx, again, reopened);
  return reopened;
}

/** Does what a decision had taken back once more, without a word. @returns the id of the decision that does */
async function redo(trx: Trx, ctx: Ctx, reversal: Decision): Promise<number> {
  const wayBack = WAYS_BACK[reversal.action];
  if (!wayBack) throw new Conflict("cantUndo");
  const again = await wayBack(trx, ctx, reversal);
  await markUndone(trx, reversal.id, again);
  await untell(trx, again);
  return again;
}

/** Takes a refusal back: the appeal is open again. */
export async function unrefuse(trx: Trx, ctx: Ctx, { appeal_id }: Decision): Promise<number> {
  const { appeal, about } = await hold(trx, ctx, appeal_id ?? 0);
  await setOutcome(trx, appeal.id, null);
  return decide(trx, ctx, { ...about, action: "reopen" });
}
