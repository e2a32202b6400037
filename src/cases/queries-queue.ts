/** The cases of the queue, read a page at a time by where the last one ended. */
import type { Ctx } from "../http/context.ts";
import { CASE_COLUMNS, fill } from "./queries-items.ts";
import type { Case, CaseCursor } from "./types.ts";

/** Cases on a page. */
export const CASES = 20;

type Db = Pick<Ctx, "db" | "clock">;

/** The open cases, the most pressing first, after the cursor; one more than a page when there are more. */
export async function openCases(ctx: Db, after: CaseCursor | null): Promise<Case[]> {
  let query = ctx.db.read
    .selectFrom("cases")
    .select(CASE_COLUMNS)
    .where("decided_at", "is", null)
    .orderBy("priority", "desc")
    .orderBy("id")
    .limit(CASES + 1);
  if (after) {
    const { priority, id } = after;
    query = query.where((eb) =>
      eb.or([eb("priority", "<", priority), eb.and([eb("priority", "=", priority), eb("id", ">", id)])]),
    );
  }
  return fill(ctx, await query.execute());
}

/** How many cases are open. */
export async function countOpenCases({ db }: Pick<Ctx, "db">): Promise<number> {
  const { n } = await db.read
    .selectFrom("cases")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The decided cases, the last decided first, decided before the decision `before`; one more than a page. */
export async function decidedCases(ctx: Db, before: number | null): Promise<Case[]> {
  let query = ctx.db.read
    .selectFrom("cases")
    .select(CASE_COLUMNS)
    .where("decision_id", "is not", null)
    .orderBy("decision_id", "desc")
    .limit(CASES + 1);
  if (before !== null) query = query.where("decision_id", "<", before);
  return fill(ctx, await query.execute());
}

/** One case, open or as it was decided. */
export async function caseOf(ctx: Db, id: number): Promise<Case | undefined> {
  const rows = await ctx.db.read.selectFrom("cases").select(CASE_COLUMNS).where("id", "=", id).execute();
  return (await fill(ctx, rows))[0];
}

/** The case that a decision closed, while it stays closed by it. */
export async function caseOfDecision(ctx: Db, id: number): Promise<Case | undefined> {
  const rows = await ctx.db.read
    .selectFrom("cases")
    .select(CASE_COLUMNS)
    .where("decision_id", "=", id)
    .execute();
  return (await fill(ctx, rows))[0];
}
