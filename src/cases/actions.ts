/** Verdicts: what a moderator decides about cases of the queue. */
import { ensureJudge } from "../appeals/judging.ts";
import type { Trx } from "../db/connect.ts";
import type { Case, Reason } from "../db/schema.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { undoDecision } from "../moderation/actions-undo.ts";
import { ensure } from "../policy.ts";
import { ensureRule } from "../rules/queries.ts";
import { holdPerson } from "../sanctions/queries.ts";
import type { Length } from "../sanctions/suspension.ts";
import { CARRIED } from "./carrying.ts";
import { caseById, holdCase, holdToDecide, openCase } from "./queries.ts";
import { casesBehind, isReported, markStep, mostReported, replyPlace } from "./queries-writing.ts";
import { ensureRead, Unread } from "./seen.ts";
import { fitting, type VerdictName } from "./verdicts.ts";

/** What is decided, as the form sent it. */
export interface Verdict {
  action: VerdictName;
  /** Null for the rule that most reports name. */
  reason: Reason | null;
  /** For the person concerned; may be empty. */
  note: string;
  /** How long a suspension lasts. */
  length: Length;
}

/** What these change is a person: their row is held before any discussion, as by who posts. */
const OF_PEOPLE: ReadonlySet<VerdictName> = new Set(["warn", "suspend", "hold-links", "grant"]);

const holdConcerned = async (trx: Trx, action: VerdictName, personId: number | null) => {
  if (personId !== null && OF_PEOPLE.has(action)) await holdPerson(trx, personId);
};

/** The rule of what nobody reported, where the moderator names none. */
const UNNAMED = "other";
/** No rule: every one that was reported is retired, and which it is instead the moderator has to say. */
const UNCHOSEN = "";

async function reasonOf(trx: Trx, caseId: number, chosen: Reason | null): Promise<Reason> {
  const reason = chosen ?? (await mostReported(trx, caseId));
  return reason ?? ((await isReported(trx, caseId)) ? UNCHOSEN : UNNAMED);
}

/** A case, or a reply, with the mark of the text that was shown of it (seen.ts); null where that is not known. */
export interface Marked {
  id: number;
  seen: string | null;
}

/**
 * Decides about a case. Of two moderators the first does; the second changes nothing, and sees what the first decided.
 * A verdict on somebody leaves a case about a text open, and stands in it as a step.
 * @returns the decision's id, or null when it was decided before
 * @throws {Conflict} `noSuchVerdict` when cases of its kind are not decided so; {Invalid} when the reason is no rule;
 * {Unread} when the text was changed since; {NotFound} {Forbidden} {SignedOut}
 */
export async function decideCase(
  ctx: Ctx,
  input: { caseId: number; verdict: Verdict; seen?: string | null },
): Promise<number | null> {
  ensure("moderate", ctx.actor, null);
  const known = await caseById(ctx.db.read, input.caseId);
  if (!known) throw new NotFound();
  return carryOut(ctx, known, input.verdict, input.seen ?? null);
}

function carryOut(
  ctx: Ctx,
  known: Pick<Case, "id" | "kind" | "article_id" | "person_id">,
  verdict: Verdict,
  seen: string | null,
) {
  const carry = CARRIED[known.kind][verdict.action];
  if (!carry) throw new Conflict("noSuchVerdict");
  return ctx.db.write(async (trx) => {
    await holdConcerned(trx, verdict.action, known.person_id);
    // The discussion first, as everywhere: src/discussion/queries-standing.ts.
    if (known.article_id !== null) await holdDiscussion(trx, known.article_id);
    const found = await holdToDecide(trx, known.id);
    if (!found || found.decided_at !== null) return null;
    await ensureJudge(trx, ctx, found);
    await ensureRead(trx, found, seen);
    const reason = await reasonOf(trx, known.id, verdict.reason);
    const id = await carry(trx, ctx, found, { ...verdict, reason });
    if (id !== null) await markStep(trx, id, known.id);
    return id;
  });
}

/** What became of several cases. */
export interface Outcome {
  /** The decisions made, each with its case, and for a reply that nobody had reported with that. */
  decided: { caseId: number; replyId: number | null; decisionId: number }[];
  /** Cases that somebody had decided meanwhile, or that were so already. */
  late: number;
  /** Cases that can't be decided so, or not by this moderator. */
  refused: number;
  /** Those whose text was changed since it was shown. */
  unread: { caseId: number | null; replyId: number | null }[];
}

/**
 * Decides about several cases, and replies that nobody reported, each in a transaction of its own: what can't be
 * decided so is left as it is.
 * @throws {Invalid} when the reason is no rule; {Forbidden} {SignedOut}
 */
export async function decideCases(
  ctx: Ctx,
  input: { cases: readonly Marked[]; replies: readonly Marked[]; verdict: Verdict },
): Promise<Outcome> {
  ensure("moderate", ctx.actor, null);
  const outcome: Outcome = { decided: [], late: 0, refused: 0, unread: [] };
  const { action, reason } = input.verdict;
  // Before anything is decided; what is retired while they are makes the rest be refused, one by one.
  if (reason !== null) await ensureRule(ctx.db.read, reason);
  const one = async (
    which: Outcome["unread"][number],
    decide: () => Promise<Outcome["decided"][number] | null>,
  ) => {
    try {
      const decided = await decide();
      if (decided) outcome.decided.push(decided);
      else outcome.late += 1;
    } catch (error) {
      if (error instanceof Unread) outcome.unread.push(which);
      else if (isRefusal(error)) outcome.refused += 1;
      else throw error;
    }
  };
  for (const { id: caseId, seen } of onlyOnce(input.cases))
    await one({ caseId, replyId: null }, async () => {
      const known = await caseById(ctx.db.read, caseId);
      if (!known) throw new NotFound();
      const verdict = { ...input.verdict, action: fitting(known.kind, action) ?? action };
      const decisionId = await carryOut(ctx, known, verdict, seen);
      return decisionId === null ? null : { caseId, replyId: null, decisionId };
    });
  for (const { id: replyId, seen } of onlyOnce(input.replies))
    await one({ caseId: null, replyId }, async () => {
      const verdict = { ...input.verdict, action: fitting("reply", action) ?? action };
      const { caseId, decisionId } = await decideReply(ctx, { replyId, verdict, seen });
      return decisionId === null ? null : { caseId, replyId, decisionId };
    });
  return outcome;
}

const onlyOnce = (marked: readonly Marked[]) => new Map(marked.map((one) => [one.id, one])).values();

/** What one of several may be refused for, without keeping the others from being decided. */
const isRefusal = (error: unknown) =>
  error instanceof Forbidden ||
  error instanceof Conflict ||
  error instanceof NotFound ||
  error instanceof Invalid;

/**
 * Decides about a reply that nobody reported: a case is opened for it, and decided.
 * @returns the case's id, and the decision's
 * @throws as `decideCase`
 */
export async function decideReply(
  ctx: Ctx,
  input: { replyId: number; verdict: Verdict; seen?: string | null },
): Promise<{ caseId: number; decisionId: number | null }> {
  ensure("moderate", ctx.actor, null);
  const reply = await replyPlace(ctx.db.read, input.replyId);
  if (!reply) throw new NotFound();
  const { id: reply_id, article_id, person_id } = reply;
  const carry = CARRIED.reply[input.verdict.action];
  if (!carry) throw new Conflict("noSuchVerdict");
  return ctx.db.write(async (trx) => {
    await holdConcerned(trx, input.verdict.action, person_id);
    await holdDiscussion(trx, article_id);
    const about = { kind: "reply" as const, subject: `reply:${reply_id}` as const };
    const row = { ...about, reply_id, article_id, person_id, weight: 0, reach: 0, at: ctx.clock() };
    const caseId = await openCase(trx, row);
    const found = await holdCase(trx, caseId);
    if (!found) throw new NotFound();
    await ensureJudge(trx, ctx, found);
    await ensureRead(trx, found, input.seen ?? null);
    const reason = await reasonOf(trx, caseId, input.verdict.reason);
    const decisionId = await carry(trx, ctx, found, { ...input.verdict, reason });
    if (decisionId !== null) await markStep(trx, decisionId, caseId);
    return { caseId, decisionId };
  });
}

/**
 * Takes several decisions back, the last first. What can't be taken back, or was before, stays as it is.
 * @returns how many were taken back, and the cases that they were made from
 * @throws {Forbidden} {SignedOut}
 */
export async function undoDecisions(
  ctx: Ctx,
  input: { decisionIds: readonly number[] },
): Promise<{ undone: number; caseIds: number[] }> {
  ensure("moderate", ctx.actor, null);
  const behind = await casesBehind(ctx.db.read, input.decisionIds);
  let undone = 0;
  for (const decisionId of [...new Set(input.decisionIds)].toSorted((a, b) => b - a)) {
    try {
      if ((await undoDecision(ctx, { decisionId })) !== null) undone += 1;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return { undone, caseIds: behind.flatMap(({ case_id }) => case_id ?? []) };
}
