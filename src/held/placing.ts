/** Where a writer sees what waits: below the reply it answers, or in the place of the one it changes. */
import type { ReplyRow } from "../discussion/types.ts";
import type { Ctx } from "../http/context.ts";
import { waitingOf } from "./queries.ts";
import { sayWhyStuck } from "./stuck.ts";
import type { Waiting } from "./types.ts";

/**
 * Gives each reply of a page what the actor wrote below it, or instead of it, that waits.
 * @returns what is left: answers to the prompt, and what belongs to replies that are not on this page
 */
export async function placeWaiting(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  articleId: number,
  rows: readonly ReplyRow[],
): Promise<Waiting[]> {
  const waiting = await waitingOf(ctx, articleId);
  if (waiting.length === 0) return [];
  await sayWhyStuck(ctx, waiting);
  // Where a branch is muted a line stands instead of it.
  const places = new Map(rows.flatMap((row) => (row.my_follow === "mute" ? [] : [[row.id, row]])));
  return waiting.filter((one) => {
    const place = places.get((one.kind === "edit" ? one.reply_id : one.parent_id) ?? 0);
    if (place) (place.waiting ??= []).push(one);
    return place === undefined;
  });
}
