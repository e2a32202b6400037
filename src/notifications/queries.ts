/** Putting lines into inboxes, in the transactions of what they tell of. */
import type { Trx } from "../db/connect.ts";
import type { NotificationKind } from "../db/schema.ts";
import { putLines, type Happening } from "./queries-lines.ts";

/** What somebody is told; nobody is told of what they did themselves. */
export interface Notice extends Happening {
  personId: number;
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
  /** It stood here before, and came back: whoever was told of it then is not told again. */
  again?: true;
  at: number;
}

/** People that one reply may call; the rest of a list of names are not written to. */
const MOST_CALLED = 10;

/**
 * Tells whom a new reply concerns: those it mentions, who wrote what it replies to (or the question that it answers),
 * and who follows the discussion or a branch it stands in. Each gets one line, in that order of precedence; nobody is
 * told of their own, nor of what they have muted. One statement for each kind, however many follow.
 */
export async function tellOfReply(trx: Trx, reply: PostedReply): Promise<void> {
  const { articleId, parentId, personId: actorId, at } = reply;
  const places = [0, ...(parentId === null ? [] : await lineUp(trx, parentId))];
  const all = concerned(trx, reply, places);
  const those = reply.again ? untold(all, articleId, reply.id) : all;
  const about = (kind: NotificationKind) => ({ kind, articleId, replyId: reply.id, actorId, at });
  const called = await tellCalled(trx, reply, places);
  const writer = await writerOf(trx, reply);
  const answered = those.where("people.id", "=", writer).where("people.id", "not in", [0, ...called]);
  const told = await putLines(trx, about(parentId === null ? "answer" : "reply"), answered);
  // Not asked of each of thousands whether they were told: they are few, and known.
  const following = those
    .where("people.id", "not in", [0, writer, ...called, ...told])
    .where("people.id", "in", (eb) =>
      eb
        .selectFrom("follows")
        .select("follows.person_id")
        .where("follows.article_id", "=", articleId)
        .where("follows.reply_id", "in", places)
        .where("follows.level", "=", "follow"),
    );
  await putLines(trx, about("followed"), following);
}

/** Who wrote what a reply stands under: another reply, or the article with its question. */
async function writerOf(trx: Trx, { parentId, articleId }: PostedReply): Promise<number> {
  const row =
    parentId === null
      ? await trx
          .selectFrom("articles")
          .select("author_id as id")
          .where("id", "=", articleId)
          .executeTakeFirst()
      : await trx
          .selectFrom("replies")
          .select("person_id as id")
          .where("id", "=", parentId)
          .executeTakeFirst();
  return row?.id ?? 0;
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
  let called = untold(concerned(trx, { articleId, personId }, [0]), articleId, null).where(
    "people.username_folded",
    "in",
    names,
  );
  if (cited.length > 0) called = called.where("people.id", "not in", cited);
  await putLines(trx, { kind: "mention", articleId, replyId: null, actorId: personId, at: note.at }, called);
}

/** @returns the ids of those told */
async function tellCalled(trx: Trx, reply: PostedReply, places: number[]): Promise<number[]> {
  const names = reply.mentioned.slice(0, MOST_CALLED);
  if (names.length === 0) return [];
  const { id: replyId, articleId, personId: actorId, at } = reply;
  const called = untold(concerned(trx, reply, places), articleId, replyId).where(
    "people.username_folded",
    "in",
    names,
  );
  return putLines(trx, { kind: "mention", articleId, replyId, actorId, at }, called);
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

/** Everybody but the writer, who has not muted any of these places. */
function concerned(trx: Trx, reply: Pick<PostedReply, "articleId" | "personId">, places: readonly number[]) {
  return trx
    .selectFrom("people")
    .where("people.id", "<>", reply.personId)
    .where("people.id", "not in", (eb) =>
      eb
        .selectFrom("follows")
        .select("follows.person_id")
        .where("follows.article_id", "=", reply.articleId)
        .where("follows.reply_id", "in", places)
        .where("follows.level", "=", "mute"),
    );
}

/** Those of them who were not told of this reply already; without an id, of the closing note. */
function untold(people: ReturnType<typeof concerned>, articleId: number, replyId: number | null) {
  return people.where((eb) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom("notifications")
          .select("notifications.id")
          .whereRef("notifications.person_id", "=", "people.id")
          .where("notifications.article_id", "=", articleId)
          .where("notifications.reply_id", replyId === null ? "is" : "=", replyId),
      ),
    ),
  );
}
