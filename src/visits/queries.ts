/** What is new to a reader: later than the mark up to which they have read, and not among the later ones they saw. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import type { Level, Newness } from "./types.ts";

/**
 * What is new in a discussion to the actor since they were last here: visible, somebody else's, not muted. Nothing is
 * new to somebody signed out (their browser keeps its own mark), nor on a first visit.
 */
export async function newness({ db, actor }: Pick<Ctx, "db" | "actor">, articleId: number): Promise<Newness> {
  const me = actor?.id ?? 0;
  const { read } = db;
  const { newest, mark } = await markOf(read, me, articleId);
  const levels = actor ? await levelsOf(read, me, articleId) : new Map<number, Level>();
  const visited = mark !== null;
  if (!visited || levels.get(0) === "mute") {
    return { ...NOTHING, newest, visited, levels };
  }
  const mutes = [...levels.values()].includes("mute");
  const [seen, muted, { total, first }] = await Promise.all([
    seenAbove(read, me, articleId),
    mutes ? mutedIn(read, me, articleId) : new Set<number>(),
    unseen(read, me, articleId)
      .select((eb) => [eb.fn.countAll<number>().as("total"), eb.fn.min("replies.id").as("first")])
      .executeTakeFirstOrThrow(),
  ]);
  return {
    total: Number(total),
    first,
    newest,
    visited,
    levels,
    isNew: ({ id, person_id, hidden_at, deleted_at }) =>
      id > mark && person_id !== me && !hidden_at && !deleted_at && !seen.has(id) && !muted.has(id),
    countBelow: (answerIds) => countBelow(read, me, articleId, answerIds),
  };
}

const NOTHING = {
  total: 0,
  first: null,
  isNew: () => false,
  countBelow: () => Promise.resolve(new Map<number, number>()),
};

/** The newest reply of a discussion (0 without any), and how far this person has read it (null: never). */
async function markOf(
  read: Reader | Trx,
  personId: number,
  articleId: number,
): Promise<{ newest: number; mark: number | null }> {
  const row = await read
    .selectNoFrom((eb) => [
      eb
        .selectFrom("replies")
        .select((sub) => sub.fn.max("id").as("id"))
        .where("article_id", "=", articleId)
        .as("newest"),
      eb
        .selectFrom("visits")
        .select("seen_id")
        .where("person_id", "=", personId)
        .where("article_id", "=", articleId)
        .as("mark"),
    ])
    .executeTakeFirst();
  return { newest: row?.newest ?? 0, mark: row?.mark ?? null };
}

/** What a person follows and mutes in a discussion, by reply; 0 for the discussion itself. */
async function levelsOf(
  read: Reader | Trx,
  personId: number,
  articleId: number,
): Promise<Map<number, Level>> {
  const rows = await read
    .selectFrom("follows")
    .select(["reply_id", "level"])
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .execute();
  return new Map(rows.map((row) => [row.reply_id, row.level]));
}

async function seenAbove(read: Reader | Trx, personId: number, articleId: number): Promise<Set<number>> {
  const rows = await read
    .selectFrom("seen")
    .select("reply_id")
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .execute();
  return new Set(rows.map((row) => row.reply_id));
}

/** Every reply of the branches that a person mutes: in one discussion, or with null in all. */
function withMuted(read: Reader | Trx, personId: number, articleId: number | null) {
  return read.withRecursive("muted", (db) => {
    const begins = db
      .selectFrom("follows")
      .select("reply_id as id")
      .where("person_id", "=", personId)
      .where("level", "=", "mute")
      .where("reply_id", "<>", 0);
    return (articleId === null ? begins : begins.where("article_id", "=", articleId)).union((qb) =>
      qb.selectFrom("replies").innerJoin("muted", "muted.id", "replies.parent_id").select("replies.id"),
    );
  });
}

async function mutedIn(read: Reader | Trx, personId: number, articleId: number): Promise<Set<number>> {
  const rows = await withMuted(read, personId, articleId).selectFrom("muted").select("id").execute();
  return new Set(rows.map((row) => row.id));
}

/**
 * The replies that are new to a person, in one discussion or with null in all: the one definition, for marks, counts
 * and the inbox. Select from it what is wanted; `replies` and `visits` are in it.
 */
export function unseen(read: Reader | Trx, personId: number, articleId: number | null) {
  const query = withMuted(read, personId, articleId)
    .selectFrom("visits")
    .innerJoin("replies", (join) =>
      join.onRef("replies.article_id", "=", "visits.article_id").onRef("replies.id", ">", "visits.seen_id"),
    )
    .where("visits.person_id", "=", personId)
    .where("replies.person_id", "<>", personId)
    .where("replies.hidden_at", "is", null)
    .where("replies.deleted_at", "is", null)
    .where("replies.id", "not in", (eb) => eb.selectFrom("muted").select("muted.id"))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("seen")
            .select("seen.reply_id")
            .where("seen.person_id", "=", personId)
            .whereRef("seen.article_id", "=", "replies.article_id")
            .whereRef("seen.reply_id", "=", "replies.id"),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("follows")
            .select("follows.reply_id")
            .where("follows.person_id", "=", personId)
            .whereRef("follows.article_id", "=", "replies.article_id")
            .where("follows.reply_id", "=", 0)
            .where("follows.level", "=", "mute"),
        ),
      ),
    );
  return articleId === null ? query : query.where("visits.article_id", "=", articleId);
}

async function countBelow(
  read: Reader,
  personId: number,
  articleId: number,
  answerIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (answerIds.length === 0) return new Map();
  const rows = await unseen(read, personId, articleId)
    .where("replies.answer_id", "in", answerIds)
    .select((eb) => ["replies.answer_id", eb.fn.countAll<number>().as("size")])
    .groupBy("replies.answer_id")
    .execute();
  return new Map(rows.map((row) => [row.answer_id ?? 0, Number(row.size)]));
}

/**
 * The reply to read next: the oldest new one behind `after`, else the oldest of all.
 * @returns its id, or null when nothing is new
 */
export async function nextNew(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  articleId: number,
  after: number,
): Promise<number | null> {
  const next = (from: number) =>
    unseen(db.read, actor?.id ?? 0, articleId)
      .where("replies.id", ">", from)
      .select((eb) => eb.fn.min("replies.id").as("id"))
      .executeTakeFirst();
  return (await next(after))?.id ?? (await next(0))?.id ?? null;
}
