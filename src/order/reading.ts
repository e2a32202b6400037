/** What the forms of the tools of order show, gathered for those who may use them. */
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { discussionById, discussionBySlug, replyInDiscussion } from "../discussion/queries.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { articlePath, decisionPath } from "../lib/paths.ts";
import { decisionById } from "../moderation/queries-decisions.ts";
import { can, ensure } from "../policy.ts";
import { rulesInUse, type Rule } from "../rules/queries.ts";
import { articlesTitled, earlierOf } from "./queries-merge.ts";
import { slugIn, type Earlier, type Target } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;
interface Found {
  reply: ReplyRow;
  discussion: DiscussionRow;
}

/** Questions to choose from, and earlier replies. */
const MOST_TARGETS = 20;
const MOST_EARLIER = 20;

/** A discussion whose pace somebody wants to set. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readPace(ctx: Reading, slug: string): Promise<DiscussionRow> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  ensure("setPace", ctx.actor, discussion);
  return discussion;
}

/** The reply that a moderator wants to delete. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readRemoving(ctx: Reading, replyId: number): Promise<Found & { rules: Rule[] }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("remove", ctx.actor, found);
  return { ...found, rules: await rulesInUse(ctx.db.read) };
}

/**
 * The answer that a moderator wants to move, and the questions it may be moved to.
 * @param wanted words of a title, a slug or an address
 * @throws {Conflict} when it is no answer; {NotFound} {Forbidden} {SignedOut}
 */
export async function readMoving(
  ctx: Reading,
  replyId: number,
  wanted: string,
): Promise<Found & { targets: Target[] }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("rearrange", ctx.actor, found);
  if (found.reply.parent_id !== null) throw new Conflict("moveAnswers");
  const { read } = ctx.db;
  const titled = await articlesTitled(read, wanted, found.discussion.id, ctx.clock(), MOST_TARGETS);
  const named = wanted === "" ? undefined : await discussionBySlug(ctx, slugIn(wanted));
  const isNamed = named && named.id !== found.discussion.id && can("readArticle", null, named);
  return { ...found, targets: isNamed ? [named, ...titled.filter(({ id }) => id !== named.id)] : titled };
}

/** The reply that a moderator wants to merge, and the earlier ones of its writer. @throws as `readRemoving` */
export async function readMerging(ctx: Reading, replyId: number): Promise<Found & { earlier: Earlier[] }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("rearrange", ctx.actor, found);
  return { ...found, earlier: await earlierOf(ctx.db.read, found.reply, MOST_EARLIER) };
}

/** What a decision was about, to go back to: a reply, or the path of a page. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readDecided(
  ctx: Reading,
  decisionId: number,
): Promise<{ replyId: number } | { path: string }> {
  ensure("moderate", ctx.actor, null);
  const decision = await decisionById(ctx.db.read, decisionId);
  if (!decision) throw new NotFound();
  // What waits again has no page of its own.
  const isThere =
    decision.reply_id !== null && (await replyInDiscussion(ctx, decision.reply_id)) !== undefined;
  if (decision.reply_id !== null && isThere) return { replyId: decision.reply_id };
  const article = decision.article_id === null ? undefined : await discussionById(ctx, decision.article_id);
  if (article) return { path: `${articlePath(article.slug)}#discussion` };
  return { path: decision.person_id === null ? "/moderation/log" : decisionPath(decision.id) };
}
