/** What an answer says of limits: draft-ietf-httpapi-ratelimit-headers-10, as structured fields (RFC 9651). */
import type { Standing } from "./types.ts";

/** `RateLimit-Policy` and `RateLimit`; nothing where no limit was met. A rule that was met twice is said as it is last. */
export function limitHeaders(standings: readonly Standing[]): Record<string, string> {
  const all = [...new Map(standings.map((standing) => [standing.name, standing])).values()];
  if (all.length === 0) return {};
  return {
    "ratelimit-policy": all.map(({ name, most, seconds }) => `"${name}";q=${most};w=${seconds}`).join(", "),
    ratelimit: all.map(({ name, left, reset }) => `"${name}";r=${left};t=${reset}`).join(", "),
  };
}
