/** What the inbox shows, gathered. */
import { placesOf } from "../follows/queries.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { PAGE, inboxLines, unreadCount, type Cursor } from "./queries-inbox.ts";
import type { InboxPage } from "./types.ts";

/**
 * A page of the actor's own inbox, from behind a cursor.
 * @throws {SignedOut}
 */
export async function readInbox(ctx: Pick<Ctx, "db" | "actor">, after: Cursor | null): Promise<InboxPage> {
  ensure("readInbox", ctx.actor, null);
  const personId = ctx.actor?.id ?? 0;
  const [found, unread, places] = await Promise.all([
    inboxLines(ctx, personId, after),
    unreadCount(ctx, personId),
    placesOf(ctx, personId),
  ]);
  const lines = found.slice(0, PAGE);
  const last = lines.at(-1);
  const next = found.length > PAGE && last ? `${last.created_at}-${last.id}` : null;
  return { lines, unread, next, places };
}
