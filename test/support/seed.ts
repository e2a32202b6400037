/** Things to discuss, put straight into a world's database, for tests that are about something else. */
import { putSetting } from "../../src/admin/queries.ts";
import { standingPosted } from "../../src/discussion/queries-standing.ts";
import { controversy, wilson } from "../../src/voting/rank.ts";
import { RENDERER, renderArticle, renderReply } from "../../src/lib/markdown.ts";
import { directionOf } from "../../src/lib/language.ts";
import type { Name, World } from "./world.ts";

let count = 0;

export interface SeededArticle {
  id: number;
  slug: string;
  path: string;
}

interface ArticleSeed {
  author?: Name;
  title?: string;
  slug?: string;
  body?: string;
  prompt?: string;
  publishedAt?: number | null;
  removedAt?: number | null;
  lockedAt?: number | null;
}

/** An article with its prompt, published unless said otherwise. */
export async function article(w: World, seed: ArticleSeed = {}): Promise<SeededArticle> {
  count += 1;
  const now = w.deps.clock();
  const body =
    seed.body ?? "The bridge was closed for a year, and the whole town learned to swim or to wait.";
  const slug = seed.slug ?? `the-ferry-${count}`;
  const id = await w.db.write(async (trx) => {
    const row = await trx
      .insertInto("articles")
      .values({
        slug,
        author_id: w.ids[seed.author ?? "juma"],
        title: seed.title ?? `The ferry that went nowhere, part ${count}`,
        standfirst: null,
        body,
        body_html: renderArticle(body),
        renderer: RENDERER,
        lang: "en",
        dir: "ltr",
        source_url: null,
        fingerprint: null,
        created_at: now,
        updated_at: now,
        published_at: seed.publishedAt === undefined ? now : seed.publishedAt,
        removed_at: seed.removedAt ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("discussions")
      .values({
        article_id: row.id,
        prompt: seed.prompt ?? "What would you carry across first?",
        prompt_edited_at: null,
        locked_at: seed.lockedAt ?? null,
        last_reply_at: null,
      })
      .execute();
    return row.id;
  });
  return { id, slug, path: `/articles/${slug}` };
}

/** Lets everybody answer as often as they like, for tests that are about something else. */
export async function manyAnswers(w: World): Promise<void> {
  const setting = { key: "one-answer", value: "off", updated_at: w.deps.clock(), updated_by: null } as const;
  await w.db.write((trx) => putSetting(trx, setting));
}

interface ReplySeed {
  by?: Name | number;
  article: { id: number };
  parent?: number;
  body?: string;
  at?: number;
  ups?: number;
  downs?: number;
}

/** A reply, counted as the real action counts it. `ups` and `downs` are set without votes behind them. */
export async function reply(w: World, seed: ReplySeed): Promise<number> {
  count += 1;
  const body = seed.body ?? `My grandmother’s sewing machine, and I would do it again (${count}).`;
  const person_id = typeof seed.by === "number" ? seed.by : w.ids[seed.by ?? "amina"];
  const { ups = 0, downs = 0 } = seed;
  const at = seed.at ?? w.deps.clock();
  return w.db.write(async (trx) => {
    const parent = seed.parent
      ? await trx.selectFrom("replies").selectAll().where("id", "=", seed.parent).executeTakeFirstOrThrow()
      : null;
    const { id } = await trx
      .insertInto("replies")
      .values({
        article_id: seed.article.id,
        parent_id: parent?.id ?? null,
        answer_id: parent ? (parent.answer_id ?? parent.id) : null,
        depth: parent ? parent.depth + 1 : 0,
        person_id,
        key: `seed-${count}`,
        body,
        body_html: renderReply(body),
        renderer: RENDERER,
        lang: "en",
        dir: directionOf(body),
        created_at: at,
        ups,
        downs,
        score: ups - downs,
        rank: wilson(ups, downs),
        best: wilson(ups, downs),
        divided: controversy(ups, downs),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .updateTable("discussions")
      .set((eb) => ({
        replies: eb("replies", "+", 1),
        answers: eb("answers", "+", parent ? 0 : 1),
        last_reply_at: at,
      }))
      .where("article_id", "=", seed.article.id)
      .execute();
    if (parent)
      await standingPosted(trx, {
        answer_id: parent.answer_id ?? parent.id,
        parent_id: parent.id,
        person_id,
      });
    return id;
  });
}
