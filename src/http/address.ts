import { isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Http } from "./context.ts";

/** Loopback, private and link-local: RFC 1122, 1918, 4193, 3927, 4291. */
const OURS = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)|^::1$|^f[cd]|^fe80:/i;

/** The address that a request came from, or null where it tells nobody apart. */
export function clientAddress(c: Http): string | null {
  const said = { remote: connected(c), forwarded: c.req.header("x-forwarded-for") };
  return addressOf(said, c.var.deps.config.trustProxy);
}

/**
 * The same of what a request says. From this machine or network comes a proxy, which speaks for everybody: null. Behind
 * proxies that are trusted it is the address that the outermost of these was asked from. Pure.
 */
export function addressOf(
  said: { remote: string | undefined; forwarded: string | undefined },
  proxies: number,
): string | null {
  const address = proxies > 0 ? behind(said.forwarded ?? "", proxies) : said.remote;
  return address === undefined || OURS.test(address) ? null : address;
}

/** Each proxy adds at the end whom it was asked by: what stands before those that are trusted, anybody may have written. */
function behind(forwarded: string, proxies: number): string | undefined {
  const said = forwarded.split(",").at(-proxies)?.trim() ?? "";
  // Some write the port, too: 192.0.2.7:4711, [2001:db8::7]:4711.
  const address = said.replace(/^\[(.*)\](:\d+)?$|^([\d.]+):\d+$/, "$1$3");
  return isIP(address) === 0 ? undefined : address;
}

function connected(c: Http): string | undefined {
  // Asked without a network, as tests do, there is none.
  const env: unknown = c.env;
  if (typeof env !== "object" || env === null || !("incoming" in env)) return undefined;
  return getConnInfo(c).remote.address;
}
