/** What a case shows: the reply with its place and its reports, or the letter, and what was decided. */
import type { Ctx } from "../http/context.ts";
import type { Case, CaseDecision, CaseKind, CaseMessage, CaseReply, CaseReport } from "./types.ts";

type Db = Pick<Ctx, "db">;

/** Which case, in which state: `decisionId` is null for what is open. */
export interface CaseKey {
  kind: CaseKind;
  id: number;
  at: number;
  decisionId: number | null;
}

/** Reads what a page of cases needs, each kind in one go, and keeps the order. */
export async function fill(ctx: Db, keys: readonly CaseKey[]): Promise<Case[]> {
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
      "slug",
      "title",
      "articles.lang as article_lang",
      "articles.dir as article_dir",
      "above.body_html as above_html",
      "above.lang as above_lang",
      "above.dir as above_dir",
      "answered.display_name as above_name",
    ])
    .where("replies.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => {
      const { id, author_id, published_at, removed_at, slug, title, article_lang, article_dir } = row;
      const { above_html, above_lang, above_dir, above_name, ...reply } = row;
      const discussion = {
        author_id,
        published_at,
        removed_at,
        slug,
        title,
        lang: article_lang,
        dir: article_dir,
      };
      const parent =
        above_html === null || above_lang === null || above_dir === null || above_name === null
          ? null
          : { body_html: above_html, lang: above_lang, dir: above_dir, display_name: above_name };
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
