/** A report as its reporter sees it, and the reports that a decision answers. */
import { sql } from "kysely";
import type { Reader, Trx } from "../db/connect.ts";
import { replyInDiscussion } from "../discussion/queries.ts";
import type { Ctx } from "../http/context.ts";
import { TOLD } from "../moderation/told.ts";
import type { Outcome, Receipt, ReportedArticle, Thing } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

/** A report by its number, or by the hash of its secret. */
export async function receiptOf(
  ctx: Reading,
  by: { id: number } | { hash: string },
): Promise<Receipt | undefined> {
  const row = await reportRows(ctx.db.read)
    .where((eb) => ("id" in by ? eb("reports.id", "=", by.id) : eb("token_hash", "=", by.hash)))
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, person_id, kind, reason, reason_title, note, created_at } = row;
  const thing = await thingOf(ctx, row);
  const mailed = row.email !== null;
  return {
    id,
    person_id,
    kind,
    reason,
    reason_title,
    note,
    created_at,
    mailed,
    thing,
    outcome: outcomeOf(row),
  };
}

/** A report that somebody signed out wants to hear of. */
export interface ToMail {
  id: number;
  email: string;
  language: string | null;
  created_at: number;
  outcome: Outcome;
}

/** The reports of a case whose reporters have left an address, with what was decided now. */
export async function reportsToMail(trx: Trx, caseId: number): Promise<ToMail[]> {
  const rows = await reportRows(trx)
    .where("reports.case_id", "=", caseId)
    .where("email", "is not", null)
    .where("reports.person_id", "is", null)
    .orderBy("reports.id")
    .execute();
  return rows.flatMap((row) => {
    const outcome = outcomeOf(row);
    return row.email === null || outcome === null
      ? []
      : [{ id: row.id, email: row.email, language: row.language, created_at: row.created_at, outcome }];
  });
}

/**
 * The reports whose outcome went out by mail with a decision, each address's of that case first. The case may be open
 * again: it is known by what it is about.
 */
export async function reportsMailed(
  trx: Trx,
  decisionId: number,
): Promise<{ id: number; address: string; language: string | null }[]> {
  return trx
    .selectFrom("mails")
    .innerJoin("decisions as d", "d.id", "mails.decision_id")
    .innerJoin("reports", (join) =>
      join
        .on(sql`lower(reports.email)`, "=", sql`lower(mails.address)`)
        .onRef("reports.created_at", "<=", "d.created_at"),
    )
    .innerJoin("cases", "cases.id", "reports.case_id")
    .select(["reports.id", "mails.address", "reports.language"])
    .where("mails.decision_id", "=", decisionId)
    .where("mails.person_id", "is", null)
    .where("mails.sent_at", "is not", null)
    .where("reports.person_id", "is", null)
    .where((eb) =>
      eb.or([
        eb("cases.decision_id", "=", decisionId),
        eb("cases.reply_id", "=", eb.ref("d.reply_id")),
        eb.and([eb("d.reply_id", "is", null), eb("cases.person_id", "=", eb.ref("d.person_id"))]),
      ]),
    )
    .orderBy("reports.case_id", "desc")
    .orderBy("reports.id")
    .execute();
}

/** Forgets the addresses, of mail and of the network, of reports from before `mail` and `network` (epoch ms). */
export async function forgetAddresses(trx: Trx, before: { mail: number; network: number }): Promise<number> {
  const network = await trx
    .updateTable("reports")
    .set({ address: null })
    .where("address", "is not", null)
    .where("created_at", "<", before.network)
    .executeTakeFirst();
  const mail = await trx
    .updateTable("reports")
    .set({ email: null })
    .where("email", "is not", null)
    .where("case_id", "in", (eb) =>
      eb.selectFrom("cases").select("cases.id").where("decided_at", "<", before.mail),
    )
    .executeTakeFirst();
  return Number(network.numUpdatedRows + mail.numUpdatedRows);
}

function reportRows(read: Reader | Trx) {
  return read
    .selectFrom("reports")
    .innerJoin("cases", "cases.id", "reports.case_id")
    .leftJoin("decisions", "decisions.id", "cases.decision_id")
    .leftJoin("rules", "rules.id", "reports.reason")
    .leftJoin("rules as broken", "broken.id", "decisions.reason")
    .select([
      "reports.id",
      "reports.person_id",
      "reports.reason",
      "reports.note",
      "reports.created_at",
      "reports.email",
      "reports.language",
      "cases.kind",
      "cases.reply_id",
      "cases.article_id",
      "cases.person_id as concerned",
      "cases.upheld",
      "rules.title as reason_title",
      "decisions.action",
      "decisions.actor_id",
      "decisions.person_id as decided_of",
      "decisions.reason as decided_reason",
      "decisions.created_at as decided_at",
      "decisions.undone_by",
      "broken.title as decided_title",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof reportRows>["executeTakeFirstOrThrow"]>>;

function outcomeOf(row: Row): Outcome | null {
  const { action, decided_at: at, upheld, decided_reason: reason, decided_title: reason_title } = row;
  if (action === null || at === null) return null;
  const takenBack = row.undone_by !== null;
  const { actor_id, decided_of } = row;
  const told = TOLD.has(action) && decided_of !== null && decided_of !== actor_id;
  return { action, upheld, reason, reason_title, at, automatic: actor_id === null, told, takenBack };
}

async function thingOf(ctx: Reading, row: Row): Promise<Thing | null> {
  if (row.kind === "reply") {
    const found = await replyInDiscussion(ctx, row.reply_id ?? 0);
    return found ? { kind: "reply", ...found } : null;
  }
  if (row.kind === "person") {
    const person = await personById(ctx.db.read, row.concerned ?? 0);
    return person ? { kind: "person", person } : null;
  }
  const article = await articleById(ctx.db.read, row.article_id ?? 0);
  return article ? { kind: "article", article } : null;
}

function personById(read: Reader, id: number) {
  return read
    .selectFrom("people")
    .select(["id", "username", "display_name", "role"])
    .where("id", "=", id)
    .executeTakeFirst();
}

function articleById(read: Reader, id: number): Promise<ReportedArticle | undefined> {
  return read
    .selectFrom("articles")
    .select(["id", "slug", "title", "lang", "dir", "author_id", "published_at", "removed_at"])
    .where("id", "=", id)
    .executeTakeFirst();
}
