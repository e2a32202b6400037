/** Replies that were written while signed out. */
import { Invalid } from "../errors.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { hashToken } from "../lib/ids.ts";
import { ensure } from "../policy.ts";
import { postReply, type NewReply, type Sent } from "./actions.ts";
import { findPlace } from "./place.ts";
import { discussionBySlug } from "./queries.ts";
import { PENDING_DAYS, deleteOldPending, deletePending, pendingFor, putPending } from "./queries-pending.ts";
import { screenBody } from "./screen.ts";

/**
 * Keeps a reply that was written while signed out, until its writer has logged in or registered.
 * @param token the secret of the browser that wrote it
 * @throws {Invalid} with a problem of `body`; {Forbidden} when the discussion is closed
 */
export async function keepReply(ctx: Ctx, input: NewReply, token: string): Promise<void> {
  const { discussion } = await findPlace(ctx, input);
  ensure("keepForLater", ctx.actor, discussion);
  const wrong = screenBody(input.body);
  if (wrong) throw new Invalid({ body: wrong });
  const now = ctx.clock();
  const { parentId: parent_id, key, body } = input;
  await ctx.db.write(async (trx) => {
    await deleteOldPending(trx, now - PENDING_DAYS * DAY);
    const kept = { token_hash: hashToken(token), article_id: discussion.id, parent_id, key, body };
    await putPending(trx, { ...kept, created_at: now });
  });
}

/**
 * Posts the reply that this browser kept while signed out, and forgets it. It stays kept when it can't be posted.
 * @returns where it went, or null when nothing is kept under this secret for this article
 * @throws what `postReply` throws
 */
export async function postKept(ctx: Ctx, token: string, slug: string): Promise<Sent | null> {
  const discussion = await discussionBySlug(ctx, slug);
  const kept = discussion && (await pendingFor(ctx, hashToken(token), discussion.id));
  if (!kept) return null;
  ensure("readArticle", ctx.actor, discussion);
  const { parent_id, body, key } = kept;
  const posted = await postReply(ctx, { slug, parentId: parent_id, body, key });
  await ctx.db.write((trx) => deletePending(trx, kept.token_hash, discussion.id));
  return posted;
}

/** Forgets what this browser kept for an article: its writer has posted it, or thought better of it. */
export async function forgetKept(ctx: Ctx, token: string, slug: string): Promise<void> {
  const discussion = await discussionBySlug(ctx, slug);
  if (!discussion) return;
  ensure("keepForLater", ctx.actor, { ...discussion, locked_at: null, phase: "open" });
  await ctx.db.write((trx) => deletePending(trx, hashToken(token), discussion.id));
}
