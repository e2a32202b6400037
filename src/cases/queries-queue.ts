/** The cases of the queue, read a page at a time by where the last one ended. */
import type { CaseKind } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { CASE_COLUMNS, fill } from "./queries-items.ts";
import type { Case, CaseCursor, Filters, Show } from "./types.ts";

/** Cases on a page. */
export const CASES = 20;
/** Articles to choose from, those with the most open cases. */
const ARTICLES = 50;

type Db = Pick<Ctx, "db" | "clock">;

/** The kinds of cases that a view of the queue shows; null for all. */
const KINDS: Readonly<Record<Show, readonly CaseKind[] | null>> = {
  open: null,
  held: ["held"],
  reported: ["reply", "person", "article"],
  recent: null,
  decided: null,
};

/** The cases of these kinds that the filters leave. */
function cases({ db }: Pick<Ctx, "db">, show: Show, { reason, articleId, personId }: Filters) {
  const kinds = KINDS[show];
  return db.read
    .selectFrom("cases")
    .$if(kinds !== null, (q) => q.where("kind", "in", kinds ?? []))
    .$if(articleId !== null, (q) => q.where("article_id", "=", articleId))
    .$if(personId !== null, (q) => q.where("person_id", "=", personId))
    .$if(reason !== null, (q) =>
      q.where((eb) =>
        eb.exists(
          eb
            .selectFrom("reports")
            .select("reports.id")
            .whereRef("reports.case_id", "=", "cases.id")
            .where("reports.reason", "=", reason ?? ""),
        ),
      ),
    );
}

/** The open cases, the most pressing first, after the cursor; one more than a page when there are more. */
export async function openCases(
  ctx: Db,
  show: Show,
  filters: Filters,
  after: CaseCursor | null,
): Promise<Case[]> {
  let query = cases(ctx, show, filters)
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

/** How many cases are open: all of them, those held, and those reported. */
export async function countCases({
  db,
}: Pick<Ctx, "db">): Promise<{ open: number; held: number; reported: number }> {
  const rows = await db.read
    .selectFrom("cases")
    .select((eb) => ["kind", eb.fn.countAll<number>().as("n")])
    .where("decided_at", "is", null)
    .groupBy("kind")
    .execute();
  const of = (kinds: readonly CaseKind[] | null) =>
    rows.reduce((sum, { kind, n }) => sum + (kinds === null || kinds.includes(kind) ? Number(n) : 0), 0);
  return { open: of(KINDS.open), held: of(KINDS.held), reported: of(KINDS.reported) };
}

/** The decided cases, the last decided first, decided before the decision `before`; one more than a page. */
export async function decidedCases(ctx: Db, filters: Filters, before: number | null): Promise<Case[]> {
  let query = cases(ctx, "decided", filters)
    .select(CASE_COLUMNS)
    .where("decision_id", "is not", null)
    .orderBy("decision_id", "desc")
    .limit(CASES + 1);
  if (before !== null) query = query.where("decision_id", "<", before);
  return fill(ctx, await query.execute());
}

/** Cases by their ids, open or as they were decided. */
export async function casesById(ctx: Db, ids: number[]): Promise<Case[]> {
  if (ids.length === 0) return [];
  return fill(
    ctx,
    await ctx.db.read.selectFrom("cases").select(CASE_COLUMNS).where("id", "in", ids).execute(),
  );
}

/** The cases that these decisions closed, while they stay closed by them. */
export async function casesOfDecisions(ctx: Db, ids: number[]): Promise<Case[]> {
  if (ids.length === 0) return [];
  const query = ctx.db.read.selectFrom("cases").select(CASE_COLUMNS).where("decision_id", "in", ids);
  return fill(ctx, await query.execute());
}

/** The articles that open cases are about, those with the most first. */
export function articlesWithCases({ db }: Pick<Ctx, "db">) {
  return db.read
    .selectFrom("cases")
    .innerJoin("articles", "articles.id", "cases.article_id")
    .select((eb) => ["articles.id", "title", eb.fn.countAll<number>().as("n")])
    .where("decided_at", "is", null)
    .groupBy(["articles.id", "title"])
    .orderBy("n", "desc")
    .orderBy("articles.id")
    .limit(ARTICLES)
    .execute();
}

/** What the filters name: an article's title, a person's name. */
export async function filterNames(
  { db }: Pick<Ctx, "db">,
  { articleId, personId }: Filters,
): Promise<{ article: string | null; person: string | null }> {
  const [article, person] = await Promise.all([
    articleId === null
      ? undefined
      : db.read.selectFrom("articles").select("title").where("id", "=", articleId).executeTakeFirst(),
    personId === null
      ? undefined
      : db.read.selectFrom("people").select("display_name").where("id", "=", personId).executeTakeFirst(),
  ]);
  return { article: article?.title ?? null, person: person?.display_name ?? null };
}
