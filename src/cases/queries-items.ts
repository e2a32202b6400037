/** What a case shows: the reply with its place and its reports, or the letter, and what was decided. */
import type { Selectable } from "kysely";
import type { CaseKind, CasesTable } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { MINUTE } from "../lib/clock.ts";
import type { AnyCase, Case, CaseDecision, CaseMessage, CaseReply, CaseReport } from "./types.ts";

type Db = Pick<Ctx, "db">;

/** The columns of a case that its display begins with. */
export const CASE_COLUMNS = [
  "id",
  "kind",
  "reply_id",
  "article_id",
  "person_id",
  "message_id",
  "held_id",
  "appeal_id",
  "priority",
  "opened_at",
  "updated_at",
  "claimed_by",
  "claimed_at",
  "decision_id",
] as const;
export type CaseRow = Pick<Selectable<CasesTable>, (typeof CASE_COLUMNS)[number]>;

/** For how long a moderator who opened a case is said to be at it. */
export const CLAIMED = 2 * MINUTE;

/** Reads what a page of cases needs, each kind in one go, and keeps the order. */
export async function fill(ctx: Pick<Ctx, "db" | "clock">, rows: readonly CaseRow[]): Promise<Case[]> {
  const ids = (kind: CaseKind, column: "reply_id" | "message_id") =>
    rows.flatMap((row) => (row.kind === kind ? (row[column] ?? []) : []));
  const [replies, messages, reports, decisions, claims] = await Promise.all([
    repliesOf(ctx, ids("reply", "reply_id")),
    messagesOf(ctx, ids("message", "message_id")),
    reportsOf(
      ctx,
      rows.map(({ id }) => id),
    ),
    decisionsOf(
      ctx,
      rows.flatMap((row) => row.decision_id ?? []),
    ),
    claimsOf(ctx, rows),
  ]);
  return rows.flatMap((row): Case[] => {
    const { id, priority, opened_at, updated_at: at } = row;
    const any: AnyCase = {
      id,
      priority,
      opened_at,
      at,
      reports: reports.filter((report) => report.case_id === id),
      claim: claims.get(id) ?? null,
      decision: decisions.get(row.decision_id ?? 0) ?? null,
    };
    const reply = row.kind === "reply" ? replies.get(row.reply_id ?? 0) : undefined;
    const message = row.kind === "message" ? messages.get(row.message_id ?? 0) : undefined;
    return [
      ...(reply ? [{ kind: "reply" as const, ...any, reply }] : []),
      ...(message ? [{ kind: "message" as const, ...any, message }] : []),
    ];
  });
}

/** Who looks at which of these cases just now. */
async function claimsOf(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  rows: readonly CaseRow[],
): Promise<Map<number, { id: number; name: string }>> {
  const since = clock() - CLAIMED;
  const claimed = rows.filter((row) => row.claimed_by !== null && (row.claimed_at ?? 0) > since);
  if (claimed.length === 0) return new Map();
  const people = await db.read
    .selectFrom("people")
    .select(["id", "display_name"])
    .where(
      "id",
      "in",
      claimed.map((row) => row.claimed_by ?? 0),
    )
    .execute();
  return new Map(
    claimed.flatMap((row) => {
      const person = people.find(({ id }) => id === row.claimed_by);
      return person ? [[row.id, { id: person.id, name: person.display_name }]] : [];
    }),
  );
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
      "replies.lock_id",
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

async function reportsOf({ db }: Db, caseIds: number[]): Promise<CaseReport[]> {
  if (caseIds.length === 0) return [];
  return db.read
    .selectFrom("reports")
    .leftJoin("people", "people.id", "reports.person_id")
    .select([
      "reports.id",
      "case_id",
      "reason",
      "note",
      "reports.created_at",
      "people.username",
      "people.display_name",
      "filter",
      "facts",
    ])
    .where("case_id", "in", caseIds)
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
    .leftJoin("people", "people.id", "decisions.actor_id")
    .select(["decisions.id", "action", "reason", "note", "decisions.created_at as at", "display_name as by"])
    .where("decisions.id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
