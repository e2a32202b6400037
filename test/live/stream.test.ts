import { expect, test } from "vitest";
import { BEAT, BYE, eventText, openChannel } from "../../src/live/stream.ts";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("an event is text/event-stream as browsers read it", () => {
  expect(text(eventText("change", 12, { kind: "posted", reply: 7 }))).toBe(
    'id: 12\nevent: change\ndata: {"kind":"posted","reply":7}\n\n',
  );
  // Without data, a browser would not hand it to the page.
  for (const words of [BEAT, BYE]) expect(text(words)).toMatch(/^event: \w+\ndata: .+\n\n$/);
});

test("what is sent comes out in order; after the end nothing does", async () => {
  const channel = openChannel(() => expect.unreachable());
  const reader = channel.readable.getReader();
  channel.send(eventText("change", 1));
  channel.end(BYE);
  channel.send(eventText("change", 2));
  expect(text((await reader.read()).value)).toContain("id: 1\n");
  expect(text((await reader.read()).value)).toContain("event: bye");
  expect((await reader.read()).done).toBe(true);
});

test("who does not read what is sent is cut, once, and nothing is kept for them", async () => {
  let gone = 0;
  let sent = 0;
  let last = 0;
  const channel = openChannel(() => {
    gone += 1;
    last = sent;
  });
  for (; sent < 10_000; sent += 1) channel.send(eventText("change", sent));
  expect(last).toBeGreaterThan(1000);
  expect(last).toBeLessThan(5000);
  channel.send(BEAT);
  channel.end(BYE);
  expect(gone).toBe(1);
  await expect(channel.readable.getReader().read()).rejects.toThrow("too slow");
});

test("a reader who leaves is told of, once", async () => {
  let gone = 0;
  const channel = openChannel(() => (gone += 1));
  await channel.readable.cancel();
  channel.send(BEAT);
  channel.end(BYE);
  expect(gone).toBe(1);
});
