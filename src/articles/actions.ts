/** What an author does to an article. The others of its actions are in `actions-import.ts` and `actions-publish.ts`. */
import { Conflict, Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { choosePrompt, markLine, readFound, takeOut, type Found, type Line } from "./found.ts";
import { escapeText } from "./import/escape.ts";
import { putBack } from "./import/index.ts";
import { articleById, foundOf } from "./queries.ts";
import { rendered, updateArticle, updateFound, writeWords } from "./queries-write.ts";
import { moveSlug } from "./queries-slugs.ts";
import { isSame, slugOf, textsOf, type DraftInput } from "./texts.ts";
import { statusOf, type ArticleRow } from "./types.ts";

export { importArticle, startBlank, NotPublishable, type Existing, type Imported } from "./actions-import.ts";
export { discardDraft, publishArticle, restoreArticle, takeDown } from "./actions-publish.ts";

export type Saved =
  | { kind: "saved"; version: number }
  /** Somebody changed the article meanwhile: nothing was saved, and `now` is what it says. */
  | { kind: "stale"; now: ArticleRow };

/**
 * Saves a draft, or edits a published article, which keeps its discussion. A draft may be unfinished; a published
 * article keeps a title, a text and a prompt.
 * @throws {Invalid} a field is too long, or missing from a published article; nothing is saved
 */
export async function saveDraft(ctx: Ctx, input: DraftInput): Promise<Saved> {
  const { article, found } = await load(ctx, input.id);
  ensure("editArticle", ctx.actor, article);
  const chosen = choosePrompt(found, article.prompt, input.prompt, input.promptChoice);
  const texts = textsOf(article, { ...input, prompt: chosen.prompt });
  const slug = slugOf(article, input.slug);
  const same = slug === article.slug && chosen.found === found && isSame(article, texts);
  const stale = input.version !== null && input.version !== article.updated_at;
  // Who does not know that it was discarded would publish it, also without another word.
  const unknown = stale && statusOf(article) === "discarded" && input.discarding !== true;
  // Sent twice (a second click, a resend): the first one saved it.
  if (same && !unknown) return { kind: "saved", version: article.updated_at };
  if (stale) return { kind: "stale", now: article };
  const ready = rendered(texts);
  const now = ctx.clock();
  const written = await ctx.db.write(async (trx) => {
    if (!(await updateArticle(trx, article, { texts: ready, now }))) return false;
    if (chosen.found !== found) await updateFound(trx, article.id, JSON.stringify(chosen.found));
    if (slug !== article.slug && !(await moveSlug(trx, article, slug)))
      throw new Invalid({ slug: "slugTaken" });
    if (statusOf(article) === "published") await writeWords(trx, article.id, ready);
    return true;
  });
  const after = await articleById(ctx.db.read, article.id);
  if (!after) throw new NotFound();
  return written ? { kind: "saved", version: after.updated_at } : { kind: "stale", now: after };
}

/**
 * Puts one line of what was left out back into the text, where it stood, or leaves it out again.
 * @returns false when it can't be left out again because the text has changed there; only the mark is taken off
 * @throws {NotFound} no such line
 * @throws {Conflict} somebody changed the article in this moment
 */
export async function putBackLine(
  ctx: Ctx,
  input: { id: number; line: Line; back: boolean },
): Promise<boolean> {
  const { article, found } = await load(ctx, input.id);
  ensure("editArticle", ctx.actor, article);
  const { line, back } = input;
  const item = line.kind === "prompt" ? undefined : found.leftOut[line.index];
  const text = line.kind === "prompt" ? escaped(found.prompts[line.index]) : item?.text;
  if (text === undefined) throw new NotFound();
  const isBack = item ? item.back : found.promptsBack.includes(line.index);
  if (isBack === back) return true;
  const without = back ? null : takeOut(article.body, text);
  const body = back
    ? item
      ? putBack(article.body, item)
      : `${article.body.trimEnd()}\n\n${text}`.trimStart()
    : (without ?? article.body);
  const ready = rendered(textsOf(article, { body }));
  const change = { texts: ready, now: ctx.clock() };
  await ctx.db.write(async (trx) => {
    if (!(await updateArticle(trx, article, change))) throw new Conflict("changedSince");
    await updateFound(trx, article.id, JSON.stringify(markLine(found, line, back)));
    if (statusOf(article) === "published") await writeWords(trx, article.id, ready);
  });
  return back || without !== null;
}

async function load(ctx: Ctx, id: number): Promise<{ article: ArticleRow; found: Found }> {
  const article = await articleById(ctx.db.read, id);
  if (!article) throw new NotFound();
  return { article, found: readFound((await foundOf(ctx, id))?.found) };
}

function escaped(prompt: string | undefined): string | undefined {
  return prompt?.split("\n").map(escapeText).join("\n");
}
