import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SHOWN, cursorFor, cursorText, parseCursor } from "../../src/discussion/cursor.ts";
import { FAIR_FROM, fairTurn } from "../../src/discussion/fair.ts";
import { SORTS, choicePath, parseChoice } from "../../src/discussion/sorts.ts";

const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const set = (most: number) => fc.uniqueArray(id, { maxLength: most }).map((ids) => ids.sort((a, b) => a - b));

test("a cursor comes back as it went", () => {
  fc.assert(
    fc.property(set(60), fc.integer({ min: 1, max: 1e14 }), (shown, at) => {
      const behind = { kind: "behind", id: at, shown } as const;
      expect(parseCursor(cursorText(behind))).toEqual(behind);
      if (shown.length === 0) return;
      const all = { kind: "shown", shown } as const;
      expect(parseCursor(cursorText(all))).toEqual(all);
    }),
  );
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -999, max: 999 }),
      (value, score) => {
        const place = { kind: "place", value: value < 1e-300 ? 0 : value, score, id: 9 } as const;
        expect(parseCursor(cursorText(place))).toEqual(place);
      },
    ),
  );
});

test("it stays short: two thousand answers of a busy site fit into an address", () => {
  const shown = Array.from({ length: MOST_SHOWN }, (_, n) => 5_000_000 + n * 90);
  const text = cursorText({ kind: "shown", shown });
  expect(text.length).toBeLessThan(6000);
  expect(parseCursor(text)).toEqual({ kind: "shown", shown });
  expect(parseCursor(cursorText({ kind: "shown", shown: [...shown, 9_000_000] }))).toBeNull();
});

test("whatever an address says, it is a cursor or none, at once", () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 300, unit: "binary" }),
    fc.stringMatching(/^[sip]\.[\w.-]{0,200}$/),
    fc.constantFrom(
      "s.",
      "i..",
      "i.0.",
      "p.1e999_0_1",
      "p._0_1",
      "s.gA",
      "s.AAAA",
      "s.____________",
      `s.${"A".repeat(9000)}`,
    ),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const cursor = parseCursor(text);
      if (cursor === null || cursor.kind === "place") return;
      expect(cursor.shown.every((one) => Number.isSafeInteger(one) && one > 0)).toBe(true);
      expect([...cursor.shown].sort((a, b) => a - b)).toEqual(cursor.shown);
      expect(new Set(cursor.shown).size).toBe(cursor.shown.length);
    }),
    { numRuns: 2000 },
  );
  const began = performance.now();
  expect(parseCursor(`s.${"_".repeat(5_000_000)}`)).toBeNull();
  expect(performance.now() - began).toBeLessThan(50);
});

test("a cursor of another order is none", () => {
  const behind = cursorText({ kind: "behind", id: 7, shown: [] });
  const shown = cursorText({ kind: "shown", shown: [7] });
  for (const sort of SORTS) {
    const age = sort === "new" || sort === "old";
    expect(cursorFor(sort, behind) !== null).toBe(age);
    expect(cursorFor(sort, shown) !== null).toBe(!age);
  }
});

test("a choice comes back from its address, and the default says nothing", () => {
  expect(choicePath("/a", { sort: "best", show: null })).toBe("/a");
  for (const sort of SORTS) {
    for (const show of [null, "author-replied"] as const) {
      const url = new URL(choicePath("/a", { sort, show }, { after: "i.1." }), "http://x");
      expect(parseChoice(Object.fromEntries(url.searchParams))).toEqual({ sort, show });
      expect(url.searchParams.get("after")).toBe("i.1.");
    }
  }
  expect(parseChoice({ sort: "toString", show: "everything" })).toEqual({ sort: "best", show: null });
});

test("the fair place is the same until something changes, and goes round", () => {
  const turns = Array.from({ length: 1000 }, (_, version) => fairTurn(version, FAIR_FROM));
  const times = Array.from({ length: FAIR_FROM }, (_, n) => turns.filter((turn) => turn === n).length);
  // 1000 / 6 is 167: none much less, none much more.
  expect(Math.min(...times)).toBeGreaterThan(140);
  expect(Math.max(...times)).toBeLessThan(195);
  expect(fairTurn(5, 0)).toBe(-1);
  expect(fairTurn(5, 1)).toBe(0);
});
