/** What tests of discussions have in common. */
import { sql } from "kysely";
import { fillOrders } from "../../migrations/002-discussion.ts";
import { isPostgres } from "../../src/db/dialect.ts";
import { RENDERER } from "../../src/lib/markdown.ts";
import { recountDiscussion } from "../../src/ops/queries-check.ts";
import { wilson } from "../../src/voting/rank.ts";
import type { World } from "../support/world.ts";

/** Ids of the replies in a part of a page, in their order. */
export function repliesIn(page: { document: Document }, within: string): number[] {
  return [...page.document.querySelectorAll(`${within} article.reply`)].map((element) =>
    Number(element.id.replace("reply-", "")),
  );
}

/** Ids of the answers of a page, in their order. */
export function answersIn(page: { document: Document }): number[] {
  return [...page.document.querySelectorAll("article.reply")].flatMap((element) =>
    element.closest("ol.replies") ? [] : [Number(element.id.replace("reply-", ""))],
  );
}

/**
 * Many replies at once, counted at the end: `parentOf` gives the index of the reply that the n-th answers, or null.
 * `votes` are set without people behind them.
 * @returns their ids
 */
export async function bulk(
  w: World,
  articleId: number,
  count: number,
  parentOf: (n: number) => number | null = () => null,
  votes: (n: number) => { ups: number; downs: number } = () => ({ ups: 0, downs: 0 }),
): Promise<number[]> {
  const people = [w.ids.amina, w.ids.baraka, w.ids.neema, w.ids.zuri];
  await w.db.write(async (trx) => {
    const { newest } = await trx
      .selectFrom("replies")
      .select((eb) => eb.fn.max("id").as("newest"))
      .executeTakeFirstOrThrow();
    const first = Number(newest ?? 0) + 1;
    const rows: { id: number; answer_id: number | null; depth: number }[] = [];
    const values = Array.from({ length: count }, (_, n) => {
      const up = parentOf(n);
      const parent = up === null ? undefined : rows[up];
      const { ups, downs } = votes(n);
      const row = {
        id: first + n,
        article_id: articleId,
        parent_id: parent?.id ?? null,
        answer_id: parent ? (parent.answer_id ?? parent.id) : null,
        depth: parent ? parent.depth + 1 : 0,
        person_id: people[n % people.length] ?? w.ids.amina,
        key: `bulk-${first + n}`,
        body: `Number ${n} would carry the bread oven, brick by brick.`,
        body_html: `<p>Number ${n} would carry the bread oven, brick by brick.</p>`,
        renderer: RENDERER,
        lang: "en",
        dir: "ltr" as const,
        created_at: w.deps.clock() - (count - n) * 1000,
        ups,
        downs,
        score: ups - downs,
        rank: wilson(ups, downs),
      };
      rows.push(row);
      return row;
    });
    for (let n = 0; n < count; n += 500)
      await trx
        .insertInto("replies")
        .values(values.slice(n, n + 500))
        .execute();
    if (isPostgres(trx))
      await sql`select setval(pg_get_serial_sequence('replies', 'id'), ${first + count - 1})`.execute(trx);
    await fillOrders(trx.withTables<never>());
    await recountDiscussion(trx, articleId);
  });
  const ids = await w.db.read
    .selectFrom("replies")
    .select("id")
    .where("article_id", "=", articleId)
    .orderBy("id", "desc")
    .limit(count)
    .execute();
  return ids.map((row) => row.id).toReversed();
}
