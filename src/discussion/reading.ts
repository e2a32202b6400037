/** Everything a page of a discussion shows, gathered: queries put together, permissions asked, trees built. */
import { articleBySlug } from "../articles/queries.ts";
import type { ReadArticle } from "../articles/types.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { articlePath } from "../lib/paths.ts";
import { can } from "../policy.ts";
import { PAGE, answersAfter, pinnedAnswers, replyInDiscussion } from "./queries.ts";
import { BRANCH, ancestorsOf, belowEach, branchSizes, branchesOf, childrenOf } from "./queries-branch.ts";
import { cursorAfter, type Cursor, type Sort } from "./sorts.ts";
import { buildThreads, countShown, type Thread } from "./tree.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Levels shown on one page, answers included; deeper replies go on on a page of their own. */
export const LEVELS = 7;
/** Replies shown above a reply on its own page. */
const MOST_ABOVE = 20;

export interface AnswerPage {
  sort: Sort;
  threads: Thread<ReplyRow>[];
  /** Replies under an answer that this page leaves out, by the answer's id. */
  left: ReadonlyMap<number, number>;
  /** Cursor of the next page, or null at the end. */
  next: string | null;
}

/** One page of answers with their threads; the first begins with the pinned ones. */
export async function readAnswers(
  ctx: Pick<Ctx, "db" | "actor">,
  articleId: number,
  sort: Sort,
  after: Cursor | null,
): Promise<AnswerPage> {
  const pinned = after ? [] : await pinnedAnswers(ctx, articleId);
  const found = await answersAfter(ctx, articleId, sort, after);
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const answers = [...pinned, ...shown];
  const ids = answers.map((answer) => answer.id);
  const below = await branchesOf(ctx, ids, LEVELS - 1);
  const sizes = below.length === 0 ? new Map<number, number>() : await branchSizes(ctx, ids);
  const threads = buildThreads([...answers, ...below], LEVELS, sort === "best" ? "best" : "age");
  const left = new Map<number, number>();
  for (const thread of threads) {
    const { id } = thread.reply;
    const cut = below.filter((reply) => reply.answer_id === id).length === BRANCH;
    const missing = (sizes.get(id) ?? 0) - (countShown(thread) - 1);
    if (cut && missing > 0) left.set(id, missing);
  }
  return { sort, threads, left, next: found.length > PAGE && last ? cursorAfter(last) : null };
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
export interface Branch {
  /** The replies next above it, from the top down: all, or as many as are shown. */
  ancestors: ReplyRow[];
  thread: Thread<ReplyRow>;
  /** Replies that this page leaves out, by the id of the reply right below which they stand. */
  left: ReadonlyMap<number, number>;
  /** Where the next page of replies begins, or null at the end. */
  next: number | null;
}

/** A reply in its context: what it answers, itself, and a page of what answers it, from behind the reply `after`. */
export async function readBranch(
  ctx: Pick<Ctx, "db" | "actor">,
  reply: ReplyRow,
  after: number,
): Promise<Branch> {
  const ancestors = await ancestorsOf(ctx, reply.id, MOST_ABOVE);
  const found = await childrenOf(ctx, reply.id, after);
  const children = found.slice(0, PAGE);
  const { rows, sizes } = await belowEach(
    ctx,
    children.map((child) => child.id),
    LEVELS - 1,
  );
  const [thread = { reply, replies: [], goesOn: false }] = buildThreads(
    [reply, ...children, ...rows],
    LEVELS,
    "age",
  );
  const left = new Map<number, number>();
  for (const [id, size] of sizes) if (size > BRANCH) left.set(id, size - BRANCH);
  return { ancestors, thread, left, next: found.length > PAGE ? (children.at(-1)?.id ?? null) : null };
}

/** The page and anchor where a reply is sure to be found. */
export function placeOf(
  reply: Pick<ReplyRow, "id" | "depth">,
  discussion: Pick<DiscussionRow, "slug" | "replies">,
): string {
  // With no more replies than one branch may show, each is on the first page, unless it stands too deep.
  const onFirstPage = discussion.replies <= BRANCH && reply.depth < LEVELS;
  const page = onFirstPage ? articlePath(discussion.slug) : `/replies/${reply.id}`;
  return `${page}#reply-${reply.id}`;
}
