/** The SQL of slugs: each article has one, and keeps those it had. */
import type { Trx } from "../db/connect.ts";
import { takeTurns } from "../db/dialect.ts";
import { updateState } from "./queries-write.ts";
import { candidate } from "./slug.ts";

/** The first of slug, slug-2, slug-3, … that is free, kept free until the transaction ends. */
export async function freeSlug(trx: Trx, slug: string, articleId: number): Promise<string> {
  await takeTurns(trx, "slugs");
  for (let n = 1; ; n += 1) {
    const wanted = candidate(slug, n);
    if (!(await isTaken(trx, wanted, articleId))) return wanted;
  }
}

/** Whether another article has, or once had, this slug. */
async function isTaken(trx: Trx, slug: string, articleId: number): Promise<boolean> {
  const now = await trx
    .selectFrom("articles")
    .select("id")
    .where("slug", "=", slug)
    .where("id", "!=", articleId)
    .executeTakeFirst();
  if (now) return true;
  const once = await trx
    .selectFrom("slugs")
    .select("slug")
    .where("slug", "=", slug)
    .where("article_id", "!=", articleId)
    .executeTakeFirst();
  return once !== undefined;
}

/** Gives an article another slug; the former one redirects from now on. @returns false when it is taken */
export async function moveSlug(
  trx: Trx,
  article: { id: number; slug: string },
  slug: string,
): Promise<boolean> {
  await takeTurns(trx, "slugs");
  if (await isTaken(trx, slug, article.id)) return false;
  await trx.deleteFrom("slugs").where("slug", "=", slug).execute();
  await trx.insertInto("slugs").values({ slug: article.slug, article_id: article.id }).execute();
  await updateState(trx, article.id, { slug });
  return true;
}
