/** The ways back of decisions about held texts: each lets its text wait again. */
import type { Trx } from "../db/connect.ts";
import type { Decision } from "../db/schema.ts";
import { ownReply, storeText } from "../discussion/queries-own.ts";
import { Conflict } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { decide } from "../moderation/decide.ts";
import { ensure } from "../policy.ts";
import { holdHeldIn } from "./effects.ts";
import { readFormer } from "./former.ts";
import { markDecided, storeVersion } from "./queries.ts";
import { dropVersion } from "./queries-replies.ts";
import { withdrawIn } from "./withdrawing.ts";

type Acting = Pick<Ctx, "actor" | "clock" | "config">;

/**
 * An approval is taken back: the reply is in no list any more, or says again what it said before the edit.
 * @returns the id of the decision that takes it back
 * @throws {Conflict} `heldRepliedTo`, `gone`, `collided`, `cantUndo`; {NotFound} {Forbidden} {SignedOut}
 */
export async function unapproveIn(trx: Trx, ctx: Acting, decision: Decision): Promise<number> {
  ensure("moderate", ctx.actor, null);
  const held = await holdHeldIn(trx, decision.held_id ?? 0);
  if (held.reply_id === null || held.decision_id !== decision.id) throw new Conflict("cantUndo");
  if (held.body === "") throw new Conflict("undoTooLate");
  if (held.kind === "reply") await withdrawIn(trx, ctx, held.reply_id);
  else await putBack(trx, ctx, { heldId: held.id, replyId: held.reply_id, facts: decision.facts });
  return waitAgain(trx, ctx, decision);
}

async function putBack(
  trx: Trx,
  { clock }: Acting,
  { heldId, replyId, facts }: { heldId: number; replyId: number; facts: string | null },
): Promise<void> {
  const former = readFormer(facts);
  if (!former) throw new Conflict("cantUndo");
  const reply = await ownReply(trx, replyId);
  if (reply.deleted_at !== null) throw new Conflict("gone");
  if (reply.version !== former.version + 1) throw new Conflict("collided");
  await storeText(trx, replyId, { ...former.text, edited_at: former.edited_at });
  await dropVersion(trx, replyId, former.version);
  // Made for the text that stands there again, whose version is a new one.
  await storeVersion(trx, heldId, reply.version + 1);
  await recordChange(trx, { articleId: reply.article_id, kind: "changed", replyId, at: clock() });
}

/**
 * A text that was rejected or discarded waits again.
 * @returns the id of the decision that takes it back
 * @throws {Conflict} `cantUndo`, `undoTooLate` when its text is erased; {NotFound} {Forbidden} {SignedOut}
 */
export async function unrejectIn(trx: Trx, ctx: Acting, decision: Decision): Promise<number> {
  ensure("moderate", ctx.actor, null);
  const held = await holdHeldIn(trx, decision.held_id ?? 0);
  if (held.decision_id !== decision.id) throw new Conflict("cantUndo");
  if (held.body === "") throw new Conflict("undoTooLate");
  return waitAgain(trx, ctx, decision);
}

async function waitAgain(trx: Trx, ctx: Acting, decision: Decision): Promise<number> {
  const { held_id, article_id, reply_id, person_id } = decision;
  if (held_id !== null) await markDecided(trx, held_id, { decided_at: null, decision_id: null });
  return decide(trx, ctx, { action: "reopen", held_id, article_id, reply_id, person_id });
}
