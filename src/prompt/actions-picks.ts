/** The author's picks among the answers. */
import { discussionNow } from "../discussion/queries.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { Conflict, Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { recordChange } from "../live/queries.ts";
import { notify } from "../notifications/queries.ts";
import { ensure } from "../policy.ts";
import { countPicked, deletePick, pickable, storePick } from "./queries.ts";
import { MOST_PICKS } from "./types.ts";

/**
 * Picks an answer for what it is (`criterion`), gives a pick another criterion, or with null takes it back. Its writer
 * is told when it is picked.
 * @returns false when it was so already
 * @throws {Invalid} with a problem of `criterion` when as many are picked as there may be; {Conflict} `pickAnswers` for
 * a reply that is no answer; {NotFound} {Forbidden} {SignedOut}
 */
export async function pickAnswer(
  ctx: Ctx,
  input: { replyId: number; criterion: string | null },
): Promise<boolean> {
  const found = await replyWithDiscussion(ctx, input.replyId);
  ensure("pick", ctx.actor, found);
  const { criterion, replyId } = input;
  const { id: articleId } = found.discussion;
  return ctx.db.write(async (trx) => {
    await holdDiscussion(trx, articleId);
    const at = ctx.clock();
    const reply = await pickable(trx, replyId);
    ensure("pick", ctx.actor, { reply, discussion: await discussionNow(trx, articleId, at) });
    if (reply.criterion === criterion) return false;
    if (criterion === null) await deletePick(trx, replyId);
    else {
      if (reply.parent_id !== null) throw new Conflict("pickAnswers");
      const isNew = reply.criterion === null;
      if (isNew && (await countPicked(trx, articleId)) >= MOST_PICKS)
        throw new Invalid({ criterion: `tooManyPicks:${MOST_PICKS}` });
      await storePick(trx, { reply_id: replyId, article_id: articleId, criterion, created_at: at });
      const about = { kind: "picked" as const, articleId, replyId, actorId: ctx.actor?.id ?? null, at };
      if (isNew) await notify(trx, { ...about, personId: reply.person_id });
    }
    await recordChange(trx, { articleId, kind: "changed", replyId, at });
    await recordChange(trx, { articleId, kind: "discussion", replyId: null, at });
    return true;
  });
}
