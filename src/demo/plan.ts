/** From what the demo's people wrote to when each of it happened. Pure, and the same at every start. */
import { DAY, HOUR, MINUTE } from "../lib/clock.ts";
import type { DemoDiscussion, DemoReply } from "./content/types.ts";

/** A reply with its place in time and among the others. */
export interface PlannedReply {
  reply: DemoReply;
  discussion: DemoDiscussion;
  parent: PlannedReply | null;
  /** Right below it. */
  replies: PlannedReply[];
  /** Epoch milliseconds. */
  at: number;
}

/** When an article was published. */
export function publishedAt(discussion: DemoDiscussion, now: number): number {
  return now - discussion.daysAgo * DAY;
}

/** Every reply of every discussion, the oldest first, so that ids run with time; parents before their replies. */
export function planReplies(discussions: readonly DemoDiscussion[], now: number): PlannedReply[] {
  const planned: PlannedReply[] = [];
  const add = (discussion: DemoDiscussion, replies: readonly DemoReply[], parent: PlannedReply | null) => {
    for (const reply of replies) {
      // Not on the full hour: nobody writes like that. And never in the future.
      const late = (spread(`${reply.by}${reply.hoursAfter}`, 50) + 1) * MINUTE;
      const wanted = publishedAt(discussion, now) + reply.hoursAfter * HOUR + late;
      const at = Math.max(Math.min(wanted, now - MINUTE), (parent?.at ?? 0) + 1);
      const one = { reply, discussion, parent, at, replies: [] };
      parent?.replies.push(one);
      planned.push(one);
      add(discussion, reply.replies ?? [], one);
    }
  };
  for (const discussion of discussions) add(discussion, discussion.replies, null);
  return planned.sort((a, b) => a.at - b.at);
}

/** Until when a discussion could be written and voted in. */
function endOf({ closesInDays = 0 }: DemoDiscussion, now: number): number {
  return now + Math.min(0, closesInDays) * DAY;
}

/** Who voted on a reply, of those who did not write it. */
export function planVotes(
  { reply, discussion, at }: PlannedReply,
  usernames: readonly string[],
  now: number,
): { by: string; value: 1 | -1; at: number }[] {
  const { up = 0, down = 0 } = reply;
  const end = Math.max(at, endOf(discussion, now) - MINUTE);
  // Names the reply among all; its text would, too, and take ten times as long.
  const own = `${reply.by} ${reply.hoursAfter} ${reply.body.length}`;
  const order = (name: string) => spread(`${name} ${own}`, 1_000_000);
  const voters = usernames.filter((name) => name !== reply.by).sort((a, b) => order(a) - order(b));
  return voters.slice(0, up + down).map((by, index) => ({
    by,
    value: index < up ? 1 : -1,
    at: at + Math.floor(((end - at) * (spread(by + own, 1000) + 1)) / 1002),
  }));
}

/** A number from 0 to `below` - 1 that looks random and stays the same (FNV-1a). */
function spread(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % below;
}
