/** What the counters of the database should say, counted anew. */
import { sql } from "kysely";
import type { Db, Reader, Trx } from "../db/connect.ts";

/** Replies looked at in one query. */
const BATCH = 2000;

export interface DiscussionCount {
  article_id: number;
  slug: string;
  answers: number;
  replies: number;
  counted_answers: number;
  counted_replies: number;
}

const visible = sql<boolean>`r.hidden_at is null and r.deleted_at is null`;

/** Every discussion whose counts are not the number of its visible replies. */
export async function wrongDiscussions(db: Reader): Promise<DiscussionCount[]> {
  const { rows } = await sql<DiscussionCount>`
    select d.article_id, a.slug, d.answers, d.replies,
      coalesce(c.answers, 0) as counted_answers, coalesce(c.replies, 0) as counted_replies
    from discussions d
    join articles a on a.id = d.article_id
    left join (
      select r.article_id, count(*) as replies,
        sum(case when r.parent_id is null then 1 else 0 end) as answers
      from replies r where ${visible} group by r.article_id
    ) c on c.article_id = d.article_id
    where d.answers <> coalesce(c.answers, 0) or d.replies <> coalesce(c.replies, 0)
    order by d.article_id`.execute(db);
  return rows;
}

/** Counts a discussion anew. Holds its row first, so that a reply added meanwhile waits and is counted after. */
export async function recountDiscussion(trx: Trx, articleId: number): Promise<void> {
  await sql`update discussions set replies = replies where article_id = ${articleId}`.execute(trx);
  await sql`
    update discussions set
      replies = (select count(*) from replies r where r.article_id = ${articleId} and ${visible}),
      answers = (select count(*) from replies r
        where r.article_id = ${articleId} and r.parent_id is null and ${visible})
    where article_id = ${articleId}`.execute(trx);
}

export interface VoteCount {
  id: number;
  ups: number;
  downs: number;
  score: number;
  rank: number;
  best: number;
  divided: number;
  /** An answer's `best` is part of its standing (below). */
  is_answer: number;
  counted_ups: number;
  counted_downs: number;
}

/** Every reply's stored and counted votes, in batches. */
export async function* voteCounts(db: Reader): AsyncGenerator<VoteCount[]> {
  for (let last = 0; ;) {
    const { rows } = await sql<VoteCount>`
      select r.id, r.ups, r.downs, r.score, r.rank, r.best, r.divided,
        case when r.parent_id is null then 1 else 0 end as is_answer,
        (select count(*) from votes v where v.reply_id = r.id and v.value = 1) as counted_ups,
        (select count(*) from votes v where v.reply_id = r.id and v.value = -1) as counted_downs
      from replies r where r.id > ${last} order by r.id limit ${BATCH}`.execute(db);
    yield rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1)?.id ?? last;
  }
}

export interface AnswerCount {
  id: number;
  rank: number;
  best: number;
  below: number;
  author_replies: number;
  counted_below: number;
  counted_author_replies: number;
  /** The highest rank among the author's replies to somebody else's answer. */
  author_best: number | null;
}

/** Every answer's stored and counted standing, in batches. */
export async function* answerCounts(db: Reader): AsyncGenerator<AnswerCount[]> {
  for (let last = 0; ;) {
    const { rows } = await sql<AnswerCount>`
      select s.id, s.rank, s.best, s.below, s.author_replies,
        (select count(*) from replies r where r.answer_id = s.id and ${visible}) as counted_below,
        coalesce(l.n, 0) as counted_author_replies, l.best as author_best
      from (select * from replies where parent_id is null and id > ${last} order by id limit ${BATCH}) s
      left join (
        select r.parent_id, count(*) as n, max(r.rank) as best
        from replies r join replies p on p.id = r.parent_id join articles a on a.id = r.article_id
        where p.parent_id is null and p.person_id <> a.author_id and r.person_id = a.author_id and ${visible}
        group by r.parent_id
      ) l on l.parent_id = s.id
      order by s.id`.execute(db);
    yield rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** Ids of replies whose depth, branch or article is not what their parent says. */
export async function misplacedReplies(db: Reader): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select r.id from replies r left join replies p on p.id = r.parent_id
    where (r.parent_id is null and (r.depth <> 0 or r.answer_id is not null))
      or (r.parent_id is not null and (p.id is null or r.article_id <> p.article_id or r.depth <> p.depth + 1
        or r.answer_id is null or r.answer_id <> coalesce(p.answer_id, p.id)))
    order by r.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Ids of replies that their own writer voted on. */
export async function selfVotes(db: Reader): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select r.id from votes v join replies r on r.id = v.reply_id and r.person_id = v.person_id
    order by r.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Slugs of articles that are published without a prompt, or have no discussion at all. */
export async function promptless(db: Reader): Promise<string[]> {
  const { rows } = await sql<{ slug: string }>`
    select a.slug from articles a left join discussions d on d.article_id = a.id
    where d.article_id is null or (a.published_at is not null and trim(d.prompt) = '')
    order by a.id`.execute(db);
  return rows.map(({ slug }) => slug);
}

/** How much was looked at. */
export async function sizes(
  db: Pick<Db, "read">,
): Promise<{ discussions: number; replies: number; votes: number }> {
  const { rows } = await sql<{ discussions: number; replies: number; votes: number }>`
    select (select count(*) from discussions) as discussions, (select count(*) from replies) as replies,
      (select count(*) from votes) as votes`.execute(db.read);
  return rows[0] ?? { discussions: 0, replies: 0, votes: 0 };
}
