/** What the pages of the queue show, gathered for those who may see it. */
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { CASES, caseOf, caseOfDecision, countOpenCases, decidedCases, openCases } from "./queries-queue.ts";
import type { Case, CaseCursor } from "./types.ts";

type Reading = Pick<Ctx, "db" | "actor" | "clock">;

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
export async function readCase(ctx: Reading, id: number): Promise<{ found: Case; open: number }> {
  ensure("moderate", ctx.actor, null);
  const found = await caseOf(ctx, id);
  if (!found) throw new NotFound();
  return { found, open: await countOpenCases(ctx) };
}

function readCursor(text: string): CaseCursor | null {
  const [, priority, id] = /^(-?[\d.]{1,30})_([1-9]\d{0,14})$/.exec(text) ?? [];
  return Number.isFinite(Number(priority)) && id !== undefined
    ? { priority: Number(priority), id: Number(id) }
    : null;
}

const writeCursor = ({ priority, id }: Case) => `${priority}_${id}`;
