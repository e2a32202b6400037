/** What stands above and below replies. */
import { sql } from "kysely";
import type { Ctx } from "../http/context.ts";
import type { Counted } from "./queries-behind.ts";
import { replies, viewerOf } from "./queries.ts";
import type { ReplyRow } from "./types.ts";

/** Replies that a branch shows at a time, where it is opened. */
export const BRANCH = 30;
/** The first replies wanted below one answer. */
export interface Wanted {
  answerId: number;
  /** So many, oldest first. */
  few: number;
  /** With the first reply of this person, right below the answer, wherever it stands. */
  with: number | null;
}

/** The first replies below an answer, as ids. */
export interface First {
  /** Oldest first. */
  ids: number[];
  /** The first one of the person asked for. */
  theirs: number | null;
}

/**
 * The first replies below each of these answers, oldest first (so that a parent comes before its replies); none that
 * stands at `levels` or deeper. Each answer is a short walk along an index of its own: a window over all branches would
 * read every reply of the discussion.
 */
export async function firstBelow(
  { db }: Pick<Ctx, "db">,
  wanted: readonly Wanted[],
  levels: number,
): Promise<Map<number, First>> {
  const found = new Map<number, First>();
  if (wanted.length === 0) return found;
  const parts = wanted.flatMap(({ answerId, few, with: person }) => {
    const first = sql`select * from (select id, answer_id, 0 as theirs from replies
      where answer_id = ${answerId} and gone_at is null and depth < ${levels} order by id limit ${few}) as first`;
    const theirs = sql`select * from (select id, answer_id, 1 as theirs from replies
      where parent_id = ${answerId} and person_id = ${person} and hidden_at is null and deleted_at is null
      order by id limit 1) as theirs`;
    return person === null ? [first] : [first, theirs];
  });
  const { rows } = await sql<{ id: number; answer_id: number; theirs: number }>`
    ${sql.join(parts, sql` union all `)}`.execute(db.read);
  for (const { id, answer_id, theirs } of rows) {
    const first = found.get(answer_id) ?? { ids: [], theirs: null };
    if (theirs === 1) first.theirs = id;
    else first.ids.push(id);
    found.set(answer_id, first);
  }
  return found;
}

/** A stretch of a branch: behind the id `after`, no later than the id `until`, `levels` deep, `most` at once. */
export interface Stretch {
  after: number;
  until: number;
  levels: number;
  most: number;
}

interface Top {
  id: number;
  parent_id: number | null;
  depth: number;
}

/** Replies below a reply, oldest first. */
export async function stretchBelow(ctx: Pick<Ctx, "db">, top: Top, stretch: Stretch): Promise<Counted[]> {
  const { after, until, levels, most } = stretch;
  if (top.parent_id !== null) return stretchBelowReply(ctx, top, stretch);
  return ctx.db.read
    .selectFrom("replies")
    .select(["id", "depth", "person_id", "hidden_at", "deleted_at"])
    .where("answer_id", "=", top.id)
    .where("depth", "<=", top.depth + levels)
    .where("gone_at", "is", null)
    .where("id", ">", after)
    .where("id", "<=", until)
    .orderBy("id")
    .limit(most)
    .execute();
}

/** The same below a reply that is no answer: its branch is marked nowhere, and has to be followed. */
async function stretchBelowReply(
  { db }: Pick<Ctx, "db">,
  top: Top,
  { after, until, levels, most }: Stretch,
): Promise<Counted[]> {
  return db.read
    .withRecursive("below", (cte) =>
      cte
        .selectFrom("replies")
        .select(["id", "depth", "person_id", "hidden_at", "deleted_at"])
        .where("parent_id", "=", top.id)
        .where("gone_at", "is", null)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("below", "below.id", "replies.parent_id")
            .select([
              "replies.id",
              "replies.depth",
              "replies.person_id",
              "replies.hidden_at",
              "replies.deleted_at",
            ])
            .where("below.depth", "<", top.depth + levels)
            .where("replies.gone_at", "is", null),
        ),
    )
    .selectFrom("below")
    .select(["below.id", "below.depth", "below.person_id", "below.hidden_at", "below.deleted_at"])
    .where("below.id", ">", after)
    .where("below.id", "<=", until)
    .orderBy("below.id")
    .limit(most)
    .execute();
}

/**
 * Whether a reply is sure to stand on the first page of its discussion, in any order: among few answers, with fewer
 * than `few` replies before it below its answer.
 */
export async function standsFirst(
  { db }: Pick<Ctx, "db">,
  replyId: number,
  { answers, few, levels }: { answers: number; few: number; levels: number },
): Promise<boolean> {
  const reply = await db.read
    .selectFrom("replies")
    .select(["article_id", "answer_id", "depth", "gone_at"])
    .where("id", "=", replyId)
    .executeTakeFirst();
  if (!reply || reply.gone_at !== null || reply.depth >= levels) return false;
  const all = await db.read
    .selectFrom("replies")
    .select("id")
    .where("article_id", "=", reply.article_id)
    .where("parent_id", "is", null)
    .where("gone_at", "is", null)
    .limit(answers + 1)
    .execute();
  if (all.length > answers) return false;
  if (reply.answer_id === null) return true;
  const before = await db.read
    .selectFrom("replies")
    .select("id")
    .where("answer_id", "=", reply.answer_id)
    .where("gone_at", "is", null)
    .where("id", "<", replyId)
    .limit(few)
    .execute();
  return before.length < few;
}

/** The `limit` replies next above a reply, from the top down. */
export async function ancestorsOf(
  ctx: Pick<Ctx, "db" | "actor">,
  replyId: number,
  limit: number,
): Promise<ReplyRow[]> {
  const line = ctx.db.read
    .withRecursive("line", (db) =>
      db
        .selectFrom("replies")
        .select(["parent_id", sql<number>`1`.as("level")])
        .where("id", "=", replyId)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("line", "line.parent_id", "replies.id")
            .select(["replies.parent_id", sql<number>`line.level + 1`.as("level")])
            .where("line.level", "<", limit),
        ),
    )
    .selectFrom("line")
    .select("parent_id")
    .where("parent_id", "is not", null);
  const ids = (await line.execute()).map((row) => row.parent_id ?? 0);
  if (ids.length === 0) return [];
  return replies(ctx.db.read, viewerOf(ctx)).where("replies.id", "in", ids).orderBy("replies.id").execute();
}
