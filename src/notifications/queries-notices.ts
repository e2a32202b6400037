/** The lines about which a mail is due, and what was said in their discussions that it may quote. */
import { type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import type { Reader } from "../db/connect.ts";
import type { Dir, NotificationKind, Schema } from "../db/schema.ts";
import { visibleReplies } from "../discussion/visible.ts";

/** Replies of a discussion that are looked at for one mail. */
const MOST_READ = 200;

/** Lines of one person about one discussion; `articleId` null: of no article. */
export interface Group {
  personId: number;
  articleId: number | null;
}

/** The groups that have a line whose mail is due, the longest waiting first. */
export async function dueGroups(read: Reader, now: number, most: number): Promise<Group[]> {
  const rows = await read
    .selectFrom("notifications")
    .select((eb) => ["person_id", "article_id", eb.fn.min("mail_at").as("first")])
    .where("mail_at", "<=", now)
    .where("read_at", "is", null)
    .groupBy(["person_id", "article_id"])
    .orderBy("first")
    .limit(most)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, articleId: row.article_id }));
}

/** A line that waits for its mail. */
export interface WaitingLine {
  id: number;
  kind: NotificationKind;
  reply_id: number | null;
  count: number;
  created_at: number;
  read_at: number | null;
  mail_at: number;
  report_id: number | null;
  decision_id: number | null;
  actor_id: number | null;
  /** Who caused it, as others see their name. */
  actor: string | null;
}

/** All lines of a group that wait for a mail, due or not: they go out in one. */
export async function waitingLines(read: Reader, { personId, articleId }: Group): Promise<WaitingLine[]> {
  const rows = await read
    .selectFrom("notifications as n")
    .leftJoin("people", "people.id", "n.actor_id")
    .select(["n.id", "n.kind", "n.reply_id", "n.count", "n.created_at", "n.read_at", "n.mail_at"])
    .select(["n.report_id", "n.decision_id", "n.actor_id", "people.display_name as actor"])
    .where("n.person_id", "=", personId)
    .where("n.article_id", articleId === null ? "is" : "=", articleId)
    // What is read waits for no mail. Asked so, and in no order, the index of one's unread lines answers, and not that
    // of all that wait.
    .where("n.read_at", "is", null)
    .execute();
  return rows
    .flatMap(({ mail_at, ...row }) => (mail_at === null ? [] : [{ ...row, mail_at }]))
    .toSorted((a, b) => a.created_at - b.created_at || a.id - b.id);
}

/** When somebody was last mailed about a discussion, of which they have not read what that mail told. */
export async function lastMailed(read: Reader, { personId, articleId }: Group): Promise<number | null> {
  if (articleId === null) return null;
  const row = await read
    .selectFrom("notifications")
    .select((eb) => eb.fn.max("mailed_at").as("at"))
    .where("person_id", "=", personId)
    .where("article_id", "=", articleId)
    .where("read_at", "is", null)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** An article that everybody may read, with its closing note. */
export function articleFor(read: Reader, id: number) {
  return read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .select(["articles.id", "author_id", "slug", "title", "lang", "dir", "note_html"])
    .where("articles.id", "=", id)
    .where("published_at", "is not", null)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}

/** Whom somebody has blocked, and what they follow and mute in a discussion. */
export async function quietFor(
  read: Reader,
  { personId, articleId }: { personId: number; articleId: number },
) {
  const [blocks, follows] = await Promise.all([
    read.selectFrom("blocks").select("blocked_id").where("person_id", "=", personId).execute(),
    read
      .selectFrom("follows")
      .select(["reply_id", "level"])
      .where("person_id", "=", personId)
      .where("article_id", "=", articleId)
      .execute(),
  ]);
  const places = (level: string) =>
    new Set(follows.filter((row) => row.level === level).map((row) => row.reply_id));
  return {
    blocked: new Set(blocks.map((row) => row.blocked_id)),
    follows: places("follow"),
    mutes: places("mute"),
  };
}

/** Something that was said and may be read by everybody. */
export interface Said {
  id: number;
  parent_id: number | null;
  person_id: number;
  /** Who wrote what it stands under. */
  parent_person: number | null;
  body: string;
  body_html: string;
  lang: string;
  dir: Dir;
  /** Its writer's name. */
  name: string;
}

/** Replies that may be read now, with who wrote what they stand under. */
function readable(read: Reader) {
  return read
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .innerJoin("people", "people.id", "replies.person_id")
    .leftJoin("replies as parents", "parents.id", "replies.parent_id")
    .select(["replies.id", "replies.parent_id", "replies.person_id", "parents.person_id as parent_person"])
    .select(["replies.body", "replies.body_html", "replies.lang", "replies.dir"])
    .select("people.display_name as name")
    .where((eb) => visibleReplies(eb, null));
}

/** What others said in a discussion since a moment, and these replies in any case; oldest first. */
export function saidSince(
  read: Reader,
  { personId, articleId }: { personId: number; articleId: number },
  since: number,
  also: readonly number[],
): Promise<Said[]> {
  return (
    readable(read)
      .where("replies.article_id", "=", articleId)
      .where((eb) =>
        eb.or([
          eb("replies.id", "in", [0, ...also]),
          eb.and([
            eb("replies.person_id", "<>", personId),
            eb("replies.created_at", ">=", since),
            notSeenBy(eb, personId),
          ]),
        ]),
      )
      // Those that are asked for, however old, are not crowded out.
      .orderBy((eb) =>
        eb
          .case()
          .when("replies.id", "in", [0, ...also])
          .then(0)
          .else(1)
          .end(),
      )
      .orderBy("replies.id", "desc")
      .limit(MOST_READ)
      .execute()
      .then((rows) => rows.toSorted((a, b) => a.id - b.id))
  );
}

/** Keeps those replies that somebody has not had on their screen yet. */
export function notSeenBy(eb: ExpressionBuilder<Schema, "replies">, personId: number): Expression<SqlBool> {
  const seen = eb
    .selectFrom("seen")
    .select("seen.reply_id")
    .where("seen.person_id", "=", personId)
    .whereRef("seen.article_id", "=", "replies.article_id")
    .whereRef("seen.reply_id", "=", "replies.id");
  const before = eb
    .selectFrom("visits")
    .select("visits.seen_id")
    .where("visits.person_id", "=", personId)
    .whereRef("visits.article_id", "=", "replies.article_id")
    .whereRef("visits.seen_id", ">=", "replies.id");
  return eb.and([eb.not(eb.exists(seen)), eb.not(eb.exists(before))]);
}

/** Replies, each with all that it stands under: pairs of ids, itself among them. */
export async function linesUp(read: Reader, ids: readonly number[]): Promise<Map<number, number[]>> {
  const above = new Map<number, number[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return above;
  const rows = await read
    .withRecursive("line", (db) =>
      db
        .selectFrom("replies")
        .select(["id as leaf", "id", "parent_id"])
        .where("id", "in", ids)
        .unionAll((qb) =>
          qb
            .selectFrom("replies")
            .innerJoin("line", "line.parent_id", "replies.id")
            .select(["line.leaf", "replies.id", "replies.parent_id"]),
        ),
    )
    .selectFrom("line")
    .select(["leaf", "id"])
    .execute();
  for (const { leaf, id } of rows) above.get(leaf)?.push(id);
  return above;
}
