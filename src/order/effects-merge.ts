/** Merging a double post into the earlier one, and taking that back. */
import type { Trx } from "../db/connect.ts";
import type { Decision } from "../db/schema.ts";
import { discussionNow } from "../discussion/queries.ts";
import { letGo, markDeleted } from "../discussion/queries-deleting.ts";
import type { ownReply } from "../discussion/queries-own.ts";
import { recountAnswer } from "../discussion/queries-standing.ts";
import { Conflict, Invalid } from "../errors.ts";
import { recordChange } from "../live/queries.ts";
import { decide } from "../moderation/decide.ts";
import { about } from "../moderation/effects.ts";
import { holdReply } from "../moderation/queries.ts";
import { ensure } from "../policy.ts";
import { recount } from "../voting/queries.ts";
import type { Acting, Place } from "./effects.ts";
import { mergeFacts, readFacts, type MergeFacts } from "./facts.ts";
import { childrenOf, lockOf, putBelow, storeRemover, type Above } from "./queries.ts";
import {
  followsBack,
  moveFollows,
  moveVotes,
  moveWriting,
  replyThere,
  storeMerged,
  votesBack,
} from "./queries-merge.ts";
import { bringBack, countReply } from "./restoring.ts";

type Row = Awaited<ReturnType<typeof ownReply>>;

/**
 * Merges a double post into the earlier one of the same writer: votes (none doubled), follows and the replies below it
 * go over, and it goes itself.
 * @returns the decision's id, or null when it was merged so before
 * @throws {Invalid} with a problem of `into`
 */
export async function mergeIn(
  trx: Trx,
  ctx: Acting,
  place: Place,
  into: number,
  note: string,
): Promise<number | null> {
  const now = ctx.clock();
  const double = await holdReply(trx, place);
  ensure("moderate", ctx.actor, null);
  if (double.merged_into === into) return null;
  const discussion = await discussionNow(trx, double.article_id, now);
  ensure("rearrange", ctx.actor, { reply: double, discussion });
  const kept = await replyThere(trx, into, double.article_id);
  if (!kept || kept.person_id !== double.person_id || kept.id === double.id)
    throw new Invalid({ into: "mergeOther" });
  // A parent always has the smaller id: what stood below the later one can stand below the earlier, not the other way.
  if (kept.id > double.id) throw new Invalid({ into: "mergeLater" });
  ensure("rearrange", ctx.actor, { reply: kept, discussion });

  const replies = await childrenOf(trx, double.id);
  await putBelow(trx, replies, double, kept);
  const votes = await moveVotes(trx, double.id, kept.id);
  const follows = await moveFollows(trx, double.id, kept.id);
  await moveWriting(trx, double.id, kept.id);
  await markDeleted(trx, double, now);
  await storeRemover(trx, double.id, ctx.actor?.id ?? null);
  await storeMerged(trx, double.id, kept.id);
  await letGo(trx, double.id, now);
  await countReply(trx, double, -1);
  await countedAnew(trx, double, kept);
  const facts: MergeFacts = { into, replies, votes, follows };
  const said = { ...about(double), action: "merge", note, body: double.body } as const;
  const subject = `reply:${double.id}` as const;
  const id = await decide(trx, ctx, { ...said, facts: JSON.stringify(facts) }, { subject, upheld: 1 });
  await tell(trx, double, kept, now);
  return id;
}

/**
 * Takes a merge back: the double stands again, with what it had.
 * @throws {Conflict} `changedSince` when the two do not stand in one discussion any more; `undoTooLate`
 */
export async function unmergeIn(trx: Trx, ctx: Acting, merging: Decision): Promise<number> {
  const facts = readFacts(mergeFacts, merging.facts);
  const now = ctx.clock();
  const { reply_id, article_id } = merging;
  const double = await holdReply(trx, { id: reply_id ?? 0, article_id: article_id ?? 0 });
  ensure("moderate", ctx.actor, null);
  const kept = await replyThere(trx, facts.into, double.article_id);
  if (!kept || double.merged_into !== kept.id) throw new Conflict("changedSince");
  await bringBack(trx, double);
  await storeRemover(trx, double.id, null);
  await storeMerged(trx, double.id, null);
  // Where it stands may have been locked meanwhile, or freed.
  const lock_id = double.lock_id === double.id ? double.id : await lockOf(trx, double.parent_id);
  await putBelow(trx, facts.replies, kept, { ...double, lock_id });
  await letGo(trx, kept.id, now);
  await votesBack(trx, facts.votes, kept.id, double.id);
  await followsBack(trx, facts.follows, kept.id, double.id);
  await countReply(trx, double, 1);
  await countedAnew(trx, double, kept);
  const id = await decide(trx, ctx, { ...about(double), action: "unmerge" });
  await tell(trx, double, kept, now);
  return id;
}

/** Votes of both, and the standing of the answers above them. */
async function countedAnew(trx: Trx, double: Row, kept: Row): Promise<void> {
  for (const { id } of [double, kept]) await recount(trx, id);
  for (const answer of new Set([double, kept].map(top))) await recountAnswer(trx, answer);
}

const top = ({ id, answer_id }: Above) => answer_id ?? id;

async function tell(trx: Trx, double: Row, kept: Row, at: number): Promise<void> {
  for (const { id: replyId, article_id: articleId } of [double, kept])
    await recordChange(trx, { articleId, kind: "changed", replyId, at });
}
