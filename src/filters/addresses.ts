/**
 * Addresses that limits go by. None is kept: a keyed hash of it is, so that nobody who reads the database can try all
 * four thousand million of them. An IPv6 address counts as its /64, which is what one household or server has.
 */
import { createHmac } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";
import type { Reader, Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { siteKey, storedKey } from "../keys/queries.ts";
import { newToken } from "../lib/ids.ts";

/** The name of the key among the site's own. */
export const ADDRESS_KEY = "address-key";

/**
 * What is kept of an address: HMAC-SHA-256 of its network, hex, with a key of this site's own that is made when it is
 * first needed. Null where there is no address that tells anybody apart.
 */
export async function addressKey(
  trx: Trx,
  ctx: Pick<Ctx, "clock">,
  address: string | null,
): Promise<string | null> {
  const network = address === null ? null : networkOf(address);
  if (network === null) return null;
  return hashed(network, await siteKey(trx, ADDRESS_KEY, newToken, ctx.clock()));
}

/** The same for looking it up: null, too, where no address was kept yet. */
export async function knownAddressKey(read: Reader | Trx, address: string | null): Promise<string | null> {
  const network = address === null ? null : networkOf(address);
  const secret = network === null ? undefined : await storedKey(read, ADDRESS_KEY);
  return network === null || secret === undefined ? null : hashed(network, secret);
}

const hashed = (network: string, secret: string) =>
  createHmac("sha256", secret).update(network).digest("hex");

/** The network that an address counts as: of IPv4 the address itself, of IPv6 its first 64 bits; null for anything else. */
export function networkOf(address: string): string | null {
  const { v4, v6 } = parsed(address);
  return v4 ?? (v6 && `${v6.slice(0, 4).join(":")}::/64`);
}

/**
 * What may be kept of an address for longer: of IPv4 its first 24 bits, of IPv6 its first 48, with how many these are, as
 * in `203.0.113.0/24`; null for anything else. It says about which town somebody was in, and tells nobody apart.
 */
export function wideNetworkOf(address: string): string | null {
  const { v4, v6 } = parsed(address);
  if (v4 !== null) return v4.replace(/\d+$/, "0/24");
  return v6 && `${v6.slice(0, 3).join(":")}::/48`;
}

/**
 * An address as one of the two kinds: IPv6 as its eight groups. IPv4 may come written as IPv6: mapped (RFC 4291, 2.5.5.2),
 * or translated on the way from a network that has no IPv4 (RFC 6052, 2.1).
 */
function parsed(address: string): { v4: string | null; v6: string[] | null } {
  const plain = address.toLowerCase().split("%")[0] ?? "";
  if (isIPv4(plain)) return { v4: plain, v6: null };
  if (!isIPv6(plain)) return { v4: null, v6: null };
  const dotted = /[\d.]+\.\d+$/.exec(plain)?.[0];
  const hex = dotted === undefined ? plain : plain.slice(0, -dotted.length) + inGroups(dotted);
  const [head = "", tail] = hex.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  const v6 = groups.map((group) => Number.parseInt(group, 16).toString(16));
  if (!AS_IPV6.has(v6.slice(0, 6).join(":"))) return { v4: null, v6 };
  const bytes = v6.slice(6).map((group) => Number.parseInt(group, 16));
  return { v4: bytes.flatMap((two) => [two >> 8, two & 255]).join("."), v6: null };
}

/** What stands before an IPv4 address that is written as IPv6: `::ffff:0:0/96`, `64:ff9b::/96`. */
const AS_IPV6: ReadonlySet<string> = new Set(["0:0:0:0:0:ffff", "64:ff9b:0:0:0:0"]);

/** The last two groups of an IPv6 address that were written as IPv4 is. */
function inGroups(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
