/** How the decisions of those who keep order are taken back. Every way leaves a decision of its own. */
import type { Trx } from "../db/connect.ts";
import type { Decision, DecisionAction } from "../db/schema.ts";
import { Conflict } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { lockIn, pinIn } from "../moderation/effects-discussion.ts";
import { undoneByThis } from "../moderation/queries-decisions.ts";
import { lockBranchIn, removeIn, restoreIn } from "./effects.ts";
import { mergeIn, unmergeIn } from "./effects-merge.ts";
import { moveBackIn } from "./effects-move.ts";
import { closeIn, newcomersIn, slowIn } from "./effects-pace.ts";
import { closingFacts, mergeFacts, readFacts, slowFacts } from "./facts.ts";
import { slowMinutes } from "./queries.ts";

type Way<Id> = (trx: Trx, ctx: Ctx, decision: Decision) => Promise<Id>;

/** The opposite, while there is something to be undone. */
const back =
  (undo: Way<number | null>): Way<number> =>
  async (trx, ctx, decision) => {
    const id = await undo(trx, ctx, decision);
    if (id === null) throw new Conflict("changedSince");
    return id;
  };

const reply = ({ reply_id, article_id }: Decision) => ({ id: reply_id ?? 0, article_id: article_id ?? 0 });
const article = ({ article_id }: Decision) => article_id ?? 0;

const pin = (on: boolean) => back((trx, ctx, it) => pinIn(trx, ctx, reply(it), on));
const lock = (on: boolean) => back((trx, ctx, it) => lockIn(trx, ctx, article(it), on));
const lockBranch = (on: boolean) => back((trx, ctx, it) => lockBranchIn(trx, ctx, reply(it), on));
const newcomers = (on: boolean) => back((trx, ctx, it) => newcomersIn(trx, ctx, article(it), on));
const slow = back(async (trx, ctx, it) => {
  const { was, minutes } = readFacts(slowFacts, it.facts);
  // Another pace was set since: that one would be lost.
  return (await slowMinutes(trx, article(it))) === minutes ? slowIn(trx, ctx, article(it), was) : null;
});
const close = (on: boolean) =>
  back((trx, ctx, it) => closeIn(trx, ctx, article(it), on, readFacts(closingFacts, it.facts).was));

/** Deletes a reply again that was brought back, for the reason it was deleted for. */
const removeAgain = back(async (trx, ctx, it) => {
  const was = await undoneByThis(trx, it.id);
  return removeIn(trx, ctx, reply(it), {
    reason: was?.reason ?? "other",
    note: was?.note ?? "",
    again: true,
  });
});
const mergeAgain = back(async (trx, ctx, it) => {
  const was = await undoneByThis(trx, it.id);
  const { into } = readFacts(mergeFacts, was?.facts ?? null);
  return mergeIn(trx, ctx, reply(it), into, was?.note ?? "");
});

/** They throw `changedSince` when what was decided is not so any more. */
export const orderWays: Partial<Record<DecisionAction, Way<number>>> = {
  pin: pin(false),
  unpin: pin(true),
  lock: lock(false),
  unlock: lock(true),
  delete: restoreIn,
  undelete: removeAgain,
  "lock-branch": lockBranch(false),
  "unlock-branch": lockBranch(true),
  slow,
  unslow: slow,
  "hold-newcomers": newcomers(false),
  "free-newcomers": newcomers(true),
  close: close(false),
  open: close(true),
  move: moveBackIn,
  merge: unmergeIn,
  unmerge: mergeAgain,
};
