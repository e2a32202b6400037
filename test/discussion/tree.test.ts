import fc from "fast-check";
import { expect, test } from "vitest";
import { buildThreads, countShown, type Placed, type Thread } from "../../src/discussion/tree.ts";

/** Any forest: each reply answers an earlier one, or nothing. */
const forest = fc
  .array(
    fc.record({
      up: fc.nat(),
      rank: fc.double({ min: 0, max: 1, noNaN: true }),
      score: fc.integer({ min: -9, max: 9 }),
    }),
    {
      maxLength: 60,
    },
  )
  .map((rows) =>
    rows.map(({ up, rank, score }, index): Placed => {
      const parent = up % (index + 1);
      return { id: index + 1, parent_id: parent === 0 ? null : parent, rank, score };
    }),
  );

const flatten = (threads: Thread<Placed>[], depth = 1): { thread: Thread<Placed>; depth: number }[] =>
  threads.flatMap((thread) => [{ thread, depth }, ...flatten(thread.replies, depth + 1)]);

test("with room for every level, each reply stands once, below its parent", () => {
  fc.assert(
    fc.property(forest, fc.constantFrom("best" as const, "age" as const), (rows, order) => {
      const shown = flatten(buildThreads(rows, 1000, order));
      expect(shown.map(({ thread }) => thread.reply.id).sort((a, b) => a - b)).toEqual(
        rows.map((row) => row.id),
      );
      for (const { thread } of shown) {
        for (const below of thread.replies) expect(below.reply.parent_id).toBe(thread.reply.id);
        expect(thread.goesOn).toBe(false);
      }
    }),
  );
});

test("no more levels than asked for, and a reply goes on exactly where some were left out", () => {
  fc.assert(
    fc.property(forest, fc.integer({ min: 1, max: 8 }), (rows, levels) => {
      const shown = flatten(buildThreads(rows, levels, "age"));
      const ids = new Set(shown.map(({ thread }) => thread.reply.id));
      for (const { thread, depth } of shown) {
        expect(depth).toBeLessThanOrEqual(levels);
        const missing = rows.some((row) => row.parent_id === thread.reply.id && !ids.has(row.id));
        expect(thread.goesOn).toBe(missing);
      }
    }),
  );
});

test("siblings stand in order, whatever order the rows below came in", () => {
  fc.assert(
    fc.property(forest, (rows) => {
      for (const { thread } of flatten(buildThreads(rows, 1000, "best"))) {
        const ranks = thread.replies.map(({ reply }) => reply.rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }
      for (const { thread } of flatten(buildThreads(rows, 1000, "age"))) {
        const ids = thread.replies.map(({ reply }) => reply.id);
        expect(ids).toEqual([...ids].sort((a, b) => a - b));
      }
    }),
  );
});

test("roots keep the order they came in, and an orphan is a root", () => {
  const row = (id: number, parent_id: number | null): Placed => ({ id, parent_id, rank: 0, score: 0 });
  const threads = buildThreads([row(5, null), row(2, null), row(9, 7), row(6, 5)], 9, "best");
  expect(threads.map((thread) => thread.reply.id)).toEqual([5, 2, 9]);
  expect(threads.map(countShown)).toEqual([2, 1, 1]);
});

test("rows that claim to be each other's parents do not go round in circles", () => {
  const row = (id: number, parent_id: number): Placed => ({ id, parent_id, rank: 0, score: 0 });
  expect(flatten(buildThreads([row(1, 2), row(2, 1), row(3, 3)], 9, "age"))).toHaveLength(3);
});
