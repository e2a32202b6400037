/** What the pages of moderation show, gathered for those who may see it. */
import type { DiscussionRow, ReplyRow } from "../discussion/types.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { accountOf } from "./queries-messages.ts";
import { hasOpenReport } from "./queries-reports.ts";
import { LINES, logLines } from "./queries-log.ts";
import { CASES, caseOf, caseOfDecision, countOpenCases, decidedCases, openCases } from "./queries-queue.ts";
import type { Case, CaseCursor, CaseKind, LogLine } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;
export interface AboutReply {
  reply: ReplyRow;
  discussion: DiscussionRow;
}

/** The reply that somebody wants to report, and whether they have already. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readReportForm(
  ctx: Reading,
  replyId: number,
): Promise<AboutReply & { reported: boolean }> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("report", ctx.actor, found);
  return { ...found, reported: await hasOpenReport(ctx, replyId, ctx.actor?.id ?? 0) };
}

/** The reply that a moderator wants to hide. @throws {NotFound} {Forbidden} {SignedOut} */
export async function readHideForm(ctx: Reading, replyId: number): Promise<AboutReply> {
  const found = await replyWithDiscussion(ctx, replyId);
  ensure("hide", ctx.actor, found);
  return found;
}

export interface QueuePage {
  show: "open" | "decided";
  cases: Case[];
  /** How many are open, on all pages. */
  open: number;
  /** `after` of the next page, or null at the end. */
  next: string | null;
  /** True on the first page. */
  first: boolean;
  /** The case just decided, when the browser comes back from deciding it. */
  done: Case | undefined;
}

/**
 * A page of the queue.
 * @param input `after` and `done` as they came in the address; what can't be one counts as missing
 * @throws {Forbidden} {SignedOut}
 */
export async function readQueue(
  ctx: Reading,
  input: { show: "open" | "decided"; after: string; done: number | null },
): Promise<QueuePage> {
  ensure("moderate", ctx.actor, null);
  const decided = input.show === "decided";
  const cursor = readCursor(input.after);
  const before = /^[1-9]\d{0,14}$/.test(input.after) ? Number(input.after) : null;
  const found = decided ? await decidedCases(ctx, before) : await openCases(ctx, cursor);
  const cases = found.slice(0, CASES);
  const last = cases.at(-1);
  return {
    show: input.show,
    cases,
    open: await countOpenCases(ctx),
    next: last && found.length > CASES ? (decided ? String(last.decision?.id) : writeCursor(last)) : null,
    first: decided ? before === null : cursor === null,
    done: input.done === null ? undefined : await caseOfDecision(ctx, input.done),
  };
}

/** One case of the queue, open or decided, and how many are open now. @throws {Forbidden} {SignedOut} {NotFound} */
export async function readCase(
  ctx: Reading,
  kind: CaseKind,
  id: number,
): Promise<{ found: Case; open: number }> {
  ensure("moderate", ctx.actor, null);
  const found = await caseOf(ctx, kind, id);
  if (!found) throw new NotFound();
  return { found, open: await countOpenCases(ctx) };
}

function readCursor(text: string): CaseCursor | null {
  const [, at, kind, id] = /^(\d{1,15})-(reply|message)-([1-9]\d{0,14})$/.exec(text) ?? [];
  return kind === "reply" || kind === "message" ? { at: Number(at), kind, id: Number(id) } : null;
}

const writeCursor = (last: Case) =>
  `${last.at}-${last.kind}-${last.kind === "reply" ? last.reply.id : last.message.id}`;

/** A page of the public log, which everybody may read; `next` is the `before` of the next page. */
export async function readLog(
  ctx: Pick<Ctx, "db">,
  before: number | null,
): Promise<{ lines: LogLine[]; next: number | null; first: boolean }> {
  const found = await logLines(ctx, before);
  const lines = found.slice(0, LINES);
  return { lines, next: found.length > LINES ? (lines.at(-1)?.id ?? null) : null, first: before === null };
}

/** The name and address that the contact form starts with. */
export async function readSender(ctx: Reading): Promise<{ name: string; email: string }> {
  const account = ctx.actor && (await accountOf(ctx, ctx.actor.id));
  return account ?? { name: "", email: "" };
}
