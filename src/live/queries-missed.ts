/** What a page has missed since the version it stands at. */
import type { Reader } from "../db/connect.ts";
import type { EventKind } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { replies, viewerOf } from "../discussion/queries.ts";
import type { ReplyRow } from "../discussion/types.ts";

/** A span of a discussion's versions: later than `after`, up to `to`. */
export interface Span {
  articleId: number;
  after: number;
  to: number;
}

/** Each kind of change and the reply it was about, once; no more than `limit`. Posting is asked for by `postedIn`. */
export function changesIn(
  read: Reader,
  { articleId, after, to }: Span,
  limit: number,
): Promise<{ kind: EventKind; reply_id: number | null }[]> {
  return read
    .selectFrom("events")
    .select(["kind", "reply_id"])
    .distinct()
    .where("article_id", "=", articleId)
    .where("version", ">", after)
    .where("version", "<=", to)
    .where("kind", "<>", "posted")
    .limit(limit)
    .execute();
}

/** Whether anything was posted in a span. */
export async function anyPostedIn(read: Reader, span: Span): Promise<boolean> {
  return (await postedQuery(read, span).limit(1).execute()).length > 0;
}

/** The visible replies posted in a span, in the order in which they came; no more than `limit`. */
export function postedIn(
  read: Reader,
  span: Span,
  limit: number,
): Promise<{ id: number; version: number; person_id: number }[]> {
  return postedQuery(read, span)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .limit(limit)
    .execute();
}

function postedQuery(read: Reader, { articleId, after, to }: Span) {
  return (
    read
      .selectFrom("events")
      .innerJoin("replies", "replies.id", "events.reply_id")
      .select(["replies.id", "events.version", "replies.person_id"])
      .where("events.article_id", "=", articleId)
      // Moved away since: it is somewhere else's news.
      .where("replies.article_id", "=", articleId)
      .where("events.version", ">", after)
      .where("events.version", "<=", to)
      .where("kind", "=", "posted")
      .orderBy("events.version")
  );
}

/** What these replies stand below, at any distance, and themselves: ids by the id of the reply. */
export async function linesOf(read: Reader, ids: readonly number[]): Promise<Map<number, Set<number>>> {
  const lines = new Map(ids.map((id) => [id, new Set([id])]));
  if (ids.length === 0) return lines;
  const rows = await read
    .withRecursive("line", (db) =>
      db
        .selectFrom("replies")
        .select(["id", "parent_id as above"])
        .where("id", "in", ids)
        .where("parent_id", "is not", null)
        .unionAll((qb) =>
          qb
            .selectFrom("line")
            .innerJoin("replies", "replies.id", "line.above")
            .select(["line.id", "replies.parent_id as above"])
            .where("replies.parent_id", "is not", null),
        ),
    )
    .selectFrom("line")
    .select(["id", "above"])
    .execute();
  for (const { id, above } of rows) if (above !== null) lines.get(id)?.add(above);
  return lines;
}

/** Where the actor's mutes in a discussion begin: reply ids, 0 for all of it. */
export async function mutesOf(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  articleId: number,
): Promise<number[]> {
  if (actor === null) return [];
  const rows = await db.read
    .selectFrom("follows")
    .select("reply_id")
    .where("person_id", "=", actor.id)
    .where("article_id", "=", articleId)
    .where("level", "=", "mute")
    .execute();
  return rows.map((row) => row.reply_id);
}

/** These replies as the actor sees them, oldest first. */
export async function repliesById(
  ctx: Pick<Ctx, "db" | "actor">,
  ids: readonly number[],
): Promise<ReplyRow[]> {
  if (ids.length === 0) return [];
  return replies(ctx.db.read, viewerOf(ctx)).where("replies.id", "in", ids).orderBy("replies.id").execute();
}
