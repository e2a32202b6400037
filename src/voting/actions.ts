import { Conflict, NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import { discussionNow, replyInDiscussion } from "../discussion/queries.ts";
import { holdDiscussion } from "../discussion/queries-standing.ts";
import { recordChange } from "../live/queries.ts";
import { lockForVoting, recount, setVote } from "./queries.ts";

/** Sets the actor's vote on a reply to the state wanted: 1, -1, or 0 to take it back. Repeating it changes nothing. */
export async function castVote(ctx: Ctx, input: { replyId: number; value: -1 | 0 | 1 }): Promise<void> {
  const found = await replyInDiscussion(ctx, input.replyId);
  if (!found || !can("readArticle", ctx.actor, found.discussion)) throw new NotFound();
  ensure("vote", ctx.actor, found);
  const person_id = ctx.actor?.id ?? 0;
  const vote = { reply_id: input.replyId, person_id, value: input.value, created_at: ctx.clock() };
  await ctx.db.write(async (trx) => {
    await holdDiscussion(trx, found.reply.article_id);
    // Closed or locked since it was looked at: with its row held, this is how it stands.
    const discussion = await discussionNow(trx, found.reply.article_id, vote.created_at);
    ensure("vote", ctx.actor, { reply: found.reply, discussion });
    if (!(await lockForVoting(trx, input.replyId))) throw new Conflict("gone");
    if (!(await setVote(trx, vote))) return;
    await recount(trx, input.replyId);
    const { article_id: articleId } = found.reply;
    await recordChange(trx, { articleId, kind: "voted", replyId: input.replyId, at: vote.created_at });
  });
}
