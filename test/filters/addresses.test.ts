import { expect, test } from "vitest";
import { networkOf, wideNetworkOf } from "../../src/filters/addresses.ts";

test("of IPv4 the address counts, also as IPv6 writes it; of IPv6 its first 64 bits, however it is written", () => {
  expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
  for (const same of [
    "::ffff:203.0.113.7",
    "0:0:0:0:0:ffff:203.0.113.7",
    "0000:0:0::FFFF:203.0.113.7",
    "::ffff:cb00:7107",
    "64:ff9b::203.0.113.7",
    "64:ff9b::cb00:7107",
    "0064:ff9b:0:0:0:0:cb00:7107",
  ])
    expect([same, networkOf(same)]).toEqual([same, "203.0.113.7"]);
  for (const same of [
    "2001:db8:1:2::1",
    "2001:0DB8:0001:0002:ffff:ffff:ffff:ffff",
    "2001:db8:1:2:3::",
    "2001:db8:1:2::1%eth0",
  ])
    expect(networkOf(same)).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
  // A network's own prefix for translating, and what is no longer used.
  expect(networkOf("64:ff9b:1::203.0.113.7")).toBe("64:ff9b:1:0::/64");
  expect(networkOf("::203.0.113.7")).toBe("0:0:0:0::/64");
  expect(networkOf("2001:db8:1:3::1")).not.toBe(networkOf("2001:db8:1:2::1"));
  for (const none of ["", "unknown", "999.1.1.1", "localhost", "1:2:3"]) expect(networkOf(none)).toBeNull();
});

test("what is kept for longer is the network around it", () => {
  expect(wideNetworkOf("203.0.113.7")).toBe("203.0.113.0/24");
  expect(wideNetworkOf("::ffff:cb00:7107")).toBe("203.0.113.0/24");
  expect(wideNetworkOf("2001:db8:1:2::1")).toBe("2001:db8:1::/48");
  expect(wideNetworkOf("2001:db8::1")).toBe("2001:db8:0::/48");
  for (const none of ["", "unknown", "203.0.113.0/24"]) expect(wideNetworkOf(none)).toBeNull();
});
