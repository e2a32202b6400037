/** Putting lines into inboxes, in the transactions of what they tell of. */
import { sql, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { Trx } from "../db/connect.ts";
import type { NotificationKind, Schema } from "../db/schema.ts";

/** What somebody is told. */
export interface Notice {
  personId: number;
  kind: NotificationKind;
  articleId: number;
  replyId: number | null;
  /** Who caused it; nobody is told of what they did themselves. */
  actorId: number | null;
  at: number;
}

/**
 * Puts a line into somebody's inbox, in the transaction of what it tells of. While they have not read the last line of
 * the same kind about the same discussion, that one counts on instead: an evening's replies make one line.
 */
export async function notify(trx: Trx, { personId, ...about }: Notice): Promise<void> {
  if (personId === about.actorId) return;
  await putLines(trx, about, trx.selectFrom("people").where("people.id", "=", personId));
}

/** A new reply, for those who are told of it. */
export interface PostedReply {
  id: number;
  articleId: number;
  parentId: number | null;
  personId: number;
  /** The usernames it mentions, folded. */
  mentioned: readonly string[];
  at: number;
}

/** People that one reply may call; the rest of a list of names are not written to. */
const MOST_CALLED = 10;

/**
 * Tells whom a new reply concerns: those it mentions, who wrote what it replies to, and who follows the discussion or
 * a branch it stands in. Each gets one line, in that order of precedence; nobody is told of their own, nor of what
 * they have muted. One statement for each kind, however many follow.
 */
export async function tellOfReply(trx: Trx, reply: PostedReply): Promise<void> {
  const { articleId, parentId, personId: actorId, at } = reply;
  const places = [0, ...(parentId === null ? [] : await lineUp(trx, parentId))];
  const about = (kind: NotificationKind) => ({ kind, articleId, replyId: reply.id, actorId, at });
  await tellCalled(trx, reply, places);
  if (parentId !== null) {
    const answered = concerned(trx, reply, places).where("people.id", "=", (eb) =>
      eb.selectFrom("replies").select("replies.person_id").where("replies.id", "=", parentId),
    );
    await putLines(trx, about("reply"), answered);
  }
  const following = concerned(trx, reply, places).where("people.id", "in", (eb) =>
    eb
      .selectFrom("follows")
      .select("follows.person_id")
      .where("follows.article_id", "=", articleId)
      .where("follows.reply_id", "in", places)
      .where("follows.level", "=", "follow"),
  );
  await putLines(trx, about("followed"), following);
}

/** An edit, for those whom it mentions and the text before did not: `mentioned` are they alone. */
export async function tellOfEdit(trx: Trx, reply: PostedReply): Promise<void> {
  const { parentId } = reply;
  await tellCalled(trx, reply, [0, ...(parentId === null ? [] : await lineUp(trx, parentId))]);
}

/** A closing note, for those whom it mentions. */
interface WrittenNote {
  articleId: number;
  /** Who wrote it. */
  personId: number;
  /** The usernames it mentions and the note before it did not, folded. */
  mentioned: readonly string[];
  /** People whom it cites: they are told of that. */
  cited: readonly number[];
  at: number;
}

/** Tells those whom a closing note mentions, unless they muted the discussion, or were told of that note before. */
export async function tellOfNote(
  trx: Trx,
  { articleId, personId, cited, ...note }: WrittenNote,
): Promise<void> {
  const names = note.mentioned.slice(0, MOST_CALLED);
  if (names.length === 0) return;
  let called = concerned(trx, { id: null, articleId, personId }, [0]).where(
    "people.username_folded",
    "in",
    names,
  );
  if (cited.length > 0) called = called.where("people.id", "not in", cited);
  await putLines(trx, { kind: "mention", articleId, replyId: null, actorId: personId, at: note.at }, called);
}

async function tellCalled(trx: Trx, reply: PostedReply, places: number[]): Promise<void> {
  const names = reply.mentioned.slice(0, MOST_CALLED);
  if (names.length === 0) return;
  const { articleId, personId: actorId, at } = reply;
  const called = concerned(trx, reply, places).where("people.username_folded", "in", names);
  await putLines(trx, { kind: "mention", articleId, replyId: reply.id, actorId, at }, called);
}

/** A reply and all above it. */
async function lineUp(trx: Trx, replyId: number): Promise<number[]> {
  const rows = await trx
    .withRecursive("line", (db) =>
      db
        .selectFrom("replies")
        .select(["id", "parent_id"])
        .where("id", "=", replyId)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("line", "line.parent_id", "replies.id")
            .select(["replies.id", "replies.parent_id"]),
        ),
    )
    .selectFrom("line")
    .select("id")
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Everybody but the writer, who has not muted any of these places, nor been told of this reply already; without an id,
 * of the closing note.
 */
function concerned(
  trx: Trx,
  reply: Pick<PostedReply, "articleId" | "personId"> & { id: number | null },
  places: readonly number[],
) {
  return trx
    .selectFrom("people")
    .where("people.id", "<>", reply.personId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("follows")
            .select("follows.person_id")
            .whereRef("follows.person_id", "=", "people.id")
            .where("follows.article_id", "=", reply.articleId)
            .where("follows.reply_id", "in", places)
            .where("follows.level", "=", "mute"),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("notifications")
            .select("notifications.id")
            .whereRef("notifications.person_id", "=", "people.id")
            .where("notifications.article_id", "=", reply.articleId)
            .where("notifications.reply_id", reply.id === null ? "is" : "=", reply.id),
        ),
      ),
    );
}

/** One line for each of these people; the unique index of unread lines makes two at once count on in one. */
async function putLines(
  trx: Trx,
  { kind, articleId, replyId, actorId, at }: Omit<Notice, "personId">,
  people: SelectQueryBuilder<Schema, "people", object>,
): Promise<void> {
  // In a select list PostgreSQL would take parameters for texts.
  const number = (value: number | null): RawBuilder<number> => sql<number>`cast(${value} as bigint)`;
  await trx
    .insertInto("notifications")
    .columns(["person_id", "kind", "article_id", "reply_id", "actor_id", "created_at"])
    .expression(
      people
        .select("people.id")
        .select([
          sql<NotificationKind>`cast(${kind} as text)`.as("kind"),
          number(articleId).as("article_id"),
          number(replyId).as("reply_id"),
          number(actorId).as("actor_id"),
          number(at).as("created_at"),
        ])
        .orderBy("people.id"),
    )
    .onConflict((oc) =>
      oc
        .columns(["person_id", "article_id", "kind"])
        .where(sql<boolean>`read_at is null and decision_id is null`)
        .doUpdateSet({
          reply_id: replyId,
          actor_id: actorId,
          created_at: at,
          count: sql`notifications.count + 1`,
        }),
    )
    .execute();
}
