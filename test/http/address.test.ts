/** From where a request came: what a proxy says counts only where one is trusted, and no more of it than that. */
import { expect, test } from "vitest";
import { addressOf } from "../../src/http/address.ts";

const seen = (proxies: number, forwarded: string | undefined, remote = "127.0.0.1") =>
  addressOf({ remote, forwarded }, proxies);

test("without a proxy that is trusted the header is not read", () => {
  expect(seen(0, "203.0.113.9")).toBeNull();
  expect(seen(0, "203.0.113.9", "198.51.100.7")).toBe("198.51.100.7");
  expect(seen(0, undefined, "198.51.100.7")).toBe("198.51.100.7");
});

test("each proxy that is trusted counts from the end; what was written before is nobody's", () => {
  expect(seen(1, "203.0.113.9")).toBe("203.0.113.9");
  expect(seen(1, "198.51.100.1, 198.51.100.2,203.0.113.9 ")).toBe("203.0.113.9");
  expect(seen(2, "198.51.100.1, 203.0.113.9, 10.0.0.2")).toBe("203.0.113.9");
  expect(seen(1, "[2001:db8::7]:4711")).toBe("2001:db8::7");
  expect(seen(1, "2001:db8::7")).toBe("2001:db8::7");
  expect(seen(1, "203.0.113.9:4711")).toBe("203.0.113.9");
});

test("where the proxies say nothing that can be believed, nobody is told apart", () => {
  for (const said of [undefined, "", "unknown", "203.0.113.9,", "<script>", "10.0.0.2", "203.0.113.999"])
    expect([said, seen(1, said, "198.51.100.7")]).toEqual([said, null]);
  expect(seen(2, "203.0.113.9")).toBeNull();
});
