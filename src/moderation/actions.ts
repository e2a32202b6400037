/**
 * Decisions about replies and discussions. Each writes its row of `decisions` in the same transaction; a wish for the
 * present state writes nothing.
 */
import type { Reason } from "../db/schema.ts";
import { discussionBySlug, moveCounts } from "../discussion/queries.ts";
import { standingChanged } from "../discussion/queries-standing.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { can, ensure } from "../policy.ts";
import {
  countPins,
  holdReply,
  insertDecision,
  markHidden,
  markLocked,
  markPinned,
  markShown,
} from "./queries.ts";
import { closeReports, countOpenReports, reopenReports } from "./queries-reports.ts";
import { MOST_PINS } from "./types.ts";

export interface Hiding {
  replyId: number;
  reason: Reason;
  /** For the reply's writer; may be empty, which keeps the note of the same reason. */
  note: string;
}

/**
 * Hides a reply, or gives a hidden one another reason or note. Its open reports are decided with it, and it is no
 * longer pinned or counted.
 * @returns the decision's id, or null when nothing had to change
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function hideReply(ctx: Ctx, input: Hiding): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("hide", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    const reply = await holdReply(trx, found.reply);
    ensure("hide", ctx.actor, { reply });
    const { hidden_at, hidden_reason, hidden_note } = reply;
    const sameReason = hidden_at !== null && hidden_reason === input.reason;
    const same = sameReason && (input.note === "" || input.note === hidden_note);
    if (same && (await countOpenReports(trx, reply.id)) === 0) return null;

    const note = input.note === "" && sameReason ? (hidden_note ?? "") : input.note;
    await markHidden(trx, reply.id, { at: hidden_at ?? now, reason: input.reason, note });
    if (hidden_at === null) await count(trx, reply, -1);
    await standingChanged(trx, reply.id);
    const decision = await insertDecision(trx, {
      ...about(ctx, reply, now),
      action: "hide",
      reason: input.reason,
      note,
    });
    await closeReports(trx, reply.id, decision);
    await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
    return decision;
  });
}

/**
 * Shows a hidden reply again.
 * @param input `reopen` puts the reports that its hiding had decided back into the queue: the way to undo a slip
 * @returns the decision's id, or null when the reply was not hidden
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function showReply(
  ctx: Ctx,
  input: { replyId: number; reopen: boolean },
): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("hide", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    const reply = await holdReply(trx, found.reply);
    ensure("hide", ctx.actor, { reply });
    if (reply.hidden_at === null) return null;
    await markShown(trx, reply.id);
    await count(trx, reply, 1);
    await standingChanged(trx, reply.id);
    if (input.reopen) await reopenReports(trx, reply.id, "hide", reply.hidden_at);
    await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
    return insertDecision(trx, { ...about(ctx, reply, now), action: "unhide" });
  });
}

/**
 * Pins a reply above the others of its discussion, or unpins it.
 * @returns the decision's id, or null when it was so already
 * @throws {Conflict} when as many are pinned as there may be; {NotFound} {Forbidden} {SignedOut}
 */
export async function pinReply(ctx: Ctx, input: { replyId: number; on: boolean }): Promise<number | null> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("pin", ctx.actor, found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    const reply = await holdReply(trx, found.reply);
    ensure("pin", ctx.actor, { reply, discussion: found.discussion });
    if ((reply.pinned_at !== null) === input.on) return null;
    if (input.on && (await countPins(trx, reply.article_id)) >= MOST_PINS)
      throw new Conflict(`tooManyPins:${MOST_PINS}`);
    await markPinned(trx, reply.id, input.on ? now : null);
    await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId: reply.id, at: now });
    return insertDecision(trx, { ...about(ctx, reply, now), action: input.on ? "pin" : "unpin" });
  });
}

/**
 * Locks the discussion of an article, so that nothing can be added to it, or unlocks it.
 * @returns the decision's id, or null when it was so already
 * @throws {NotFound} {Forbidden} {SignedOut}
 */
export async function lockDiscussion(ctx: Ctx, input: { slug: string; on: boolean }): Promise<number | null> {
  const discussion = await discussionBySlug(ctx, input.slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  ensure("lock", ctx.actor, discussion);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    if (!(await markLocked(trx, discussion.id, input.on ? now : null))) return null;
    await recordChange(trx, { articleId: discussion.id, kind: "discussion", replyId: null, at: now });
    return insertDecision(trx, {
      actor_id: ctx.actor?.id ?? 0,
      article_id: discussion.id,
      action: input.on ? "lock" : "unlock",
      created_at: now,
    });
  });
}

type Held = Awaited<ReturnType<typeof holdReply>>;

/** What every decision about a reply says. */
const about = (ctx: Ctx, reply: Held, now: number) => ({
  // `ensure` has seen to it that somebody is signed in.
  actor_id: ctx.actor?.id ?? 0,
  article_id: reply.article_id,
  reply_id: reply.id,
  person_id: reply.person_id,
  created_at: now,
});

const count = (trx: Parameters<typeof moveCounts>[0], reply: Held, by: 1 | -1) =>
  moveCounts(trx, reply.article_id, { answers: reply.parent_id === null ? by : 0, replies: by });
