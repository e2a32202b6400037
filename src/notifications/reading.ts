/** What the inbox shows, gathered. */
import { placesOf } from "../follows/queries.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { receiverOf } from "./queries-preferences.ts";
import { PAGE, inboxLines, unreadCount, type Cursor } from "./queries-inbox.ts";
import type { InboxPage } from "./types.ts";

/**
 * A page of the actor's own inbox, from behind a cursor.
 * @throws {SignedOut}
 */
export async function readInbox(
  ctx: Pick<Ctx, "db" | "actor" | "config">,
  after: Cursor | null,
): Promise<InboxPage> {
  ensure("readInbox", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  const [found, unread, places, receiver] = await Promise.all([
    inboxLines(ctx, personId, after),
    unreadCount(ctx, personId),
    placesOf(ctx, personId),
    receiverOf(ctx.db.read, personId),
  ]);
  const lines = found.slice(0, PAGE);
  const last = lines.at(-1);
  const next = found.length > PAGE && last ? `${last.created_at}-${last.id}` : null;
  const unconfirmed = ctx.config.smtp !== null && receiver?.email_confirmed_at === null;
  return { lines, unread, next, places, unconfirmed };
}
