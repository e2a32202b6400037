/** What decisions remember for being taken back (`decisions.facts`), written and read. Pure. */
import { z } from "zod";
import { Conflict } from "../errors.ts";

const id = z.number().int();
const at = id.nullable();

/** Slow mode: what it was, and what it was set to. */
export const slowFacts = z.object({ was: at, minutes: at });

/** Closing and opening: when the discussion would have closed, and when it does since. */
export const closingFacts = z.object({ was: at, closes_at: at });

/** Deleting: how the reply was before. */
export const removalFacts = z.object({ deleted_at: at, deleted_by: at });

const citation = z.object({ reply_id: id, cited_at: at, created_at: id });

/** Moving: from where to where, and what stayed behind. */
export const moveFacts = z.object({
  from: id,
  to: id,
  pins: z.array(z.object({ id, pinned_at: id })),
  pick: z.object({ criterion: z.string(), created_at: id }).nullable(),
  citations: z.array(citation),
  /** The closing note that cited (`noteVersion`): another one has citations of its own. */
  note: id,
});
export type MoveFacts = z.output<typeof moveFacts>;

/** Merging: which replies, votes and follows went over, by id of the reply and of the person. */
export const mergeFacts = z.object({
  into: id,
  replies: z.array(id),
  votes: z.array(id),
  follows: z.array(id),
});
export type MergeFacts = z.output<typeof mergeFacts>;

/** The facts of a decision. @throws {Conflict} `cantUndo` when it has none of this shape */
export function readFacts<S extends z.ZodType>(schema: S, facts: string | null): z.output<S> {
  const parsed = schema.safeParse(parse(facts));
  if (!parsed.success) throw new Conflict("cantUndo");
  return parsed.data;
}

/** The discussions that taking a decision back changes, in the order in which they are held. */
export function discussionsOf(decision: { article_id: number | null; facts: string | null }): number[] {
  const moved = moveFacts.pick({ from: true, to: true }).safeParse(parse(decision.facts));
  const ids = [decision.article_id, ...(moved.success ? [moved.data.from, moved.data.to] : [])];
  return [...new Set(ids.filter((it) => it !== null))].sort((a, b) => a - b);
}

function parse(facts: string | null): unknown {
  try {
    return JSON.parse(facts ?? "null");
  } catch {
    return null;
  }
}
