/** Moving an answer, with all that stands below it, to another prompt, and back. */
import type { Trx } from "../db/connect.ts";
import type { Decision } from "../db/schema.ts";
import { discussionNow, moveCounts } from "../discussion/queries.ts";
import { holdDiscussion, recountAnswer } from "../discussion/queries-standing.ts";
import { Conflict, Invalid } from "../errors.ts";
import { recordChange } from "../live/queries.ts";
import { decide } from "../moderation/decide.ts";
import { about } from "../moderation/effects.ts";
import { holdReply } from "../moderation/queries.ts";
import { can, ensure } from "../policy.ts";
import { noteIn } from "../prompt/queries.ts";
import { noteVersion } from "../prompt/types.ts";
import type { Acting, Place } from "./effects.ts";
import { moveFacts, readFacts, type MoveFacts } from "./facts.ts";
import {
  citeAgain,
  firstOfBranch,
  leaveBehind,
  moveBranch,
  movePeople,
  moveTrail,
  visibleIn,
} from "./queries-move.ts";
import { pickAgain, pinAgain } from "./restoring.ts";

/** Two discussions are held in one order by everybody: else two moves could wait for each other for ever. */
async function holdBoth(trx: Trx, one: number, other: number): Promise<void> {
  await holdDiscussion(trx, Math.min(one, other));
  await holdDiscussion(trx, Math.max(one, other));
}

/**
 * Moves an answer with its branch to another discussion. Pins, the author's pick and citations stay behind; votes,
 * follows, drafts, what was read, what waits and what was decided go along.
 * @returns the decision's id
 * @throws {Invalid} with a problem of `to`; {Conflict} `moveAnswers` for a reply that is no answer
 */
export async function moveIn(trx: Trx, ctx: Acting, place: Place, to: number, note: string): Promise<number> {
  const from = place.article_id;
  if (to === from) throw new Invalid({ to: "movesHere" });
  const now = ctx.clock();
  await holdBoth(trx, from, to);
  const reply = await holdReply(trx, place);
  ensure("rearrange", ctx.actor, { reply, discussion: await discussionNow(trx, from, now) });
  if (reply.parent_id !== null) throw new Conflict("moveAnswers");
  const target = await discussionNow(trx, to, now);
  const isPublic = target.published_at !== null && target.removed_at === null;
  if (!isPublic || target.phase === "scheduled" || !can("readArticle", ctx.actor, target))
    throw new Invalid({ to: "movesNowhere" });
  const left = await leaveBehind(trx, reply.id);
  const facts: MoveFacts = { from, to, ...left, note: noteVersion(await noteIn(trx, from)) };
  await carry(trx, reply.id, from, to);
  const said = { ...about(reply), article_id: to, action: "move", note, body: reply.body } as const;
  const subject = `reply:${reply.id}` as const;
  const id = await decide(trx, ctx, { ...said, facts: JSON.stringify(facts) }, { subject, upheld: 1 });
  await tell(trx, reply.id, from, to, now);
  return id;
}

/**
 * Moves an answer back to where a decision took it from, with what it had left behind there.
 * @throws {Conflict} `changedSince` when it stands somewhere else by now
 */
export async function moveBackIn(trx: Trx, ctx: Acting, moving: Decision): Promise<number> {
  const facts = readFacts(moveFacts, moving.facts);
  const { from, to } = facts;
  const now = ctx.clock();
  ensure("moderate", ctx.actor, null);
  await holdBoth(trx, from, to);
  const reply = await holdReply(trx, { id: moving.reply_id ?? 0, article_id: to });
  if (reply.parent_id !== null) throw new Conflict("changedSince");
  const left = await leaveBehind(trx, reply.id);
  const back: MoveFacts = { from: to, to: from, ...left, note: noteVersion(await noteIn(trx, to)) };
  await carry(trx, reply.id, to, from);
  if (reply.deleted_at === null && reply.hidden_at === null) {
    for (const pin of facts.pins) await pinAgain(trx, { id: pin.id, article_id: from }, pin.pinned_at);
    if (facts.pick) await pickAgain(trx, { id: reply.id, article_id: from }, facts.pick);
  }
  // Another note cites anew, or no more.
  if (noteVersion(await noteIn(trx, from)) === facts.note) await citeAgain(trx, from, facts.citations);
  const said = { ...about(reply), article_id: from, action: "move", facts: JSON.stringify(back) } as const;
  const id = await decide(trx, ctx, said);
  await tell(trx, reply.id, to, from, now);
  return id;
}

async function carry(trx: Trx, id: number, from: number, to: number): Promise<void> {
  const { answers, replies } = await visibleIn(trx, id);
  await movePeople(trx, id, from, to);
  await moveTrail(trx, id, from, to);
  await moveBranch(trx, id, to);
  await moveCounts(trx, from, { answers: -answers, replies: -replies });
  await moveCounts(trx, to, { answers, replies });
  // The author of the other article lifts other answers.
  await recountAnswer(trx, id);
}

/** Replies of a branch that open pages are told of one by one; the rest is behind links there anyway. */
const MOST_TOLD = 50;

/** Pages of both discussions: here it goes, there it comes in. The discussion with the smaller id first, as held. */
async function tell(trx: Trx, id: number, from: number, to: number, at: number): Promise<void> {
  await recordChange(trx, { articleId: from, kind: "changed", replyId: id, at });
  for (const replyId of await firstOfBranch(trx, id, MOST_TOLD))
    await recordChange(trx, { articleId: to, kind: "posted", replyId, at });
}
