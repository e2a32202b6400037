/** A text that waits, for its writer's pages. */
import { discussionById } from "../discussion/queries.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import { waitingById } from "./queries.ts";
import type { Waiting } from "./types.ts";

/**
 * A text that waits with its discussion; whatever became of it.
 * @throws {NotFound} also for those who may not know of it; {Forbidden} {SignedOut} for those who may not change it
 */
export async function readWaiting(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  id: number,
): Promise<{ waiting: Waiting; discussion: DiscussionRow }> {
  const waiting = await waitingById(ctx, id);
  const discussion = waiting && (await discussionById(ctx, waiting.article_id));
  if (!waiting || !discussion || !can("readHeld", ctx.actor, waiting)) throw new NotFound();
  ensure("changeHeld", ctx.actor, waiting);
  return { waiting, discussion };
}
