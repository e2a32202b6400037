/** What the hub of open streams asks the database: for all of them at once. */
import type { Reader, Trx } from "../db/connect.ts";
import type { ArticleState } from "../policy.ts";
import type { LiveEvent } from "./types.ts";

/** Events read at once for one discussion. */
export const BATCH = 500;

/** Where a discussion stands, and what tells whether it may still be read. */
export type Standing = ArticleState & { id: number; version: number };

/** Where these discussions stand. Those that are gone are missing. */
export async function standings(read: Reader, articleIds: readonly number[]): Promise<Standing[]> {
  if (articleIds.length === 0) return [];
  return read
    .selectFrom("discussions")
    .innerJoin("articles", "articles.id", "discussions.article_id")
    .select(["articles.id", "version", "author_id", "published_at", "removed_at"])
    .where("articles.id", "in", articleIds)
    .execute();
}

/** The events of a discussion after a version, in order, no more than `BATCH`. */
export async function eventsAfter(read: Reader, articleId: number, after: number): Promise<LiveEvent[]> {
  const rows = await read
    .selectFrom("events")
    .select(["version", "kind", "reply_id"])
    .where("article_id", "=", articleId)
    .where("version", ">", after)
    .orderBy("version")
    .limit(BATCH)
    .execute();
  return rows.map(({ version, kind, reply_id }) => ({ articleId, version, kind, replyId: reply_id }));
}

/** The oldest event that is still known of a discussion, or null. */
export async function oldestEvent(read: Reader, articleId: number): Promise<number | null> {
  const row = await read
    .selectFrom("events")
    .select((eb) => eb.fn.min("version").as("version"))
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  return row?.version ?? null;
}

/** Which of these sessions (by hash) have not ended. */
export async function livingSessions(
  read: Reader,
  sessions: readonly string[],
  now: number,
): Promise<Set<string>> {
  if (sessions.length === 0) return new Set();
  const rows = await read
    .selectFrom("sessions")
    .select("id")
    .where("id", "in", sessions)
    .where("expires_at", ">", now)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Forgets about `most` of the events from before a time, oldest first. @returns how many it forgot */
export async function forgetEvents(trx: Trx, before: number, most: number): Promise<number> {
  const last = await trx
    .selectFrom("events")
    .select("created_at")
    .where("created_at", "<", before)
    .orderBy("created_at")
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  // Up to the time of the last of them: what shares its millisecond goes along.
  const { numDeletedRows } = await trx
    .deleteFrom("events")
    .where("created_at", last ? "<=" : "<", last?.created_at ?? before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
