/** How much of a discussion one page shows, and what it keeps folded. */
import type { Ctx } from "../http/context.ts";
import type { Newness } from "../visits/types.ts";
import type { Cursor } from "./cursor.ts";
import type { Listed } from "./queries-answers.ts";
import { MOST_BEHIND, countBelow } from "./queries-behind.ts";
import { BRANCH, firstBelow, type First } from "./queries-branch.ts";
import type { Behind } from "./tree.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Levels shown on one page, answers included; deeper replies go on on a page of their own. */
export const LEVELS = 7;

/** On a page with no more answers than this, each shows its first three replies. */
export const FEW_ANSWERS = 15;
const FEW = 3;
/** On a longer one only the first so many do, and the others show one: some 35 replies in all, beside 25 answers. */
const FULLER = 5;

/** Replies shown below the answer in this place of a page, counted from 0; one more where that leaves none folded. */
export function fewBelow(place: number, answers: number): number {
  return answers <= FEW_ANSWERS || place < FULLER ? FEW : 1;
}

/** What a link leads to; it brings some to their places, and with them links to the rest that say how much that is. */
export interface Fold extends Behind {
  /** So many at once. */
  shows: number;
  /** Behind what is shown, up to the newest reply there was. */
  after: Cursor;
  until: number;
}

/** What a page shows below an answer, as ids, and where the rest begins; null when there is no rest. */
export interface Shown {
  ids: readonly number[];
  after: Cursor | null;
}

/** The first replies below each answer of a page: which of them it shows, by the answer's id. */
export async function readFirst(
  ctx: Pick<Ctx, "db">,
  { author_id }: Pick<DiscussionRow, "author_id">,
  answers: readonly Listed[],
): Promise<ReadonlyMap<number, Shown>> {
  const few = new Map(answers.map(({ id }, place) => [id, fewBelow(place, answers.length)]));
  const found = await firstBelow(
    ctx,
    answers.map(({ id, author_replies }) => ({
      answerId: id,
      // Two more, to know whether more than one is left: a fold of one takes as much room as the reply.
      few: (few.get(id) ?? FEW) + 2,
      with: author_replies > 0 ? author_id : null,
    })),
    LEVELS,
  );
  return new Map([...found].map(([id, first]) => [id, cut(first, few.get(id) ?? FEW)]));
}

/** What that leaves folded. `rows` are the answers of the page and what it shows below them. */
export async function readFolds(
  ctx: Pick<Ctx, "db">,
  shown: ReadonlyMap<number, Shown>,
  rows: readonly ReplyRow[],
  news: Newness,
): Promise<ReadonlyMap<number, Fold>> {
  const folded = rows.filter(({ id }) => shown.get(id)?.after);
  const ids = folded.map(({ id }) => id);
  const all = await countBelow(ctx, ids, LEVELS);
  const fresh = await news.countBelow(ids);
  const folds = new Map<number, Fold>();
  for (const { id } of folded) {
    const after = shown.get(id)?.after;
    if (!after) continue;
    const here = rows.filter((reply) => reply.answer_id === id);
    const { size, near } = all.get(id) ?? { size: 0, near: 0 };
    folds.set(id, {
      count: Math.max(1, size - here.length),
      fresh: Math.max(0, (fresh.get(id) ?? 0) - here.filter((reply) => reply.is_new).length),
      atLeast: size > MOST_BEHIND,
      shows: Math.min(BRANCH, Math.max(1, near - here.length)),
      after,
      until: news.newest,
    });
  }
  return folds;
}

function cut({ ids, theirs }: First, few: number): Shown {
  if (ids.length <= few + 1) return { ids, after: null };
  const first = ids.slice(0, few);
  const besides = theirs === null || first.includes(theirs) ? [] : [theirs];
  return {
    ids: [...first, ...besides],
    after: { kind: "behind", id: first.at(-1) ?? 0, shown: besides },
  };
}
