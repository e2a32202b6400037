import { getConnInfo } from "@hono/node-server/conninfo";
import type { Http } from "./context.ts";

/** Loopback, private and link-local: RFC 1122, 1918, 4193, 3927, 4291. */
const OURS = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)|^::1$|^f[cd]|^fe80:/i;

/**
 * The address that a request came from, or null where it tells nobody apart: from this machine or network comes a
 * proxy, which speaks for everybody.
 */
export function clientAddress(c: Http): string | null {
  // Asked without a network, as tests do, there is none.
  const env: unknown = c.env;
  if (typeof env !== "object" || env === null || !("incoming" in env)) return null;
  const address = getConnInfo(c).remote.address;
  return address === undefined || OURS.test(address) ? null : address;
}
