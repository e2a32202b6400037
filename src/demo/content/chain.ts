import type { DemoReply } from "./types.ts";

/**
 * A duel or a story passed on, written as a flat list: each one answers the one before it. The replies that one has
 * already stay, beside the next.
 * @returns the first, with all others below it
 * @throws on an empty list
 */
export function chain(links: readonly DemoReply[]): DemoReply {
  const below = links.reduceRight<DemoReply | null>(
    (next, link) => (next ? { ...link, replies: [...(link.replies ?? []), next] } : link),
    null,
  );
  if (!below) throw new Error("demo: an empty chain");
  return below;
}
