/** The place of a new reply, looked at and counted in the transaction that adds it, or puts it by. */
import { readSettings } from "../admin/queries.ts";
import type { Reader, Trx } from "../db/connect.ts";
import { Forbidden, Invalid } from "../errors.ts";
import { waitingAnswer } from "../held/queries.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { discussionNow } from "./queries.ts";
import { answerBy } from "./queries-own.ts";
import { countNewReply, parentPlace, type ParentPlace } from "./queries-posting.ts";
import { holdDiscussion } from "./queries-standing.ts";

/**
 * Counts a reply that is posted, where it is, and holds the discussion either way: nothing in it can be deleted or
 * answered then until this is done.
 * @throws {Forbidden} when the discussion was locked or closed meanwhile
 */
export async function takePlace(
  trx: Trx,
  ctx: Pick<Ctx, "actor" | "clock">,
  articleId: number,
  { counted, isAnswer }: { counted: boolean; isAnswer: boolean },
): Promise<void> {
  const now = ctx.clock();
  if (counted && (await countNewReply(trx, articleId, isAnswer, now))) return;
  await holdDiscussion(trx, articleId);
  // Locked, closed or not open yet by now: the policy says which.
  ensure("answer", ctx.actor, await discussionNow(trx, articleId, now));
  if (counted) throw new Forbidden("locked");
}

/**
 * What a reply is for, which must still be there. @throws {Invalid} `parentGone`; {Forbidden} when its branch is locked
 */
export async function parentFor(trx: Trx, parentId: number, articleId: number): Promise<ParentPlace> {
  const parent = await parentPlace(trx, parentId);
  // It may also have been moved to another discussion since it was looked at.
  if (parent?.article_id !== articleId || parent.hidden_at !== null || parent.deleted_at !== null)
    throw new Invalid({ body: "parentGone" });
  if (parent.lock_id !== null) throw new Forbidden("branch-locked");
  return parent;
}

/** Whether somebody has given the one answer that everybody has. A hidden one counts: hiding it is no second chance. */
export async function hasAnswered(
  read: Reader | Trx,
  { article_id, person_id }: { article_id: number; person_id: number },
): Promise<boolean> {
  if ((await readSettings(read))["one-answer"] === "off") return false;
  return (await answerBy(read, article_id, person_id)) !== undefined;
}

/** The same, where one counts too that waits: for a moderator, or for its writer's address. */
export async function mayNotAgain(read: Reader | Trx, articleId: number, person: number): Promise<boolean> {
  if ((await readSettings(read))["one-answer"] === "off") return false;
  return (
    (await answerBy(read, articleId, person)) !== undefined ||
    (await waitingAnswer(read, articleId, person)) !== undefined
  );
}
