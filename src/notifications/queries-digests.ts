/** Digests that are due, and what they gather. */
import type { ExpressionBuilder } from "kysely";
import { blockedIds } from "../blocks/queries.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { Dir, Schema } from "../db/schema.ts";
import { visibleReplies } from "../discussion/visible.ts";
import { mutedIds } from "../visits/queries.ts";
import type { Every } from "./digest-times.ts";
import { notSeenBy } from "./queries-notices.ts";

/** Replies quoted of one discussion, and looked at for one digest: the best of them. */
export const MOST_OF_ONE = 3;
const MOST_GATHERED = 60;

/** A digest that somebody waits for. */
export interface Waiting {
  person_id: number;
  every: Every;
  next_at: number;
  sent_at: number | null;
}

/** Digests that are due, the longest waiting first. */
export function dueDigests(read: Reader, now: number, most: number): Promise<Waiting[]> {
  return read
    .selectFrom("digests")
    .selectAll()
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .orderBy("person_id")
    .limit(most)
    .execute();
}

/** Takes a digest that is due: of several processes one gets it. `next` null: none comes after it. */
export async function claimDigest(
  trx: Trx,
  { person_id, every, next_at }: Waiting,
  next: number | null,
  at: number,
): Promise<boolean> {
  const one = { person_id, every, next_at };
  const claimed = next === null ? await deleteDigest(trx, one) : await moveDigest(trx, one, next, at);
  return claimed > 0n;
}

type Due = Omit<Waiting, "sent_at">;

async function deleteDigest(trx: Trx, { person_id, every, next_at }: Due): Promise<bigint> {
  const { numDeletedRows } = await trx
    .deleteFrom("digests")
    .where("person_id", "=", person_id)
    .where("every", "=", every)
    .where("next_at", "=", next_at)
    .executeTakeFirstOrThrow();
  return numDeletedRows;
}

async function moveDigest(trx: Trx, { person_id, every, next_at }: Due, next: number, at: number) {
  const { numUpdatedRows } = await trx
    .updateTable("digests")
    .set({ next_at: next, sent_at: at })
    .where("person_id", "=", person_id)
    .where("every", "=", every)
    .where("next_at", "=", next_at)
    .executeTakeFirstOrThrow();
  return numUpdatedRows;
}

/** Has a digest written once more, as the one before was not sent: about what came since `since`. */
export async function digestAgain(trx: Trx, personId: number, every: Every, at: number, since: number) {
  await trx
    .updateTable("digests")
    .set({ next_at: at, sent_at: since })
    .where("person_id", "=", personId)
    .where("every", "=", every)
    .execute();
}

/**
 * New and readable by everybody, in what somebody follows whole: others', but of nobody whom they blocked, and nothing in
 * a branch that they muted.
 */
function gathered(read: Reader, personId: number, since: number) {
  return read
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .where("replies.article_id", "in", (eb) =>
      eb
        .selectFrom("follows")
        .innerJoin("discussions", "discussions.article_id", "follows.article_id")
        .select("follows.article_id")
        .where("follows.person_id", "=", personId)
        .where("follows.reply_id", "=", 0)
        .where("follows.level", "=", "follow")
        .where("discussions.last_reply_at", ">", since),
    )
    .where("replies.created_at", ">", since)
    .where("replies.person_id", "<>", personId)
    .where("replies.person_id", "not in", blockedIds(read, personId))
    .where("replies.id", "not in", mutedIds(read, personId, null))
    .where((eb) => visibleReplies(eb, null))
    .where((eb) => notSeenBy(eb, personId));
}

/** How much is new in each followed discussion. */
export async function gatheredCounts(read: Reader, personId: number, since: number) {
  const rows = await gathered(read, personId, since)
    .select((eb) => [
      "replies.article_id",
      eb.fn.countAll<number>().as("replies"),
      eb.fn.sum<number>(eb.case().when("replies.parent_id", "is", null).then(1).else(0).end()).as("answers"),
    ])
    .groupBy("replies.article_id")
    .execute();
  return new Map(
    rows.map((row) => [row.article_id, { replies: Number(row.replies), answers: Number(row.answers) }]),
  );
}

/** A reply that a digest may quote. */
export interface Best {
  id: number;
  article_id: number;
  parent_id: number | null;
  body_html: string;
  lang: string;
  dir: Dir;
  name: string;
  slug: string;
  title: string;
  prompt: string;
  article_lang: string;
  article_dir: Dir;
}

/**
 * The best of it: answers first, by the order in which they stand in their discussions; a few of each, so that a crowded
 * one leaves room for the others.
 */
export function gatheredBest(read: Reader, personId: number, since: number): Promise<Best[]> {
  const all = gathered(read, personId, since)
    .innerJoin("people", "people.id", "replies.person_id")
    .select(["replies.id", "replies.article_id", "replies.parent_id", "replies.body_html"])
    .select(["replies.lang", "replies.dir", "people.display_name as name"])
    .innerJoin("discussions", "discussions.article_id", "replies.article_id")
    .select(["articles.slug", "articles.title", "replies.best", "replies.rank", "discussions.prompt"])
    .select(["articles.lang as article_lang", "articles.dir as article_dir"])
    .select((eb) => [
      isReply(eb).as("later"),
      eb.fn
        .agg<number>("row_number")
        .over((over) =>
          over
            .partitionBy("replies.article_id")
            .orderBy(isReply(eb))
            .orderBy("replies.best", "desc")
            .orderBy("replies.rank", "desc")
            .orderBy("replies.id"),
        )
        .as("place"),
    ])
    // What its readers voted down is not the best of anything.
    .where("replies.score", ">=", 0);
  return read
    .selectFrom(all.as("best"))
    .select(["id", "article_id", "parent_id", "body_html", "lang", "dir", "name", "slug", "title"])
    .select(["prompt", "article_lang", "article_dir"])
    .where("place", "<=", MOST_OF_ONE)
    .orderBy("later")
    .orderBy("best.best", "desc")
    .orderBy("rank", "desc")
    .orderBy("id")
    .limit(MOST_GATHERED)
    .execute();
}

const isReply = (eb: ExpressionBuilder<Schema, "replies">) =>
  eb.case().when("replies.parent_id", "is", null).then(0).else(1).end();

/** Whom somebody has blocked, and which discussions they have muted whole. */
export async function quietEverywhere(read: Reader, personId: number) {
  const [blocks, mutes] = await Promise.all([
    read.selectFrom("blocks").select("blocked_id").where("person_id", "=", personId).execute(),
    read
      .selectFrom("follows")
      .select("article_id")
      .where("person_id", "=", personId)
      .where("reply_id", "=", 0)
      .where("level", "=", "mute")
      .execute(),
  ]);
  return {
    blocked: new Set(blocks.map((row) => row.blocked_id)),
    muted: new Set(mutes.map((row) => row.article_id)),
  };
}
