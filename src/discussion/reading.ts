/** Everything a page of a discussion shows, gathered: queries put together, permissions asked, trees built. */
import { articleBySlug } from "../articles/queries.ts";
import type { ReadArticle } from "../articles/types.ts";
import { NotFound } from "../errors.ts";
import { placeWaiting } from "../held/placing.ts";
import type { Waiting } from "../held/types.ts";
import type { Ctx } from "../http/context.ts";
import { articlePath, replyPath } from "../lib/paths.ts";
import { can } from "../policy.ts";
import { newness } from "../visits/queries.ts";
import type { Newness } from "../visits/types.ts";
import type { Cursor } from "./cursor.ts";
import { FEW_ANSWERS, LEVELS, fewBelow, readFirst, readFolds, type Fold } from "./folds.ts";
import { replyInDiscussion } from "./queries.ts";
import { answersAfter, pageSize, pinnedAnswers, repliesById } from "./queries-answers.ts";
import { MOST_BEHIND, allBelow, type Counted } from "./queries-behind.ts";
import { BRANCH, ancestorsOf, standsFirst, stretchBelow } from "./queries-branch.ts";
import type { Choice } from "./sorts.ts";
import { buildThreads, flat, type Behind, type Thread } from "./tree.ts";
import { fairAnswer, nextCursor, withFair } from "./turns.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Replies shown above a reply on its own page: what it answers, and enough to know what that was about. */
const MOST_ABOVE = 3;

export interface AnswerPage extends Choice {
  threads: Thread<ReplyRow>[];
  /** What stands folded below answers of this page, by the answer's id. */
  folds: ReadonlyMap<number, Fold>;
  /** The answer in the place that is kept for those with few votes; null where there is none. */
  fewVotes: number | null;
  /** Where the next page begins, or null at the end. */
  next: Cursor | null;
  /** What is new here to the reader, on this page or not. */
  news: Newness;
  /** What the reader wrote that waits for a moderator, and has no reply on this page that it stands below. */
  waiting: Waiting[];
}

/** What reading a page needs to know of its discussion. */
type Discussed = Pick<DiscussionRow, "id" | "author_id" | "version" | "answers">;

/** One page of answers with the first of their replies; the first page begins with the pinned answers. */
export async function readAnswers(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  discussion: Discussed,
  choice: Choice,
  after: Cursor | null,
): Promise<AnswerPage> {
  const pinned = after ? [] : await pinnedAnswers(ctx, discussion.id);
  const chosen = choice.show === null ? pinned : pinned.filter((answer) => answer.author_replies > 0);
  const found = await answersAfter(ctx, discussion.id, choice, after);
  const fewVotes = after ? null : await fairAnswer(ctx, discussion, choice, found);
  const order = fewVotes === null ? found : withFair(found, fewVotes);
  const page = order.slice(0, pageSize(after));
  const listed = [...chosen, ...page];
  const first = await readFirst(ctx, discussion, listed);
  // Answers first, as they stand; then what is below them, parents before their replies.
  const below = [...first.values()].flatMap(({ ids }) => ids).sort((a, b) => a - b);
  const rows = await repliesById(ctx, [...listed.map(({ id }) => id), ...below]);
  const answers = rows.filter((row) => row.parent_id === null);
  const fresh = await newness(ctx, discussion.id);
  for (const row of rows) row.is_new = fresh.isNew(row);
  // The first page has all of them: a further one is put below it.
  const waiting = after ? [] : await placeWaiting(ctx, discussion.id, rows);
  const folds = await readFolds(ctx, first, rows, fresh);
  const threads = buildThreads(rows, LEVELS, choice.sort === "best" ? "best" : "age");
  await markGoingOn(ctx, threads, LEVELS - 1, fresh);
  const next =
    order.length > page.length
      ? nextCursor(
          choice,
          after,
          answers,
          page.map(({ id }) => id),
        )
      : null;
  return { ...choice, threads, folds, fewVotes: fewVotes?.id ?? null, next, news: fresh, waiting };
}

/**
 * The replies at the deepest level of these threads go on where something stands below them.
 * @param rest what stands behind these threads
 * @returns how much that is, with all below it that is too deep for this page
 */
async function markGoingOn(
  ctx: Pick<Ctx, "db">,
  threads: readonly Thread<ReplyRow>[],
  depth: number,
  news: Newness,
  rest: readonly Counted[] = [],
): Promise<Behind> {
  const deepest = [...flat(threads)].filter(({ reply }) => reply.depth === depth);
  const later = rest.filter((reply) => reply.depth === depth);
  const { below, whole } = await allBelow(ctx, [
    ...deepest.map(({ reply }) => reply.id),
    ...later.map(({ id }) => id),
  ]);
  const told = (found: readonly Counted[], all = whole): Behind => ({
    count: found.length,
    fresh: found.filter((reply) => news.isNew(reply)).length,
    atLeast: !all,
  });
  for (const thread of deepest) {
    thread.behind = told(below.get(thread.reply.id) ?? []);
    thread.goesOn = thread.behind.count > 0;
  }
  const deeper = later.flatMap(({ id }) => below.get(id) ?? []);
  return told([...rest, ...deeper], (whole || later.length === 0) && rest.length <= MOST_BEHIND);
}

/**
 * An article with its discussion, if the actor may read it.
 * @throws {NotFound}
 */
export async function readableArticle(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  slug: string,
): Promise<ReadArticle> {
  const article = await articleBySlug(ctx, slug);
  if (!article || !can("readArticle", ctx.actor, article)) throw new NotFound();
  return article;
}

/**
 * A reply and its discussion, if the actor may read there.
 * @throws {NotFound}
 */
export async function replyWithDiscussion(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  replyId: number,
): Promise<{ reply: ReplyRow; discussion: DiscussionRow }> {
  const found = await replyInDiscussion(ctx, replyId);
  if (!found || !can("readArticle", ctx.actor, found.discussion)) throw new NotFound();
  return found;
}

/** A reply in its context. */
export interface Branch extends Below {
  /** The replies next above it, from the top down: all, or as many as are shown. */
  ancestors: ReplyRow[];
  reply: ReplyRow;
}

/** A stretch of what stands below a reply. */
export interface Below {
  /** What stands right below it, or below a reply that an earlier stretch has shown. */
  threads: Thread<ReplyRow>[];
  /** Where the next stretch begins, or null at the end. */
  next: Fold | null;
  news: Newness;
}

/** A reply in its context: what it answers, itself, and a stretch of what stands below it. */
export async function readBranch(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  reply: ReplyRow,
  after: Cursor | null,
): Promise<Branch> {
  const ancestors = await ancestorsOf(ctx, reply.id, MOST_ABOVE);
  const below = await readBelow(ctx, reply, after, null);
  for (const row of [reply, ...ancestors]) row.is_new = below.news.isNew(row);
  const here = [...flat(below.threads)].map((thread) => thread.reply);
  await placeWaiting(ctx, reply.article_id, [reply, ...ancestors, ...here]);
  return { ...below, ancestors, reply };
}

/**
 * What stands below a reply, from behind a cursor.
 * @param until the newest reply that the page knew of when it was made: what came later it has by other ways, or will
 */
export async function readBelow(
  ctx: Pick<Ctx, "db" | "actor">,
  reply: ReplyRow,
  after: Cursor | null,
  until: number | null,
): Promise<Below> {
  const from: { id: number; shown: readonly number[] } =
    after?.kind === "behind" ? after : { id: 0, shown: [] };
  const news = await newness(ctx, reply.article_id);
  const stretch = {
    after: from.id,
    until: until ?? news.newest,
    levels: LEVELS - 1,
    most: BRANCH + MOST_BEHIND + 1 + from.shown.length,
  };
  const shown = new Set(from.shown);
  const found = (await stretchBelow(ctx, reply, stretch)).filter(({ id }) => !shown.has(id));
  const page = found.slice(0, BRANCH).map(({ id }) => id);
  const rest = found.slice(BRANCH);
  const rows = await repliesById(ctx, page);
  for (const row of rows) row.is_new = news.isNew(row);
  const threads = buildThreads(rows, LEVELS, "age");
  const behind = await markGoingOn(ctx, threads, reply.depth + LEVELS - 1, news, rest);
  if (rest.length === 0) return { threads, next: null, news };
  const next = {
    ...behind,
    shows: Math.min(BRANCH, rest.length),
    after: { kind: "behind", id: page.at(-1) ?? 0, shown: from.shown } as const,
    until: stretch.until,
  };
  return { threads, next, news };
}

/** The page and anchor where a reply is sure to be found. */
export async function placeOf(
  ctx: Pick<Ctx, "db">,
  reply: Pick<ReplyRow, "id">,
  discussion: Pick<DiscussionRow, "slug">,
): Promise<string> {
  const first = { answers: FEW_ANSWERS, few: fewBelow(0, FEW_ANSWERS), levels: LEVELS };
  const isFirst = await standsFirst(ctx, reply.id, first);
  return isFirst ? `${articlePath(discussion.slug)}#reply-${reply.id}` : replyPath(reply.id);
}
