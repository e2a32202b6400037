/**
 * What decisions about replies do, inside the transaction of whoever decides: each holds its row, asks the policy about
 * it as it is now, changes it, and writes its decision.
 */
import { openCaseOf } from "../cases/queries.ts";
import type { Trx } from "../db/connect.ts";
import type { Decision, Reason } from "../db/schema.ts";
import { moveCounts } from "../discussion/queries.ts";
import { standingChanged } from "../discussion/queries-standing.ts";
import { Conflict } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { ensure } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { decide } from "./decide.ts";
import { holdReply, markHidden, markShown } from "./queries.ts";
import { decisionsInForce, undoneByThis } from "./queries-decisions.ts";
import { tookBack } from "./took-back.ts";

/**
 * Hides a reply, and decides its open case. `again`: as before, for a rule that may be retired since.
 * @returns the decision's id, or null when nothing had to change
 */
export async function hideIn(
  trx: Trx,
  ctx: Pick<Ctx, "actor" | "clock" | "config">,
  place: { id: number; article_id: number },
  input: { reason: Reason; note: string; again?: true },
): Promise<number | null> {
  const now = ctx.clock();
  const reply = await holdReply(trx, place);
  ensure("hide", ctx.actor, { reply });
  const { hidden_at, hidden_reason, hidden_note } = reply;
  const sameReason = hidden_at !== null && hidden_reason === input.reason;
  const same = sameReason && (input.note === "" || input.note === hidden_note);
  const subject = `reply:${reply.id}` as const;
  if (same && (await openCaseOf(trx, subject)) === undefined) return null;
  if (!input.again) await ensureRule(trx, input.reason);

  const note = input.note === "" && sameReason ? (hidden_note ?? "") : input.note;
  await markHidden(trx, reply.id, { at: hidden_at ?? now, reason: input.reason, note });
  if (hidden_at === null) await count(trx, reply, -1);
  await standingChanged(trx, reply.id);
  const { reason } = input;
  const decision = { ...about(reply), action: "hide", reason, note, body: reply.body } as const;
  const id = await decide(trx, ctx, decision, { subject, upheld: 1 });
  await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
  return id;
}

/** Shows a hidden reply again: the way back of every hiding. @returns the decision's id */
export async function showIn(
  trx: Trx,
  ctx: Pick<Ctx, "actor" | "clock" | "config">,
  place: { reply_id: number | null; article_id: number | null },
): Promise<number> {
  const reply = await holdReply(trx, { id: place.reply_id ?? 0, article_id: place.article_id ?? 0 });
  ensure("hide", ctx.actor, { reply });
  if (reply.hidden_at !== null) {
    await markShown(trx, reply.id);
    await count(trx, reply, 1);
    await standingChanged(trx, reply.id);
  }
  const id = await decide(trx, ctx, { ...about(reply), action: "unhide" });
  // Hidden for one reason and then for another, it was hidden by two: neither is in force any more.
  for (const decisionId of await decisionsInForce(trx, reply.id, "hide"))
    await tookBack(trx, { decisionId, undoneBy: id, at: ctx.clock(), config: ctx.config });
  const { article_id: articleId, id: replyId } = reply;
  await recordChange(trx, { articleId, kind: "changed", replyId, at: ctx.clock() });
  return id;
}

type Held = Awaited<ReturnType<typeof holdReply>>;

/** What every decision about a reply says. */
export const about = (reply: Held) => ({
  article_id: reply.article_id,
  reply_id: reply.id,
  person_id: reply.person_id,
});

const count = (trx: Parameters<typeof moveCounts>[0], reply: Held, by: 1 | -1) =>
  moveCounts(trx, reply.article_id, { answers: reply.parent_id === null ? by : 0, replies: by });

/** Hides a reply again that somebody had shown, for the reason it was hidden for: the way back of showing it. */
export async function hideAgainIn(
  trx: Trx,
  ctx: Pick<Ctx, "actor" | "clock" | "config">,
  showing: Decision,
): Promise<number> {
  const was = await undoneByThis(trx, showing.id);
  const place = { id: showing.reply_id ?? 0, article_id: showing.article_id ?? 0 };
  const id = await hideIn(trx, ctx, place, {
    reason: was?.reason ?? "other",
    note: was?.note ?? "",
    again: true,
  });
  // Somebody has hidden it meanwhile.
  if (id === null) throw new Conflict("cantUndo");
  return id;
}
