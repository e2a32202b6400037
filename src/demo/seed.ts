/** Fills an empty database with the demo community, through the doors that real people use wherever time allows. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { foldEmail } from "../accounts/fields.ts";
import { toActor } from "../accounts/lucia.ts";
import { hashPassword } from "../accounts/passwords.ts";
import { foldUsername } from "../accounts/usernames.ts";
import { importArticle, publishArticle, saveDraft } from "../articles/actions.ts";
import { renderBodies } from "../discussion/mentions.ts";
import { countNewReply, insertReply } from "../discussion/queries-posting.ts";
import { recountAnswer } from "../discussion/queries-standing.ts";
import type { Ctx } from "../http/context.ts";
import { eraseDeleted } from "../jobs/erase.ts";
import { DAY, HOUR, MINUTE } from "../lib/clock.ts";
import { directionOf } from "../lib/language.ts";
import { RENDERER } from "../lib/markdown.ts";
import { root } from "../lib/root.ts";
import { setTimes } from "../prompt/actions.ts";
import { fieldOf } from "../prompt/types.ts";
import { recount } from "../voting/queries.ts";
import { DEMO_PASSWORD } from "./cast.ts";
import { discussions, people } from "./content/index.ts";
import type { DemoDiscussion } from "./content/types.ts";
import { planReplies, planVotes, publishedAt, type PlannedReply } from "./plan.ts";
import { insertPeople, insertVotes } from "./queries.ts";
import { evening } from "./seed-evening.ts";
import { comeBack, gather, life } from "./seed-life.ts";
import { moderation } from "./seed-moderation.ts";
import { as, called, type Articles, type Cast, type Placed, type Seeded } from "./seeded.ts";

/**
 * Adds the people, articles, replies, votes, reports and decisions of `content/`, dated back from `ctx.clock()`. Takes
 * about two seconds.
 * @throws when the content contradicts itself: an unknown name, an article without one prompt
 */
export async function seedDemo(ctx: Ctx): Promise<void> {
  const now = ctx.clock();
  const cast = await seedPeople(ctx, now);
  const articles = await seedArticles(ctx, cast, now);
  const planned = planReplies(discussions, now);
  const placed = await seedReplies(ctx, cast, articles, planned);
  await seedVotes(ctx, cast, planned, placed, now);
  const seeded: Seeded = { cast, articles, placed, now };
  await happen([...moderation(ctx, seeded), ...evening(ctx, seeded), ...life(ctx, seeded)], now);
  await eraseDeleted(ctx);
  await comeBack(ctx, seeded);
  await gather(ctx, seeded);
}

/** Everything that happened, in its order. */
async function happen(happenings: ReturnType<typeof life>, now: number): Promise<void> {
  const inOrder = happenings.map((one) => ({ ...one, at: Math.floor(Math.min(one.at, now - MINUTE)) }));
  for (const { at, happen } of inOrder.sort((a, b) => a.at - b.at)) await happen(at);
}

async function seedPeople(ctx: Ctx, now: number): Promise<Cast> {
  const password_hash = await hashPassword(DEMO_PASSWORD);
  const first = Math.min(...discussions.map((discussion) => publishedAt(discussion, now)));
  const rows = people.map((person, index) => {
    const email = /^[\x21-\x7e]+$/.test(person.username) ? person.username : `reader-${index}`;
    return {
      username: person.username,
      username_folded: foldUsername(person.username),
      display_name: person.displayName,
      email: `${email}@example.org`,
      email_folded: foldEmail(`${email}@example.org`),
      email_confirmed_at: now,
      password_hash,
      role: person.role,
      about: person.about,
      lang: person.lang,
      // One after another in the months before the first article; a few lately.
      created_at: Math.floor(
        person.joinedDaysAgo === undefined
          ? first - (people.length - index) * 2.7 * DAY - index * 31 * MINUTE
          : now - person.joinedDaysAgo * DAY,
      ),
      replied_at: null,
    };
  });
  const added = await ctx.db.write((trx) => insertPeople(trx, rows));
  return new Map(added.map((person) => [person.username, toActor(person)]));
}

async function seedArticles(ctx: Ctx, cast: Cast, now: number): Promise<Articles> {
  const seeded = new Map<string, { id: number; slug: string }>();
  for (const discussion of discussions) {
    const at = Math.floor(publishedAt(discussion, now));
    const author = called(cast, discussion.author);
    const bytes = await readFile(join(root, "src", "demo", "content", "articles", discussion.article));
    const draft = as(ctx, author, at - HOUR);
    const imported = await importArticle(draft, { bytes, filename: discussion.article, strict: true });
    if (imported.kind !== "draft") throw new Error(`demo: ${discussion.article} is there already`);
    const { id } = imported.article;
    const { standfirst, lang } = discussion;
    await saveDraft(draft, { id, version: null, standfirst, lang });
    const { slug } = await publishArticle(as(ctx, author, at), { id });
    const times = timesOf(discussion, now);
    if (times !== null) await setTimes(as(ctx, author, at), { slug, zone: "", quick: null, ...times });
    seeded.set(discussion.article, { id, slug });
  }
  return seeded;
}

/** When a prompt opens and closes, as its author typed it; null for one that is always open. */
function timesOf({ opensInDays, closesInDays }: DemoDiscussion, now: number) {
  if (opensInDays === undefined && closesInDays === undefined) return null;
  const field = (days: number | undefined) => fieldOf(days === undefined ? null : now + days * DAY);
  return { opens: field(opensInDays), closes: field(closesInDays) };
}

/** All in one transaction: one by one, each would wait for the disk. */
async function seedReplies(
  ctx: Ctx,
  cast: Cast,
  articles: Articles,
  planned: readonly PlannedReply[],
): Promise<Map<PlannedReply, Placed>> {
  const placed = new Map<PlannedReply, Placed>();
  // As they were first written.
  const bodies = planned.map(({ reply }) => reply.edited?.before ?? reply.body);
  const rendered = await renderBodies(ctx.db.read, bodies);
  await ctx.db.write(async (trx) => {
    for (const [index, one] of planned.entries()) {
      const { reply, discussion, at } = one;
      const article = articles.get(discussion.article);
      const parent = one.parent ? placed.get(one.parent) : null;
      if (!article || parent === undefined) throw new Error(`demo: a reply of ${reply.by} has no place`);
      const place = {
        depth: parent ? parent.depth + 1 : 0,
        answerId: parent ? (parent.answerId ?? parent.id) : null,
      };
      const id = await insertReply(trx, {
        article_id: article.id,
        parent_id: parent?.id ?? null,
        answer_id: place.answerId,
        depth: place.depth,
        person_id: called(cast, reply.by).id,
        key: `demo-${placed.size}`,
        body: bodies[index] ?? "",
        body_html: rendered[index] ?? "",
        renderer: RENDERER,
        lang: reply.lang ?? discussion.lang,
        dir: directionOf(reply.body),
        created_at: Math.floor(at),
      });
      if (id === undefined) throw new Error("demo: the database holds a demo already");
      await countNewReply(trx, article.id, parent === null, Math.floor(at));
      placed.set(one, { id, ...place });
    }
  });
  return placed;
}

async function seedVotes(
  ctx: Ctx,
  cast: Cast,
  planned: readonly PlannedReply[],
  placed: ReadonlyMap<PlannedReply, Placed>,
  now: number,
): Promise<void> {
  // Whoever joined lately has not voted yet.
  const lately = new Set(people.flatMap(({ username, joinedDaysAgo }) => (joinedDaysAgo ? [username] : [])));
  const usernames = [...cast.keys()].filter((name) => !lately.has(name));
  const votes = planned.flatMap((one) => {
    const reply_id = placed.get(one)?.id ?? 0;
    return planVotes(one, usernames, now).map(({ by, value, at }) => ({
      reply_id,
      person_id: called(cast, by).id,
      value,
      created_at: at,
    }));
  });
  await ctx.db.write(async (trx) => {
    await insertVotes(trx, votes);
    for (const id of new Set(votes.map((vote) => vote.reply_id))) await recount(trx, id);
    for (const { id, answerId } of placed.values()) if (answerId === null) await recountAnswer(trx, id);
  });
}
