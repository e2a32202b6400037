/** The difference of two texts: what it says can be put together again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { untwisted, wordDifference, type Piece } from "../../src/discussion/history.ts";

const without = (pieces: Piece[], kind: "added" | "removed") =>
  pieces.flatMap((piece) => (piece.kind === "skipped" || piece.kind === kind ? [] : [piece.text])).join("");
const told = (before: string, after: string) =>
  wordDifference(before, after)?.map((piece) =>
    piece.kind === "skipped" ? "…" : `${piece.kind[0]}:${piece.text}`,
  );

test.each([
  ["words", "Four of us.", "Three of us.", ["r:Four", "a:Three", "s: of us."]],
  ["nothing", "Same.", "Same.", ["s:Same."]],
  ["an apostrophe in a word", "It’s late", "It was late", ["r:It’s ", "a:It was ", "s:late"]],
  ["Thai, which writes no spaces", "ฉันชอบแมว", "ฉันชอบหมา", ["s:ฉันชอบ", "r:แมว", "a:หมา"]],
  ["Chinese", "我喜欢猫", "我喜欢狗", ["s:我喜欢", "r:猫", "a:狗"]],
  ["an emoji as a whole", "👩🏽‍🚀 hi", "👩🏻‍🚀 hi", ["r:👩🏽‍🚀", "a:👩🏻‍🚀", "s: hi"]],
  ["flags", "🇰🇪🇹🇿", "🇰🇪🇺🇬", ["s:🇰🇪", "r:🇹🇿", "a:🇺🇬"]],
] as const)("%s", (_what, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test("what was there and what is there can be put together from it", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", " ", "ย", "我", "é", "👩🏽‍🚀", "<", "\n", "\u202e", "שלום"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDifference(before, after);
      if (pieces === null || pieces.some(({ kind }) => kind === "skipped")) return;
      expect(without(pieces, "added")).toBe(before);
      expect(without(pieces, "removed")).toBe(after);
    }),
  );
});

test("long unchanged stretches are left out, not through the middle of a word or a character", () => {
  const long = "🌊".repeat(2000);
  const pieces = wordDifference(`start ${long} end`, `Start ${long} End`) ?? [];
  expect(pieces.map(({ kind }) => kind)).toContain("skipped");
  for (const piece of pieces) if (piece.kind !== "skipped") expect(piece.text.isWellFormed()).toBe(true);
  const words = wordDifference("a", `a ${"indivisible ".repeat(300)}`);
  expect(words).not.toBeNull();
});

test("too much is too much, soon", () => {
  const began = performance.now();
  expect(wordDifference("a ".repeat(5000), "b ".repeat(5000))).toBeNull();
  expect(performance.now() - began).toBeLessThan(500);
});

test("signs that turn text round are told by their number", () => {
  expect(untwisted("a\u202Eb")).toEqual([
    { text: "a", code: false },
    { text: "U+202E", code: true },
    { text: "b", code: false },
  ]);
});
