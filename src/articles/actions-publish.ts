/** Publishing an article, taking it down with its discussion, and bringing it back. */
import { Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import type { Problem } from "../i18n/index.ts";
import { ensure } from "../policy.ts";
import { readFound } from "./found.ts";
import { articleById, foundOf } from "./queries.ts";
import { deleteWords, insertDecision, lockArticle, updateState, writeWords } from "./queries-write.ts";
import { freeSlug } from "./queries-slugs.ts";
import { isDraftSlug, slugify } from "./slug.ts";
import { missing, tooLong } from "./texts.ts";
import type { ArticleRow } from "./types.ts";

/** The slug of a title without a letter or a digit. */
const NAMELESS = "article";

/**
 * Publishes an article: from now on everybody can read it, and its prompt has a discussion. One that had been taken
 * down comes back, with its discussion. Published twice, nothing changes.
 * @returns its slug
 * @throws {Invalid} it has no title, no text or no prompt
 * @throws {NotFound}
 */
export async function publishArticle(ctx: Ctx, { id }: { id: number }): Promise<{ slug: string }> {
  ensure("editArticle", ctx.actor, await load(ctx, id));
  const { prompts } = readFound((await foundOf(ctx, id))?.found);
  const now = ctx.clock();
  return ctx.db.write(async (trx) => {
    // Read under the lock: nobody empties the text between this check and the publishing.
    const article = await lockArticle(trx, id);
    ensurePublishable(article, prompts.length > 1);
    const { published_at, removed_at } = article;
    if (published_at !== null && removed_at === null) return { slug: article.slug };
    if (published_at !== null) ensure("restoreArticle", ctx.actor, article);
    const slug = isDraftSlug(article.slug)
      ? await freeSlug(trx, slugify(article.title) || NAMELESS, id)
      : article.slug;
    await updateState(trx, id, {
      slug,
      published_at: published_at ?? now,
      removed_at: null,
      removed_by: null,
    });
    await writeWords(trx, id, article);
    if (published_at !== null) await decide(ctx, trx, article, "restore", null);
    return { slug };
  });
}

/**
 * Takes a published article down, its discussion with it; both can be restored. A draft is not published anyway:
 * nothing happens to it.
 * @param input.note what the author is told, and nobody else
 * @throws {NotFound}
 */
export async function takeDown(ctx: Ctx, input: { id: number; note?: string | undefined }): Promise<void> {
  const article = await load(ctx, input.id);
  ensure("editArticle", ctx.actor, article);
  await ctx.db.write(async (trx) => {
    const state = await lockArticle(trx, article.id);
    if (state.published_at === null || state.removed_at !== null) return;
    await updateState(trx, article.id, { removed_at: ctx.clock(), removed_by: ctx.actor?.id ?? null });
    await deleteWords(trx, article.id);
    await decide(ctx, trx, article, "take-down", input.note || null);
  });
}

/**
 * Brings back an article that was taken down, with its discussion. What an admin took down, an admin brings back.
 * @throws {Invalid} it could not be published as it is
 * @throws {NotFound} it was never published
 */
export async function restoreArticle(ctx: Ctx, { id }: { id: number }): Promise<{ slug: string }> {
  const article = await load(ctx, id);
  ensure("restoreArticle", ctx.actor, article);
  if (article.published_at === null) throw new NotFound();
  return publishArticle(ctx, { id });
}

/**
 * Puts a draft aside (`on`), or takes it up again. It stays stored either way.
 * @throws {NotFound} there is no such draft, or it has been published
 */
export async function discardDraft(ctx: Ctx, { id, on }: { id: number; on: boolean }): Promise<void> {
  const article = await load(ctx, id);
  ensure("editArticle", ctx.actor, article);
  await ctx.db.write(async (trx) => {
    const state = await lockArticle(trx, id);
    if (state.published_at !== null) throw new NotFound();
    if ((state.removed_at !== null) === on) return;
    const now = ctx.clock();
    // A new version: who has it open in another window is told before saving or publishing it.
    const updated_at = Math.max(now, state.updated_at + 1);
    await updateState(trx, id, { removed_at: on ? now : null, updated_at });
  });
}

function ensurePublishable(article: ArticleRow, canChoose: boolean): void {
  const { title, standfirst, body, prompt } = article;
  const long = tooLong({ title, standfirst: standfirst ?? "", body, prompt });
  const { prompt: noPrompt, ...others } = missing(article);
  const asked: Record<string, Problem> =
    noPrompt === undefined ? {} : canChoose ? { prompt_choice: "promptNotChosen" } : { prompt: noPrompt };
  const problems = { ...others, ...asked, ...long };
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
}

async function load(ctx: Ctx, id: number): Promise<ArticleRow> {
  const article = await articleById(ctx.db.read, id);
  if (!article) throw new NotFound();
  return article;
}

/** The decision's row, in the transaction that makes it true. */
async function decide(
  ctx: Ctx,
  trx: Parameters<typeof insertDecision>[0],
  article: ArticleRow,
  action: "take-down" | "restore",
  note: string | null,
): Promise<void> {
  if (!ctx.actor) throw new Error("the policy let nobody decide");
  const { id: articleId, author_id: authorId } = article;
  await insertDecision(trx, { actorId: ctx.actor.id, action, articleId, authorId, note, now: ctx.clock() });
}
