/** Fills an empty database with the demo community, through the doors that real people use wherever time allows. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { foldEmail } from "../accounts/fields.ts";
import { toActor } from "../accounts/lucia.ts";
import { hashPassword } from "../accounts/passwords.ts";
import { foldUsername } from "../accounts/usernames.ts";
import { importArticle, publishArticle, saveDraft } from "../articles/actions.ts";
import { countNewReply, insertReply } from "../discussion/queries.ts";
import { standingPosted } from "../discussion/queries-standing.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, HOUR, MINUTE } from "../lib/clock.ts";
import { directionOf } from "../lib/language.ts";
import { RENDERER, renderReply } from "../lib/markdown.ts";
import { root } from "../lib/root.ts";
import { sendMessage } from "../moderation/actions-messages.ts";
import { reportReply } from "../moderation/actions-reports.ts";
import { hideReply, lockDiscussion, pinReply } from "../moderation/actions.ts";
import type { Actor } from "../policy.ts";
import { recount } from "../voting/queries.ts";
import { DEMO_PASSWORD } from "./cast.ts";
import { contactMessages, discussions, people, reports } from "./content/index.ts";
import { planReplies, planVotes, publishedAt, type PlannedReply } from "./plan.ts";
import { insertPeople, insertVotes } from "./queries.ts";

const MODERATOR = "neema";

type Cast = ReadonlyMap<string, Actor>;
type Placed = { id: number; answerId: number | null; depth: number };

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
  await seedModeration(ctx, cast, articles, placed, now);
}

/** The same context, as if somebody acted at another time. */
const as = (ctx: Ctx, actor: Actor | null, at: number): Ctx => ({ ...ctx, actor, clock: () => at });

function called(cast: Cast, username: string): Actor {
  const actor = cast.get(username);
  if (!actor) throw new Error(`demo: nobody is called ${username}`);
  return actor;
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
      password_hash,
      role: person.role,
      about: person.about,
      lang: person.lang,
      // One after another in the months before the first article.
      created_at: Math.floor(first - (people.length - index) * 2.7 * DAY - index * 31 * MINUTE),
      replied_at: null,
    };
  });
  const added = await ctx.db.write((trx) => insertPeople(trx, rows));
  return new Map(added.map((person) => [person.username, toActor(person)]));
}

interface SeededArticle {
  id: number;
  slug: string;
}

async function seedArticles(ctx: Ctx, cast: Cast, now: number): Promise<Map<string, SeededArticle>> {
  const seeded = new Map<string, SeededArticle>();
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
    seeded.set(discussion.article, { id, slug });
  }
  return seeded;
}

/** All in one transaction: one by one, each would wait for the disk. */
async function seedReplies(
  ctx: Ctx,
  cast: Cast,
  articles: ReadonlyMap<string, SeededArticle>,
  planned: readonly PlannedReply[],
): Promise<Map<PlannedReply, Placed>> {
  const placed = new Map<PlannedReply, Placed>();
  await ctx.db.write(async (trx) => {
    for (const one of planned) {
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
        body: reply.body,
        body_html: renderReply(reply.body),
        renderer: RENDERER,
        lang: reply.lang ?? discussion.lang,
        dir: directionOf(reply.body),
        created_at: Math.floor(at),
      });
      if (id === undefined) throw new Error("demo: the database holds a demo already");
      await countNewReply(trx, article.id, parent === null, Math.floor(at));
      if (parent && place.answerId !== null) {
        const person_id = called(cast, reply.by).id;
        await standingPosted(trx, { answer_id: place.answerId, parent_id: parent.id, person_id });
      }
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
  const usernames = [...cast.keys()];
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
  });
}

/** Reports, letters, pins, hidings and locks, in the order in which they happened. */
async function seedModeration(
  ctx: Ctx,
  cast: Cast,
  articles: ReadonlyMap<string, SeededArticle>,
  placed: ReadonlyMap<PlannedReply, Placed>,
  now: number,
): Promise<void> {
  const events: { at: number; happen: (at: number) => Promise<unknown> }[] = [];
  const byRef = new Map<string, number>();
  for (const [{ reply, at }, { id: replyId }] of placed) {
    const { ref, pinned, hidden } = reply;
    if (ref !== undefined) byRef.set(ref, replyId);
    const moderator = (when: number) => as(ctx, called(cast, MODERATOR), when);
    if (pinned)
      events.push({ at: at + 5 * HOUR, happen: (t) => pinReply(moderator(t), { replyId, on: true }) });
    if (hidden) {
      const reported = reports
        .filter((report) => report.on === ref)
        .map((report) => now - report.hoursAgo * HOUR);
      const last = Math.max(at, ...reported);
      events.push({ at: last + 2 * HOUR, happen: (t) => hideReply(moderator(t), { replyId, ...hidden }) });
    }
  }
  for (const { by, on, reason, note, hoursAgo } of reports) {
    const replyId = byRef.get(on);
    if (replyId === undefined) throw new Error(`demo: nothing is called ${on}`);
    const happen = (t: number) => reportReply(as(ctx, called(cast, by), t), { replyId, reason, note });
    events.push({ at: now - hoursAgo * HOUR, happen });
  }
  for (const { name, email, subject, body, hoursAgo } of contactMessages) {
    const message = `${subject}\n\n${body}`;
    const happen = (t: number) => sendMessage(as(ctx, null, t), { name, email, message, website: "" });
    events.push({ at: now - hoursAgo * HOUR, happen });
  }
  for (const discussion of discussions.filter(({ locked }) => locked)) {
    const { slug = "" } = articles.get(discussion.article) ?? {};
    const happen = (t: number) => lockDiscussion(as(ctx, called(cast, MODERATOR), t), { slug, on: true });
    const last = [...placed.keys()].filter((one) => one.discussion === discussion).map((one) => one.at);
    events.push({ at: Math.max(...last) + DAY, happen });
  }
  const inOrder = events.map((event) => ({ ...event, at: Math.floor(Math.min(event.at, now - MINUTE)) }));
  for (const { at, happen } of inOrder.sort((a, b) => a.at - b.at)) await happen(at);
}
