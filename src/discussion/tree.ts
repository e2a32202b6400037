/** Rows → threads. Pure. */

/** What the tree needs to know of a reply. */
export interface Placed {
  id: number;
  parent_id: number | null;
  rank: number;
  score: number;
}

/** How much a link leads to. */
export interface Behind {
  /** Replies and the placeholders that stand for some. */
  count: number;
  /** Those of them that are new to the reader. */
  fresh: number;
  /** There are more: nobody counted on. */
  atLeast: boolean;
}

export interface Thread<R extends Placed> {
  reply: R;
  replies: Thread<R>[];
  /** True when there are replies below that are not in `replies`, because they stand too deep. */
  goesOn: boolean;
  /** How many of them, at any depth, where that was counted. */
  behind?: Behind;
}

export type Order = "best" | "age";

/**
 * Puts replies below their parents. Rows whose parent is not among the rows become roots, in the order they came in;
 * below a parent, replies stand by rank ("best") or oldest first ("age").
 * @param levels how many levels are shown, roots included; what stands deeper only marks its ancestor `goesOn`
 */
export function buildThreads<R extends Placed>(
  rows: readonly R[],
  levels: number,
  order: Order,
): Thread<R>[] {
  const threads = new Map<number, Thread<R>>(
    rows.map((reply) => [reply.id, { reply, replies: [], goesOn: false }]),
  );
  const roots: Thread<R>[] = [];
  for (const thread of threads.values()) {
    const parent = thread.reply.parent_id === null ? undefined : threads.get(thread.reply.parent_id);
    // A parent always has the smaller id; a row that breaks this would make a ring, and stands alone instead.
    if (parent && parent.reply.id < thread.reply.id) parent.replies.push(thread);
    else roots.push(thread);
  }
  const compare = order === "best" ? byRank : byAge;
  let level = roots;
  for (let depth = 1; level.length > 0; depth += 1) {
    const next: Thread<R>[] = [];
    for (const thread of level) {
      if (depth >= levels && thread.replies.length > 0) {
        thread.goesOn = true;
        thread.replies = [];
      }
      thread.replies.sort((a, b) => compare(a.reply, b.reply));
      next.push(...thread.replies);
    }
    level = next;
  }
  return roots;
}

const byAge = (a: Placed, b: Placed) => a.id - b.id;
const byRank = (a: Placed, b: Placed) => b.rank - a.rank || b.score - a.score || a.id - b.id;

/** How many replies a thread shows, itself included. */
export function countShown<R extends Placed>(thread: Thread<R>): number {
  return 1 + thread.replies.reduce((sum, below) => sum + countShown(below), 0);
}

/** Every thread of these, those below it behind it. */
export function* flat<R extends Placed>(threads: readonly Thread<R>[]): Generator<Thread<R>> {
  for (const thread of threads) {
    yield thread;
    yield* flat(thread.replies);
  }
}
