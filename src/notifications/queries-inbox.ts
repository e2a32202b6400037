/** Reading inboxes. What is hidden, deleted or taken down, or of whom one has blocked, is in no list and no count. */
import { type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import { blockedIds } from "../blocks/queries.ts";
import type { Reader } from "../db/connect.ts";
import type { DecisionAction, Dir, Schema } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { decisionPath, replyPath } from "../lib/paths.ts";
import type { Line } from "./types.ts";

/** Lines a page. */
export const PAGE = 30;
/** Unread lines are counted up to here: the bell says "99+". */
const MOST_COUNTED = 100;

/** Where a page of the inbox begins: behind this line. */
export interface Cursor {
  at: number;
  id: number;
}

function lines(read: Reader, personId: number) {
  return (
    read
      .selectFrom("notifications")
      .leftJoin("articles", "articles.id", "notifications.article_id")
      .leftJoin("replies", "replies.id", "notifications.reply_id")
      .where("notifications.person_id", "=", personId)
      // Of several the latest decides, as in digests: who blocks wants peace.
      .where((eb) =>
        eb.or([
          eb("notifications.actor_id", "is", null),
          eb("notifications.actor_id", "not in", blockedIds(read, personId)),
        ]),
      )
      .where((eb) =>
        eb.or([
          // A decision is told of also where the reply is hidden by it, and the article taken down.
          eb("notifications.decision_id", "is not", null),
          eb.and([
            isPublic(eb),
            eb.or([
              eb("notifications.reply_id", "is", null),
              isShown(eb),
              // The latest of several is gone; the others are told of without it.
              eb("notifications.count", ">", 1),
            ]),
          ]),
        ]),
      )
  );
}

const isPublic = (eb: ExpressionBuilder<Schema, "articles">): Expression<SqlBool> =>
  eb.and([eb("articles.published_at", "is not", null), eb("articles.removed_at", "is", null)]);

const isShown = (eb: ExpressionBuilder<Schema, "replies">): Expression<SqlBool> =>
  eb.and([eb("replies.hidden_at", "is", null), eb("replies.deleted_at", "is", null)]);

/** How many unread lines somebody has, at most 100: by the index of unread lines, on every page. */
export async function unreadCount({ db }: Pick<Ctx, "db">, personId: number): Promise<number> {
  const row = await db.read
    .selectFrom(
      lines(db.read, personId)
        .where("notifications.read_at", "is", null)
        .select("notifications.id")
        .limit(MOST_COUNTED)
        .as("unread"),
    )
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** A page of lines, newest first; one more than a page when there are more. Or the one line of an id. */
export async function inboxLines(
  { db }: Pick<Ctx, "db">,
  personId: number,
  after: Cursor | null,
  only: number | null = null,
): Promise<Line[]> {
  let query = lines(db.read, personId)
    .leftJoin("people", "people.id", "notifications.actor_id")
    .leftJoin("decisions", "decisions.id", "notifications.decision_id")
    .leftJoin("reports", "reports.id", "notifications.report_id")
    .leftJoin("cases", "cases.id", "reports.case_id")
    .select(["notifications.decision_id", "notifications.report_id", "decisions.action", "cases.upheld"])
    .select((eb) =>
      eb
        .case()
        .when("notifications.report_id", "is", null)
        .then(0)
        .when(
          eb.exists(
            eb
              .selectFrom("decisions as former")
              .select("former.id")
              .whereRef("former.undone_by", "=", "notifications.decision_id"),
          ),
        )
        .then(1)
        .else(0)
        .end()
        .as("reversal"),
    )
    .select([
      "notifications.id",
      "notifications.kind",
      "notifications.count",
      "notifications.created_at",
      "notifications.read_at",
      "notifications.reply_id",
      "notifications.article_id",
      "notifications.actor_id",
      "articles.slug",
      "articles.title",
      "articles.lang",
      "articles.dir",
      "replies.body_html",
      "replies.lang as reply_lang",
      "replies.dir as reply_dir",
      "people.username",
      "people.display_name",
    ])
    .select((eb) => eb.case().when(isShown(eb)).then(1).else(0).end().as("shown"))
    .select((eb) => eb.case().when(isPublic(eb)).then(1).else(0).end().as("open"))
    .orderBy("notifications.created_at", "desc")
    .orderBy("notifications.id", "desc")
    .limit(PAGE + 1);
  if (only !== null) query = query.where("notifications.id", "=", only);
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb("notifications.created_at", "<", after.at),
        eb.and([eb("notifications.created_at", "=", after.at), eb("notifications.id", "<", after.id)]),
      ]),
    );
  return (await query.execute()).map(asLine);
}

type Row = Pick<
  Line,
  "id" | "kind" | "count" | "created_at" | "read_at" | "report_id" | "article_id" | "actor_id"
> & {
  slug: string | null;
  title: string | null;
  lang: string | null;
  dir: Dir | null;
  open: number;
  decision_id: number | null;
  action: DecisionAction | null;
  upheld: 0 | 1 | null;
  reversal: number;
  reply_id: number | null;
  body_html: string | null;
  reply_lang: string | null;
  reply_dir: Dir | null;
  username: string | null;
  display_name: string | null;
  shown: number;
};

function asLine(row: Row): Line {
  const { id, kind, count, created_at, read_at, report_id, slug, title, lang, dir } = row;
  const decision =
    row.decision_id === null || row.action === null
      ? null
      : {
          action: row.action,
          upheld: row.upheld,
          reversal: row.reversal === 1,
          path:
            row.action === "approve" && row.reply_id !== null && row.shown === 1
              ? replyPath(row.reply_id)
              : decisionPath(row.decision_id),
        };
  const article =
    row.open !== 1 || slug === null || title === null || lang === null || dir === null
      ? null
      : { slug, title, lang, dir };
  const gone = row.reply_id !== null && row.shown !== 1;
  const reply =
    gone || row.reply_id === null || row.decision_id !== null
      ? null
      : {
          id: row.reply_id,
          body_html: row.body_html ?? "",
          lang: row.reply_lang ?? lang ?? "",
          dir: row.reply_dir ?? dir ?? "ltr",
        };
  const actor =
    gone || row.username === null
      ? null
      : { username: row.username, display_name: row.display_name ?? row.username };
  const left = gone && count > 1 ? count - 1 : count;
  const inNote = kind === "mention" && row.reply_id === null;
  const { article_id, actor_id } = row;
  const told = { article_id, actor_id, article, reply, actor, inNote, decision, report_id };
  return { id, kind, count: left, created_at, read_at, ...told };
}

/** Somebody's unread lines about a decision, or about what came of the appeal against it. */
export async function unreadAbout(
  { db }: Pick<Ctx, "db">,
  personId: number,
  decisionId: number,
): Promise<number[]> {
  const rows = await db.read
    .selectFrom("notifications")
    .leftJoin("decisions", "decisions.id", "notifications.decision_id")
    .leftJoin("appeals", "appeals.id", "decisions.appeal_id")
    .select("notifications.id")
    .where("notifications.person_id", "=", personId)
    .where("read_at", "is", null)
    .where("report_id", "is", null)
    .where((eb) =>
      eb.or([eb("notifications.decision_id", "=", decisionId), eb("appeals.decision_id", "=", decisionId)]),
    )
    .execute();
  return rows.map(({ id }) => id);
}
