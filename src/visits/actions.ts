import { discussionBySlug } from "../discussion/queries.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { hasUnreadFor, markReadOf, markReadUpTo } from "../notifications/queries-marking.ts";
import { can, ensure } from "../policy.ts";
import { anyUnseen, countRead, hasVisited, holdVisit, noteSeen, raise, seeUpTo } from "./queries-write.ts";

/** What a reader had on the screen. */
export interface Seen {
  slug: string;
  /** Replies that were on the screen long enough to be read; what does not belong to the discussion is left out. */
  ids: readonly number[];
  /** The newest reply when the page was made, where the discussion came on screen for the first time; else null. */
  until: number | null;
}

/**
 * Records what the actor has seen of a discussion; their inbox's lines about it are read then, too. Saying it again
 * changes nothing.
 */
export async function recordSeen(ctx: Ctx, { slug, ids, until }: Seen): Promise<void> {
  const discussion = await findDiscussion(ctx, slug);
  ensure("keepTrack", ctx.actor, discussion);
  const personId = ctx.actor?.id ?? 0;
  const { id: articleId } = discussion;
  const visit = { personId, articleId, at: ctx.clock() };
  const { read } = ctx.db;
  const begins = until !== null && !(await hasVisited(read, personId, articleId));
  const fresh = begins || (await anyUnseen(read, personId, articleId, ids));
  // Most of what is sent by a page with nothing new changes nothing: then nothing is written either.
  if (!fresh && !(await hasUnreadFor(read, personId, ids))) return;
  await ctx.db.write(async (trx) => {
    const known = await holdVisit(trx, visit);
    await countRead(trx, visit, !known && begins ? { until } : { ids });
    if (!known && begins) await seeUpTo(trx, visit, until);
    await noteSeen(trx, visit, ids);
    if (fresh && (known || begins)) await raise(trx, visit);
    await markReadOf(trx, personId, ids, visit.at);
  });
}

/** Takes everything up to the reply `until` for read, as the actor says: what came later stays new. */
export async function markAllSeen(ctx: Ctx, { slug, until }: { slug: string; until: number }): Promise<void> {
  const discussion = await findDiscussion(ctx, slug);
  ensure("keepTrack", ctx.actor, discussion);
  const visit = { personId: ctx.actor?.id ?? 0, articleId: discussion.id, at: ctx.clock() };
  await ctx.db.write(async (trx) => {
    await holdVisit(trx, visit);
    await seeUpTo(trx, visit, until);
    await raise(trx, visit);
    await markReadUpTo(trx, visit, until);
  });
}

async function findDiscussion(ctx: Ctx, slug: string): Promise<DiscussionRow> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion || !can("readArticle", ctx.actor, discussion)) throw new NotFound();
  return discussion;
}
