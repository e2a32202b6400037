/** What the pages of the queue show, gathered for those who may see it. */
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { parseId } from "../lib/ids.ts";
import { ensure } from "../policy.ts";
import { allRules, type Rule } from "../rules/queries.ts";
import {
  articlesWithCases,
  CASES,
  casesById,
  casesOfDecisions,
  countCases,
  decidedCases,
  filterNames,
  openCases,
} from "./queries-queue.ts";
import { recentReplies, recentReply } from "./queries-recent.ts";
import { SHOWS, type Case, type CaseCursor, type Filters, type Show } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

/** How many cases are open, in all and by what they are. */
export interface Counts {
  open: number;
  held: number;
  reported: number;
}

export interface QueuePage {
  show: Show;
  cases: Case[];
  counts: Counts;
  filters: Filters;
  /** What the filters name. */
  names: { article: string | null; person: string | null };
  /** The articles that open cases are about, to choose from. */
  articles: { id: number; title: string }[];
  rules: Rule[];
  /** `after` of the next page, or null at the end. */
  next: string | null;
  /** True on the first page. */
  first: boolean;
  /** The cases just decided, when the browser comes back from deciding them. */
  done: Case[];
  /** The ids in the page of what was not decided: its text was changed since it was shown (seen.ts). */
  unread: string[];
}

/** The parameters of a page's address, as they came in. */
export interface Asked {
  show?: string | undefined;
  after?: string | undefined;
  done?: string | undefined;
  unread?: string | undefined;
  reason?: string | undefined;
  article?: string | undefined;
  person?: string | undefined;
}

/**
 * A page of the queue. What can't be in its address counts as missing.
 * @throws {Forbidden} {SignedOut}
 */
export async function readQueue(ctx: Reading, asked: Asked): Promise<QueuePage> {
  ensure("moderate", ctx.actor, null);
  const show = SHOWS.find((name) => name === asked.show) ?? "open";
  const filters: Filters = {
    reason: /^[a-z0-9-]{1,40}$/.test(asked.reason ?? "") ? (asked.reason ?? null) : null,
    articleId: parseId(asked.article ?? ""),
    personId: parseId(asked.person ?? ""),
  };
  const after = asked.after ?? "";
  const cursor = readCursor(after);
  const before = parseId(after);
  const reading =
    show === "decided"
      ? decidedCases(ctx, filters, before)
      : show === "recent"
        ? recentReplies(ctx, filters, before)
        : openCases(ctx, show, filters, cursor);
  const done = (asked.done ?? "")
    .split(",")
    .flatMap((id) => parseId(id) ?? [])
    .slice(0, CASES);
  const [found, counts, names, articles, rules, closed] = await Promise.all([
    reading,
    countCases(ctx),
    filterNames(ctx, filters),
    articlesWithCases(ctx),
    allRules(ctx.db.read),
    casesOfDecisions(ctx, done),
  ]);
  const cases = found.slice(0, CASES);
  const last = cases.at(-1);
  const next = last && found.length > CASES ? writeCursor(show, last) : null;
  const first = show === "decided" || show === "recent" ? before === null : cursor === null;
  const unread = (asked.unread ?? "").split(",");
  return { show, cases, counts, filters, names, articles, rules, next, first, done: closed, unread };
}

/** Some cases as they are now, what reasons there are, and how many are open. */
export interface CasesNow {
  cases: Case[];
  rules: Rule[];
  counts: Counts;
}

/** Cases by their ids, open or decided. Those that are gone are left out. @throws {Forbidden} {SignedOut} */
export async function readCases(ctx: Reading, ids: number[]): Promise<CasesNow> {
  ensure("moderate", ctx.actor, null);
  const [cases, rules, counts] = await Promise.all([
    casesById(ctx, ids),
    allRules(ctx.db.read),
    countCases(ctx),
  ]);
  return { cases, rules, counts };
}

/** One case, open or decided. @throws {Forbidden} {SignedOut} {NotFound} */
export async function readCase(ctx: Reading, id: number): Promise<Omit<CasesNow, "cases"> & { found: Case }> {
  ensure("moderate", ctx.actor, null);
  const { cases, ...now } = await readCases(ctx, [id]);
  const [found] = cases;
  if (!found) throw new NotFound();
  return { ...now, found };
}

/** Replies that nobody reported, by their ids, as the newest are shown. @throws {Forbidden} {SignedOut} */
export async function readReplies(ctx: Reading, ids: readonly number[]): Promise<Case[]> {
  ensure("moderate", ctx.actor, null);
  const found = await Promise.all(ids.map((id) => recentReply(ctx, id)));
  return found.flatMap((item) => item ?? []);
}

function readCursor(text: string): CaseCursor | null {
  const [, priority, id] = /^(-?[\d.]{1,30})_([1-9]\d{0,14})$/.exec(text) ?? [];
  return Number.isFinite(Number(priority)) && id !== undefined
    ? { priority: Number(priority), id: Number(id) }
    : null;
}

function writeCursor(show: Show, item: Case): string {
  if (show === "decided") return String(item.decision?.id);
  if (show === "recent") return String(item.kind === "reply" ? item.reply.id : 0);
  return `${item.priority}_${item.id}`;
}
