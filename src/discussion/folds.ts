/** How much of a discussion one page shows, and what it keeps folded. */
import type { Ctx } from "../http/context.ts";
import type { Newness } from "../visits/types.ts";
import type { Cursor } from "./cursor.ts";
import { repliesById } from "./queries-answers.ts";
import { firstBelow, type First } from "./queries-branch.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";

/** Levels shown on one page, answers included; deeper replies go on on a page of their own. */
export const LEVELS = 7;

/** On a page with no more answers than this, each shows its first three replies. */
export const FEW_ANSWERS = 20;
const FEW = 3;
/** On a longer one only the first so many do, and the others show one: some 60 replies in all, beside 50 answers. */
const FULLER = 5;

/** Replies shown below the answer in this place of a page, counted from 0; one more where that leaves none folded. */
export function fewBelow(place: number, answers: number): number {
  return answers <= FEW_ANSWERS || place < FULLER ? FEW : 1;
}

/** What is folded below an answer. */
export interface Fold {
  /** Visible replies, at any depth. */
  count: number;
  /** Those of them that are new to the reader. */
  fresh: number;
  /** Behind what is shown, up to the newest reply there was. */
  after: Cursor;
  until: number;
}

/** The first replies below each answer of a page, and what that leaves folded. */
export async function readFolds(
  ctx: Pick<Ctx, "db" | "actor">,
  { author_id }: Pick<DiscussionRow, "author_id">,
  answers: readonly ReplyRow[],
  news: Newness,
): Promise<{ below: ReplyRow[]; folds: ReadonlyMap<number, Fold> }> {
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
  const shown = new Map([...found].map(([id, first]) => [id, cut(first, few.get(id) ?? FEW)]));
  const ids = [...shown.values()].flatMap((part) => part.ids);
  const below = await repliesById(
    ctx,
    ids.sort((a, b) => a - b),
  ); // parents before their replies
  const folded = answers.filter(({ id }) => shown.get(id)?.after);
  const counts = await news.countBelow(folded.map(({ id }) => id));
  const folds = new Map<number, Fold>();
  for (const answer of folded) {
    const after = shown.get(answer.id)?.after;
    if (!after) continue;
    const here = below.filter((reply) => reply.answer_id === answer.id);
    const visible = here.filter((reply) => reply.hidden_at === null && reply.deleted_at === null).length;
    const seen = here.filter((reply) => news.isNew(reply)).length;
    const fresh = Math.max(0, (counts.get(answer.id) ?? 0) - seen);
    folds.set(answer.id, { count: Math.max(1, answer.below - visible), fresh, after, until: news.newest });
  }
  return { below, folds };
}

/** Which of the first replies are shown, and where the rest begins; null when there is no rest. */
function cut({ ids, theirs }: First, few: number): { ids: number[]; after: Cursor | null } {
  if (ids.length <= few + 1) return { ids: [...ids], after: null };
  const first = ids.slice(0, few);
  const besides = theirs === null || first.includes(theirs) ? [] : [theirs];
  return {
    ids: [...first, ...besides],
    after: { kind: "behind", id: first.at(-1) ?? 0, shown: besides },
  };
}
