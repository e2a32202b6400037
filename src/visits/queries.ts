/** What is new to a reader: later than the mark up to which they have read, and not among the later ones they saw. */
import type { Reader, Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { blockedBy, blockedIds } from "../blocks/queries.ts";
import type { Level, Newness } from "./types.ts";

/** New replies are counted up to here; one more stands for all beyond. */
const MOST_COUNTED = 1000;

/**
 * What is new in a discussion to the actor since they were last here: visible, not muted, somebody else's whom they have not
 * blocked. Nothing is
 * new to somebody signed out (their browser keeps its own mark), nor on a first visit.
 */
export async function newness({ db, actor }: Pick<Ctx, "db" | "actor">, articleId: number): Promise<Newness> {
  const me = actor?.id ?? 0;
  const { read } = db;
  const { newest, mark, blocks } = await markOf(read, me, articleId);
  const levels = actor ? await levelsOf(read, me, articleId) : new Map<number, Level>();
  const visited = mark !== null;
  if (!visited || levels.get(0) === "mute") {
    return { ...NOTHING, newest, visited, levels };
  }
  const known = { articleId, mark, blocks, mutes: [...levels.values()].includes("mute") };
  const [seen, muted, blocked, { total, first }] = await Promise.all([
    seenAbove(read, me, articleId),
    known.mutes ? mutedIn(read, me, articleId) : new Set<number>(),
    blocks ? blockedBy(read, me) : new Set<number>(),
    read
      .selectFrom(
        unseenSince(read, me, known)
          .where("replies.article_id", "=", articleId)
          .select("replies.id")
          .orderBy("replies.id")
          .limit(MOST_COUNTED + 1)
          .as("found"),
      )
      .select((eb) => [eb.fn.countAll<number>().as("total"), eb.fn.min("found.id").as("first")])
      .executeTakeFirstOrThrow(),
  ]);
  return {
    total: Number(total),
    first,
    newest,
    visited,
    levels,
    isNew: ({ id, person_id, hidden_at, deleted_at }) =>
      id > mark &&
      person_id !== me &&
      !blocked.has(person_id) &&
      !hidden_at &&
      !deleted_at &&
      !seen.has(id) &&
      !muted.has(id),
    countBelow: (answerIds) => countBelow(read, me, known, answerIds),
  };
}

const NOTHING = {
  total: 0,
  first: null,
  isNew: () => false,
  countBelow: () => Promise.resolve(new Map<number, number>()),
};

/** The newest reply of a discussion (0 without any), how far this person has read it (null: never), and whether they block. */
async function markOf(
  read: Reader | Trx,
  personId: number,
  articleId: number,
): Promise<{ newest: number; mark: number | null; blocks: boolean }> {
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
      eb
        .selectFrom("blocks")
        .select("blocked_id")
        .where("person_id", "=", personId)
        .limit(1)
        .as("blocked_id"),
    ])
    .executeTakeFirst();
  return { newest: row?.newest ?? 0, mark: row?.mark ?? null, blocks: (row?.blocked_id ?? null) !== null };
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

/** The ids of every reply in the branches that a person mutes: in one discussion, or with null in all. */
export function mutedIds(read: Reader | Trx, personId: number, articleId: number | null) {
  return read
    .withRecursive("muted", (db) => {
      const begins = db
        .selectFrom("follows")
        .select("reply_id as id")
        .where("person_id", "=", personId)
        .where("level", "=", "mute")
        .where("reply_id", "<>", 0);
      return (articleId === null ? begins : begins.where("article_id", "=", articleId)).union((qb) =>
        qb.selectFrom("replies").innerJoin("muted", "muted.id", "replies.parent_id").select("replies.id"),
      );
    })
    .selectFrom("muted")
    .select("muted.id");
}

async function mutedIn(read: Reader | Trx, personId: number, articleId: number): Promise<Set<number>> {
  const rows = await mutedIds(read, personId, articleId).execute();
  return new Set(rows.map((row) => row.id));
}

/** Visible, somebody else's, and not seen above the mark: what may be new, before anything is muted. */
function laterReplies(read: Reader | Trx, personId: number) {
  return read
    .selectFrom("replies")
    .where("replies.person_id", "<>", personId)
    .where("replies.hidden_at", "is", null)
    .where("replies.deleted_at", "is", null)
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
    );
}

/** What is known of a visit once it was looked up: then asking what is new is cheap, also of thousands of replies. */
interface Known {
  articleId: number;
  mark: number;
  /** Whether any branch is muted here. */
  mutes: boolean;
  /** Whether they have blocked anybody. */
  blocks: boolean;
}

/** What is new since a known visit, in a discussion that is not muted as a whole; say of which replies. */
function unseenSince(read: Reader | Trx, personId: number, { articleId, mark, mutes, blocks }: Known) {
  const all = laterReplies(read, personId).where("replies.id", ">", mark);
  const later = blocks ? all.where("replies.person_id", "not in", blockedIds(read, personId)) : all;
  return mutes ? later.where("replies.id", "not in", mutedIds(read, personId, articleId)) : later;
}

/** The replies that are new to a person, in one discussion or with null in all. */
export function unseen(read: Reader | Trx, personId: number, articleId: number | null) {
  const later = laterReplies(read, personId)
    .innerJoin("visits", "visits.article_id", "replies.article_id")
    .where("visits.person_id", "=", personId)
    .whereRef("replies.id", ">", "visits.seen_id")
    .where("replies.id", "not in", mutedIds(read, personId, articleId))
    .where("replies.person_id", "not in", blockedIds(read, personId))
    .where("visits.article_id", "not in", (eb) =>
      eb
        .selectFrom("follows")
        .select("follows.article_id")
        .where("follows.person_id", "=", personId)
        .where("follows.reply_id", "=", 0)
        .where("follows.level", "=", "mute"),
    );
  return articleId === null ? later : later.where("visits.article_id", "=", articleId);
}

async function countBelow(
  read: Reader,
  personId: number,
  known: Known,
  answerIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (answerIds.length === 0) return new Map();
  const rows = await unseenSince(read, personId, known)
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
      .select("replies.id")
      .orderBy("replies.id")
      .limit(1)
      .executeTakeFirst();
  return (await next(after))?.id ?? (await next(0))?.id ?? null;
}
