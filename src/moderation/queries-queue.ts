/** The queue's cases and the public log, read a page at a time by where the last one ended. */
import { sql, type ExpressionBuilder } from "kysely";
import type { Ctx } from "../http/context.ts";
import type { Schema } from "../db/schema.ts";
import type {
  Case,
  CaseCursor,
  CaseDecision,
  CaseKind,
  CaseMessage,
  CaseReply,
  CaseReport,
  LogLine,
} from "./types.ts";

/** Cases on a page of the queue, and lines on a page of the log. */
export const CASES = 20;
export const LINES = 50;

/** Which case, in which state: `decisionId` is null for what is open. */
interface CaseKey {
  kind: CaseKind;
  id: number;
  at: number;
  decisionId: number | null;
}

type Db = Pick<Ctx, "db">;

/** The open cases, newest first, after the cursor; one more than a page when there are more. */
export async function openCases({ db }: Db, after: CaseCursor | null): Promise<Case[]> {
  const replies = db.read
    .selectFrom("reports")
    .select((eb) => [sql<CaseKind>`'reply'`.as("kind"), "reply_id as id", eb.fn.max("created_at").as("at")])
    .where("decision_id", "is", null)
    .groupBy("reply_id");
  const messages = db.read
    .selectFrom("messages")
    .select([sql<CaseKind>`'message'`.as("kind"), "id", "created_at as at"])
    .where("decision_id", "is", null);
  let query = db.read
    .selectFrom(replies.unionAll(messages).as("cases"))
    .select(["kind", "id", "at"])
    .orderBy("at", "desc")
    .orderBy("kind")
    .orderBy("id", "desc")
    .limit(CASES + 1);
  if (after) {
    const { at, kind, id } = after;
    query = query.where((eb) =>
      eb.or([
        eb("at", "<", at),
        eb.and([eb("at", "=", at), eb("kind", ">", kind)]),
        eb.and([eb("at", "=", at), eb("kind", "=", kind), eb("id", "<", id)]),
      ]),
    );
  }
  const keys = await query.execute();
  return fill(
    { db },
    keys.map((key) => ({ ...key, decisionId: null })),
  );
}

/** How many cases are open. */
export async function countOpenCases({ db }: Db): Promise<number> {
  const { n } = await db.read
    .selectNoFrom((eb) => [
      sql<number>`${eb
        .selectFrom("reports")
        .select((of) => of.fn.count("reply_id").distinct().as("n"))
        .where("decision_id", "is", null)} + ${eb
        .selectFrom("messages")
        .select((of) => of.fn.countAll().as("n"))
        .where("decision_id", "is", null)}`.as("n"),
    ])
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The decided cases, the last decided first, older than the decision `before`; one more than a page. */
export async function decidedCases({ db }: Db, before: number | null): Promise<Case[]> {
  let query = db.read
    .selectFrom("decisions")
    .select(["id", "reply_id", "message_id", "created_at"])
    .where((eb) => eb.or([closedReports(eb), closedMessage(eb)]))
    .orderBy("id", "desc")
    .limit(CASES + 1);
  if (before !== null) query = query.where("id", "<", before);
  return fill({ db }, (await query.execute()).map(keyOf));
}

const closedReports = (eb: ExpressionBuilder<Schema, "decisions">) =>
  eb.exists(
    eb.selectFrom("reports").select("reports.id").whereRef("reports.decision_id", "=", "decisions.id"),
  );

const closedMessage = (eb: ExpressionBuilder<Schema, "decisions">) =>
  eb.exists(
    eb
      .selectFrom("messages")
      .select("messages.id")
      .whereRef("messages.id", "=", "decisions.message_id")
      .whereRef("messages.decision_id", "=", "decisions.id"),
  );

/** One case by what it is about, open or as it was last decided; undefined when there never was one. */
export async function caseOf({ db }: Db, kind: CaseKind, id: number): Promise<Case | undefined> {
  const row =
    kind === "reply"
      ? await db.read
          .selectFrom("reports")
          .select(["decision_id", "created_at"])
          .where("reply_id", "=", id)
          // Open ones first: a case is open while one report is.
          .orderBy((eb) => eb.case().when("decision_id", "is", null).then(0).else(1).end())
          .orderBy("decision_id", "desc")
          .orderBy("created_at", "desc")
          .limit(1)
          .executeTakeFirst()
      : await db.read
          .selectFrom("messages")
          .select(["decision_id", "created_at"])
          .where("id", "=", id)
          .executeTakeFirst();
  if (!row) return undefined;
  const [found] = await fill({ db }, [{ kind, id, at: row.created_at, decisionId: row.decision_id }]);
  return found;
}

/** The case that a decision closed, while it stays closed by it. */
export async function caseOfDecision({ db }: Db, id: number): Promise<Case | undefined> {
  const row = await db.read
    .selectFrom("decisions")
    .select(["id", "reply_id", "message_id", "created_at"])
    .where("id", "=", id)
    .where((eb) => eb.or([closedReports(eb), closedMessage(eb)]))
    .executeTakeFirst();
  return row && (await fill({ db }, [keyOf(row)]))[0];
}

const keyOf = (row: {
  id: number;
  reply_id: number | null;
  message_id: number | null;
  created_at: number;
}): CaseKey => ({
  kind: row.message_id === null ? "reply" : "message",
  id: row.message_id ?? row.reply_id ?? 0,
  at: row.created_at,
  decisionId: row.id,
});

/** Reads what a page of cases needs, each kind in one go, and keeps the order. */
async function fill(ctx: Db, keys: readonly CaseKey[]): Promise<Case[]> {
  const ids = (kind: CaseKind) => [...new Set(keys.filter((key) => key.kind === kind).map((key) => key.id))];
  const decided = keys.flatMap((key) => key.decisionId ?? []);
  const [replies, reports, messages, decisions] = await Promise.all([
    repliesOf(ctx, ids("reply")),
    reportsOf(ctx, ids("reply")),
    messagesOf(ctx, ids("message")),
    decisionsOf(ctx, decided),
  ]);
  return keys.flatMap((key): Case[] => {
    const decision = decisions.get(key.decisionId ?? 0) ?? null;
    if (key.kind === "message") {
      const message = messages.get(key.id);
      return message ? [{ kind: "message", at: key.at, message, decision }] : [];
    }
    const reply = replies.get(key.id);
    const own = reports.filter((r) => r.reply_id === key.id && r.decision_id === key.decisionId);
    return reply ? [{ kind: "reply", at: key.at, reply, reports: own, decision }] : [];
  });
}

async function repliesOf({ db }: Db, ids: number[]): Promise<Map<number, CaseReply>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("replies")
    .innerJoin("people", "people.id", "replies.person_id")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .innerJoin("discussions", "discussions.article_id", "replies.article_id")
    .leftJoin("replies as above", (join) =>
      join.onRef("above.id", "=", "replies.parent_id").on("above.deleted_at", "is", null),
    )
    .leftJoin("people as answered", "answered.id", "above.person_id")
    .select([
      "replies.id",
      "replies.person_id",
      "replies.body_html",
      "replies.lang",
      "replies.dir",
      "replies.created_at",
      "replies.hidden_at",
      "replies.hidden_reason",
      "replies.deleted_at",
      "people.username",
      "people.display_name",
      "author_id",
      "published_at",
      "removed_at",
      "locked_at",
      "slug",
      "title",
      "articles.lang as article_lang",
      "articles.dir as article_dir",
      "above.body as above_body",
      "above.lang as above_lang",
      "above.dir as above_dir",
      "answered.display_name as above_name",
    ])
    .where("replies.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const { id, author_id, published_at, removed_at, locked_at, slug, title, article_lang, article_dir } =
        row;
      const { above_body, above_lang, above_dir, above_name, ...reply } = row;
      const discussion = {
        author_id,
        published_at,
        removed_at,
        locked_at,
        slug,
        title,
        lang: article_lang,
        dir: article_dir,
      };
      const parent =
        above_body === null || above_lang === null || above_dir === null || above_name === null
          ? null
          : { body: above_body, lang: above_lang, dir: above_dir, display_name: above_name };
      return [id, { ...reply, discussion, parent }];
    }),
  );
}

async function reportsOf({ db }: Db, ids: number[]): Promise<CaseReport[]> {
  if (ids.length === 0) return [];
  return db.read
    .selectFrom("reports")
    .innerJoin("people", "people.id", "reports.person_id")
    .select([
      "reply_id",
      "decision_id",
      "reason",
      "note",
      "reports.created_at",
      "people.username",
      "people.display_name",
    ])
    .where("reply_id", "in", ids)
    .orderBy("reports.created_at", "desc")
    .orderBy("reports.id", "desc")
    .execute();
}

async function messagesOf({ db }: Db, ids: number[]): Promise<Map<number, CaseMessage>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("messages")
    .leftJoin("people", "people.id", "messages.person_id")
    .select(["messages.id", "people.username", "name", "messages.email", "body", "messages.created_at"])
    .where("messages.id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function decisionsOf({ db }: Db, ids: number[]): Promise<Map<number, CaseDecision>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom("decisions")
    .innerJoin("people", "people.id", "decisions.actor_id")
    .select(["decisions.id", "action", "reason", "note", "decisions.created_at as at", "display_name as by"])
    .where("decisions.id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The public log, the last decision first, older than the decision `before`; one more than a page. Letters to the
 * moderators are nobody else's business: what became of them is not in it.
 */
export async function logLines({ db }: Db, before: number | null): Promise<LogLine[]> {
  let query = db.read
    .selectFrom("decisions")
    .innerJoin("people", "people.id", "decisions.actor_id")
    .leftJoin("articles", "articles.id", "decisions.article_id")
    .select([
      "decisions.id",
      "action",
      "reason",
      "decisions.created_at as at",
      "reply_id",
      "display_name as by",
      "role",
      "author_id",
      "published_at",
      "removed_at",
      "slug",
      "title",
      "articles.lang",
      "articles.dir",
    ])
    .where("message_id", "is", null)
    .orderBy("decisions.id", "desc")
    .limit(LINES + 1);
  if (before !== null) query = query.where("decisions.id", "<", before);
  return (await query.execute()).map((row) => {
    const { id, action, reason, at, reply_id, by, role } = row;
    const { author_id, published_at, removed_at, slug, title, lang, dir } = row;
    const article =
      author_id === null || slug === null || title === null || lang === null || dir === null
        ? null
        : { author_id, published_at, removed_at, slug, title, lang, dir };
    return { id, action, reason, at, reply_id, by, role, article };
  });
}
