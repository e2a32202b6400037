/** A text that waits, for its writer's pages. */
import { discussionById } from "../discussion/queries.ts";
import type { DiscussionRow } from "../discussion/types.ts";
import { NotFound } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { can, ensure } from "../policy.ts";
import { waitingById } from "./queries.ts";
import { sayWhyStuck } from "./stuck.ts";
import type { Waiting } from "./types.ts";

/**
 * A text that waits with its discussion; whatever became of it.
 * @throws {SignedOut} whatever it is; {NotFound} also for those who may not know of it; {Forbidden} for those who may
 * not change it
 */
export async function readWaiting(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  id: number,
): Promise<{ waiting: Waiting; discussion: DiscussionRow }> {
  // Whose session has ended logs in, with what was typed kept: not told that there is nothing.
  ensure("readInbox", ctx.actor, null);
  const waiting = await waitingById(ctx, id);
  const discussion = waiting && (await discussionById(ctx, waiting.article_id));
  if (!waiting || !discussion || !can("readHeld", ctx.actor, waiting)) throw new NotFound();
  ensure("changeHeld", ctx.actor, waiting);
  await sayWhyStuck(ctx, [waiting]);
  return { waiting, discussion };
}
