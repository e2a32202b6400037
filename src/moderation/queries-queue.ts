/** The cases of the queue, read a page at a time by where the last one ended. */
import { sql, type ExpressionBuilder } from "kysely";
import type { Ctx } from "../http/context.ts";
import type { Schema } from "../db/schema.ts";
import { fill, type CaseKey } from "./queries-cases.ts";
import type { Case, CaseCursor, CaseKind } from "./types.ts";

/** Cases on a page. */
export const CASES = 20;

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
