/** The SQL of writing articles: each in the transaction of an action. */
import { sql } from "kysely";
import type { Trx } from "../db/connect.ts";
import { takeTurns } from "../db/dialect.ts";
import type { Article, DecisionAction } from "../db/schema.ts";
import { NotFound } from "../errors.ts";
import { RENDERER, renderArticle } from "../lib/markdown.ts";
import { articleById } from "./queries.ts";
import { tellingWords, type Words } from "./related.ts";
import type { ArticleRow, Texts } from "./types.ts";

/** Texts with their HTML: rendered before a transaction starts, because that takes up to half a second. */
export type Rendered = Texts & Pick<Article, "body_html" | "renderer">;

/** Renders a body, for {@link insertDraft} and {@link updateArticle}. */
export function rendered(texts: Texts): Rendered {
  return { ...texts, body_html: renderArticle(texts.body), renderer: RENDERER };
}

export interface NewDraft {
  slug: string;
  authorId: number;
  fingerprint: string | null;
  texts: Rendered;
  now: number;
}

/** Adds a draft with its discussion, which holds the prompt. @returns the article's id */
export async function insertDraft(trx: Trx, draft: NewDraft): Promise<number> {
  const { prompt, ...columns } = draft.texts;
  const { id } = await trx
    .insertInto("articles")
    .values({
      ...columns,
      slug: draft.slug,
      author_id: draft.authorId,
      fingerprint: draft.fingerprint,
      created_at: draft.now,
      updated_at: draft.now,
      published_at: null,
      removed_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("discussions")
    .values({ article_id: id, prompt, prompt_edited_at: null, locked_at: null, last_reply_at: null })
    .execute();
  return id;
}

/** Keeps what was read: the source as it came, and what was found in it. */
export async function insertImport(
  trx: Trx,
  kept: { articleId: number; source: string; filename: string | null; found: string },
): Promise<void> {
  await trx
    .insertInto("imports")
    .values({ article_id: kept.articleId, source: kept.source, filename: kept.filename, found: kept.found })
    .execute();
}

/** Replaces what was found. */
export async function updateFound(trx: Trx, articleId: number, found: string): Promise<void> {
  await trx.updateTable("imports").set({ found }).where("article_id", "=", articleId).execute();
}

/**
 * Writes an article's texts, if it is still as it was when they were checked: the same version, and neither published
 * nor taken down since. A prompt that changes once there are answers is marked as edited.
 * @returns false when the article was changed since, and nothing was written
 */
export async function updateArticle(
  trx: Trx,
  article: Pick<Article, "id" | "updated_at" | "published_at" | "removed_at">,
  change: { texts: Rendered; now: number },
): Promise<boolean> {
  const { prompt, ...columns } = change.texts;
  const still = (time: number | null) => (time === null ? "is" : "is not");
  // Two changes within a millisecond are two versions, too.
  const updated_at = Math.max(change.now, article.updated_at + 1);
  const { numUpdatedRows } = await trx
    .updateTable("articles")
    .set({ ...columns, updated_at })
    .where("id", "=", article.id)
    .where("updated_at", "=", article.updated_at)
    .where("published_at", still(article.published_at), null)
    .where("removed_at", still(article.removed_at), null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await trx
    .updateTable("discussions")
    .set({ prompt_edited_at: change.now })
    .where("article_id", "=", article.id)
    .where("prompt", "!=", prompt)
    .where("answers", ">", 0)
    .execute();
  await trx.updateTable("discussions").set({ prompt }).where("article_id", "=", article.id).execute();
  return true;
}

/** Sets when an article was published and removed. A new `updated_at` makes it another version. */
export async function updateState(
  trx: Trx,
  id: number,
  state: Partial<Pick<Article, "published_at" | "removed_at" | "removed_by" | "slug" | "updated_at">>,
): Promise<void> {
  await trx.updateTable("articles").set(state).where("id", "=", id).execute();
}

/** Makes an article's telling words anew. */
export async function writeWords(trx: Trx, articleId: number, words: Words): Promise<void> {
  await deleteWords(trx, articleId);
  const rows = tellingWords(words).map((row) => ({ article_id: articleId, ...row }));
  if (rows.length > 0) await trx.insertInto("article_words").values(rows).execute();
}

/** An article that nobody may read is near no other. */
export async function deleteWords(trx: Trx, articleId: number): Promise<void> {
  await trx.deleteFrom("article_words").where("article_id", "=", articleId).execute();
}

/** The row of the decision log for taking down or restoring. */
export async function insertDecision(
  trx: Trx,
  decision: {
    actorId: number;
    action: Extract<DecisionAction, "take-down" | "restore">;
    articleId: number;
    authorId: number;
    note: string | null;
    now: number;
  },
): Promise<void> {
  await trx
    .insertInto("decisions")
    .values({
      actor_id: decision.actorId,
      action: decision.action,
      article_id: decision.articleId,
      reply_id: null,
      message_id: null,
      person_id: decision.authorId,
      reason: null,
      note: decision.note,
      created_at: decision.now,
    })
    .execute();
}

/** The article that has this text or this address already, if any: the oldest. */
export async function findSame(trx: Trx, same: { fingerprint: string; address: string | null }) {
  await takeTurns(trx, "imports");
  return trx
    .selectFrom("articles")
    .select(["id", "slug", "title", "author_id", "published_at", "removed_at", "fingerprint"])
    .where((eb) =>
      eb.or([
        eb("fingerprint", "=", same.fingerprint),
        ...(same.address === null ? [] : [eb("source_url", "=", same.address)]),
      ]),
    )
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

/** An author's draft in which nothing was written yet. */
export async function findBlank(trx: Trx, authorId: number): Promise<number | undefined> {
  const row = await trx
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .leftJoin("imports", "imports.article_id", "articles.id")
    .select("articles.id")
    .where("author_id", "=", authorId)
    .where("title", "=", "")
    .where("body", "=", "")
    .where("prompt", "=", "")
    .where("published_at", "is", null)
    .where("removed_at", "is", null)
    .where("imports.article_id", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Waits until nobody else changes this article, and reads it. */
export async function lockArticle(trx: Trx, id: number): Promise<ArticleRow> {
  await trx
    .updateTable("articles")
    .set({ removed_at: sql`removed_at` })
    .where("id", "=", id)
    .execute();
  const article = await articleById(trx, id);
  if (!article) throw new NotFound();
  return article;
}
